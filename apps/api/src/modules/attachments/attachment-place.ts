import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AttachmentOwner } from '@qinglan/domain/attachments/attachment-owner';
import type { AttachmentSide } from '@qinglan/domain/attachments/attachment-side';
import { loadVisible } from '../../platform/edit.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { MentorPair } from '../mentor-pairs/mentor-pair.entity.ts';
import { Partnership } from '../partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../partnerships/partnership-group.entity.ts';

/** Where an attachment hangs: the columns that say so, and the kindergartens that take part in the record. */
export interface AttachmentPlace {
  readonly columns: {
    readonly partnership?: Partnership;
    readonly group?: PartnershipGroup;
    readonly mentorPair?: MentorPair;
  };
  readonly sides: readonly AttachmentSide[];
}

type Find = (em: SqlEntityManager, id: string) => Promise<AttachmentPlace>;

const path = ['record'];

/** How each kind of owner is found; a new kind gets its line here. Out of sight is an unknown record. */
const find: Readonly<Record<AttachmentOwner, Find>> = {
  partnership: async (em, id) => {
    const partnership = await loadVisible(em, Partnership, id, path);
    const { lead, assisted } = partnership;
    return { columns: { partnership }, sides: await sidesOf(em, [lead.id, assisted.id], lead.id) };
  },
  partnershipGroup: async (em, id) => {
    const group = await loadVisible(em, PartnershipGroup, id, path);
    const partnerships = await em.find(Partnership, { group: group.id }, { filters: false });
    const places = [group.lead.id, ...partnerships.map(({ assisted }) => assisted.id)];
    return { columns: { group }, sides: await sidesOf(em, places, group.lead.id) };
  },
  mentorPair: async (em, id) => {
    const pair = await loadVisible(em, MentorPair, id, path);
    const both = [
      await pair.mentor.loadOrFail({ filters: false }),
      await pair.mentee.loadOrFail({ filters: false }),
    ];
    const sides = await sidesOf(
      em,
      both.map(({ kindergarten }) => kindergarten.id),
    );
    const teachersAt = (place: string) =>
      both.filter(({ kindergarten }) => kindergarten.id === place).map((teacher) => teacher.id);
    return {
      columns: { mentorPair: pair },
      sides: sides.map((side) => ({ ...side, teachers: teachersAt(side.kindergarten) })),
    };
  },
  kindergarten: async (em, id) => {
    const { id: place } = await loadVisible(em, Kindergarten, id, path);
    return { columns: {}, sides: await sidesOf(em, [place]) };
  },
};

/** @throws RuleError unknown-record for what is unknown or out of sight. */
export const attachmentPlace = (em: SqlEntityManager, owner: AttachmentOwner, id: string) =>
  find[owner](em, id);

async function sidesOf(
  em: SqlEntityManager,
  places: readonly string[],
  lead: string | null = null,
): Promise<readonly AttachmentSide[]> {
  const found = await em.find(Kindergarten, { id: { $in: [...new Set(places)] } }, { filters: false });
  return found.map(({ id, district }) => ({
    kindergarten: id,
    district: district.id,
    leads: id === lead,
    teachers: [],
  }));
}

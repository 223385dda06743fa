import type { AttachmentOwner } from '@qinglan/domain/attachments/attachment-owner';
import type { Random } from '../../src/database/makers/random.ts';
import type { Attachment } from '../../src/modules/attachments/attachment.entity.ts';
import type { Row } from '../../src/platform/rows/row.ts';

interface Ided {
  readonly id: string;
}

/** What attachments hang on; of a partnership and a pair also whose parts there are. */
export interface Owners {
  readonly partnerships: readonly (Ided & { readonly lead: string; readonly assisted: string })[];
  readonly groups: readonly (Ided & { readonly lead: string })[];
  readonly kindergartens: readonly Ided[];
  readonly pairs: readonly Ided[];
  readonly placeOf: (pair: string) => readonly string[];
}

/** As many as have no common divisor with the parts of a record, so that every part meets every sort. */
const sorts = ['plain', 'children', 'plain', 'removed', 'children'] as const;

/** One on every part of every record: plain, showing children, or taken away. */
export function makeAttachments(
  random: Random,
  { partnerships, groups, kindergartens, pairs, placeOf }: Owners,
): readonly Row<Attachment>[] {
  let made = 0;
  const on = (owner: AttachmentOwner, { id }: Ided, parts: readonly (string | null)[]) =>
    parts.map((kindergarten) =>
      attachment(random, { owner, record: id, kindergarten }, sorts[made++ % sorts.length]!),
    );
  return [
    ...partnerships.flatMap((each) => on('partnership', each, [each.lead, each.assisted, null])),
    ...groups.flatMap((each) => on('partnershipGroup', each, [each.lead, null])),
    ...kindergartens.flatMap((each) => on('kindergarten', each, [each.id])),
    ...pairs.flatMap((each) => on('mentorPair', each, [...placeOf(each.id), null])),
  ];
}

function attachment(
  random: Random,
  place: Pick<Row<Attachment>, 'owner' | 'record' | 'kindergarten'>,
  sort: (typeof sorts)[number],
): Row<Attachment> {
  const id = random.id();
  const only = (owner: AttachmentOwner) => (place.owner === owner ? place.record : null);
  return {
    ...{
      id,
      ...place,
      name: '材料.pdf',
      kind: 'pdf',
      size: 4_096,
      hash: id.replaceAll('-', '').padEnd(64, '0'),
    },
    ...{ purpose: sort === 'children' ? 'photo' : 'other', showsChildren: sort === 'children' },
    ...{ partnership: only('partnership'), group: only('partnershipGroup'), mentorPair: only('mentorPair') },
    ...{ uploadedBy: random.id(), uploadedByName: '林静', uploadedAt: new Date('2026-10-14T01:00:00Z') },
    ...{ keptUntil: sort === 'children' ? '2029-10-31' : null, erasedAt: null, version: 1 },
    ...(sort === 'removed'
      ? { removedOn: '2026-10-14', removalReason: '传错了' }
      : { removedOn: null, removalReason: null }),
  };
}

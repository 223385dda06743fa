import { memberRoles } from '@qinglan/domain/programmes/programme';
import { searchTerms } from '@qinglan/domain/search/search-text';
import { builder } from '../../platform/builder.ts';
import { containing } from '../../platform/read/where.ts';
import type { Conditions } from '../../platform/row-types.ts';
import type { ProgrammeMember } from './programme-member.entity.ts';

const ProgrammeMemberFilter = builder.inputType('ProgrammeMemberFilter', {
  fields: (t) => ({
    programme: t.id(),
    roles: t.field({ type: [builder.codes('MemberRole', memberRoles)] }),
    districts: t.idList(),
    text: t.string({ description: 'Part of the name, its pinyin or initials.' }),
  }),
});

const memberWhere = (
  filter: Partial<typeof ProgrammeMemberFilter.$inferInput>,
): Conditions<ProgrammeMember> => ({
  read: [
    filter.programme && { programme: filter.programme },
    filter.roles && { role: { $in: filter.roles } },
    filter.districts && { kindergarten: { district: { $in: filter.districts } } },
    ...searchTerms(filter.text ?? '').map((term) => ({ kindergarten: { searchText: containing(term) } })),
  ],
});

/** How a page of members is asked for; in the order in which they came in. */
export const memberPages = { filter: ProgrammeMemberFilter, where: memberWhere } as const;

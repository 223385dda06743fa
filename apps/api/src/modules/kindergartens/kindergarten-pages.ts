import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import { searchTerms } from '@qinglan/domain/search/search-text';
import { builder } from '../../platform/builder.ts';
import { containing } from '../../platform/read/where.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { AreaType } from '../areas/area-types.ts';
import type { Kindergarten } from './kindergarten.entity.ts';
import { kindergartenGapCodes, kindergartenGaps } from './kindergarten-gaps.ts';

const KindergartenFilter = builder.inputType('KindergartenFilter', {
  fields: (t) => ({
    text: t.string({ description: 'Part of the name, an alias, its pinyin or initials.' }),
    districts: t.idList(),
    ownerships: t.field({ type: [builder.codes('KindergartenOwnership', kindergartenOwnerships)] }),
    grades: t.field({ type: [builder.codes('KindergartenGrade', kindergartenGrades)] }),
    areaTypes: t.field({ type: [builder.codes('AreaType', areaTypes)] }),
    needAreas: t.field({ type: [AreaType], description: 'Needs at least one of these.' }),
    strengthAreas: t.field({ type: [AreaType], description: 'Is strong in at least one of these.' }),
    gaps: t.field({
      type: [builder.codes('KindergartenGap', kindergartenGapCodes)],
      description: 'Lacks every one of these; only those the viewer may change.',
    }),
    archived: t.boolean({ description: 'false or left out: those that exist; true: archived ones only.' }),
  }),
});

const kindergartenWhere = (
  filter: Partial<typeof KindergartenFilter.$inferInput>,
): Conditions<Kindergarten> => ({
  name: [
    { archivedOn: filter.archived ? { $ne: null } : null },
    ...searchTerms(filter.text ?? '').map((term) => ({ searchText: containing(term) })),
    filter.districts && { district: { $in: filter.districts } },
  ],
  read: [
    filter.ownerships && { ownership: { $in: filter.ownerships } },
    filter.grades && { grade: { $in: filter.grades } },
    filter.areaTypes && { areaType: { $in: filter.areaTypes } },
    filter.needAreas && { needAreas: { $overlap: filter.needAreas } },
    filter.strengthAreas && { strengthAreas: { $overlap: filter.strengthAreas } },
  ],
  write: (filter.gaps ?? []).map((gap) => kindergartenGaps[gap]),
});

/** How a page of kindergartens is asked for. */
export const kindergartenPages = {
  filter: KindergartenFilter,
  where: kindergartenWhere,
  sorts: {
    name: 'nameKey',
    grade: { column: 'gradeRank', atLeast: 'read' },
    updatedAt: { column: 'updatedAt', atLeast: 'read' },
  },
} as const;

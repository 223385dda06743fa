import { searchTerms } from '@qinglan/domain/search/search-text';
import { employments } from '@qinglan/domain/teachers/employment';
import { posts } from '@qinglan/domain/teachers/post';
import { type TeacherStatus, teacherStatuses } from '@qinglan/domain/teachers/teacher-status';
import { titles } from '@qinglan/domain/teachers/title';
import { builder } from '../../platform/builder.ts';
import type { Context } from '../../platform/context.ts';
import { containing } from '../../platform/read/where.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { AreaType } from '../areas/area-types.ts';
import type { Teacher } from './teacher.entity.ts';
import { newTeachersWithoutNeeds, teacherGaps } from './teacher-gaps.ts';

const TeacherFilter = builder.inputType('TeacherFilter', {
  fields: (t) => ({
    text: t.string({ description: 'Part of the name, its pinyin or initials.' }),
    employeeNumber: t.string(),
    districts: t.idList(),
    kindergartens: t.idList(),
    posts: t.field({ type: [builder.codes('Post', posts)] }),
    titles: t.field({ type: [builder.codes('Title', titles)] }),
    employments: t.field({ type: [builder.codes('Employment', employments)] }),
    needAreas: t.field({ type: [AreaType], description: 'Needs at least one of these.' }),
    strengthAreas: t.field({ type: [AreaType], description: 'Is strong in at least one of these.' }),
    statuses: t.field({
      type: [builder.codes('TeacherStatus', teacherStatuses)],
      description: 'Without it: in post and on leave.',
    }),
    gaps: t.field({
      type: [builder.codes('TeacherGap', teacherGaps)],
      description: 'Lacks every one of these; only those the viewer may change.',
    }),
    teachingSinceFrom: t.field({ type: 'Month' }),
    teachingSinceTo: t.field({ type: 'Month' }),
  }),
});

const present: readonly TeacherStatus[] = ['active', 'onLeave'];

/** What a filter asks, by how well a row must be known: nobody finds a teacher by a fact that is hidden from them. */
const teacherWhere = (
  filter: Partial<typeof TeacherFilter.$inferInput>,
  { today }: Context,
): Conditions<Teacher> => ({
  name: [
    { status: { $in: filter.statuses ?? present } },
    ...searchTerms(filter.text ?? '').map((term) => ({ searchText: containing(term) })),
    filter.districts && { kindergarten: { district: { $in: filter.districts } } },
    filter.kindergartens && { kindergarten: { $in: filter.kindergartens } },
  ],
  outline: [
    filter.posts && { post: { $in: filter.posts } },
    filter.needAreas && { needAreas: { $overlap: filter.needAreas } },
    filter.strengthAreas && { strengthAreas: { $overlap: filter.strengthAreas } },
  ],
  read: [
    filter.statuses && { status: { $in: filter.statuses } },
    filter.employeeNumber && { employeeNumber: filter.employeeNumber.trim() },
    filter.titles && { title: { $in: filter.titles } },
    filter.employments && { employment: { $in: filter.employments } },
    filter.teachingSinceFrom && { teachingSince: { $gte: filter.teachingSinceFrom } },
    filter.teachingSinceTo && { teachingSince: { $lte: filter.teachingSinceTo } },
  ],
  write: [filter.gaps?.includes('needsOfNewTeacher') && newTeachersWithoutNeeds(today)],
});

/** How a page of teachers is asked for, at the root and below a kindergarten. */
export const teacherPages = {
  filter: TeacherFilter,
  where: teacherWhere,
  sorts: {
    name: 'nameKey',
    teachingSince: { column: 'teachingSince', atLeast: 'read' },
    title: { column: 'titleRank', atLeast: 'read' },
    updatedAt: { column: 'updatedAt', atLeast: 'read' },
  },
} as const;

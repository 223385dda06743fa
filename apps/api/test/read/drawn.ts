import { District } from '../../src/modules/districts/district.entity.ts';
import { districtScope } from '../../src/modules/districts/district.scope.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { kindergartenScope } from '../../src/modules/kindergartens/kindergarten.scope.ts';
import { MentorPair } from '../../src/modules/mentor-pairs/mentor-pair.entity.ts';
import { mentorPairScope } from '../../src/modules/mentor-pairs/mentor-pair.scope.ts';
import { Service } from '../../src/modules/teachers/service.entity.ts';
import { serviceScope } from '../../src/modules/teachers/service.scope.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import { teacherScope } from '../../src/modules/teachers/teacher.scope.ts';
import { makeBuilder } from '../../src/platform/builder.ts';
import { loadForEdit, loadVisible } from '../../src/platform/edit.ts';
import { refuse } from '../../src/platform/errors.ts';

const builder = makeBuilder();

const TeacherFilter = builder.inputType('TeacherFilter', {
  fields: (t) => ({ text: t.string(), kindergartens: t.idList(), since: t.string() }),
});

const teacherPages = {
  filter: TeacherFilter,
  where: (filter: { text?: string | null; kindergartens?: string[] | null; since?: string | null }) => ({
    name: [
      filter.text && { name: { $like: `%${filter.text}%` } },
      filter.kindergartens && { kindergarten: { $in: filter.kindergartens } },
    ],
    read: [filter.since && { teachingSince: { $gte: filter.since } }],
  }),
  sorts: { name: 'nameKey', title: { column: 'titleRank', atLeast: 'read' } },
} as const;

builder.entity(District, {
  scope: districtScope,
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    kindergartenCount: t.count('kindergartens'),
    kindergartens: t.list('kindergartens', { orderBy: { nameKey: 'asc' }, limit: 2 }),
  }),
});

builder.entity(Kindergarten, {
  scope: kindergartenScope,
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    district: t.relation('district'),
    details: t.part(KindergartenDetails),
    viewerCanEdit: t.may('write'),
    teachers: t.connection('teachers', teacherPages),
  }),
});

const KindergartenDetails = builder.part(Kindergarten, 'KindergartenDetails', {
  atLeast: 'read',
  fields: (t) => ({
    updatedAt: t.column('updatedAt'),
    teacherCount: t.count('teachers', { beyondScope: true }),
    phoneMasked: t.derived({
      type: 'String',
      nullable: true,
      needs: ['phone'],
      resolve: ({ phone }, { today }) => `${phone?.slice(0, 3)} ${today}`,
    }),
  }),
});

const TeacherDetails = builder.part(Teacher, 'TeacherDetails', {
  atLeast: 'read',
  fields: (t) => ({
    title: t.column('title', { type: 'String' }),
    teachingSince: t.column('teachingSince', { type: 'Month' }),
    mentors: t.list('pairsAsMentee'),
  }),
});

builder.entity(Teacher, {
  scope: teacherScope,
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    kindergarten: t.relation('kindergarten'),
    details: t.part(TeacherDetails),
    services: t.list('services', { orderBy: { from: 'desc' } }),
    pairsAsMentor: t.list('pairsAsMentor'),
  }),
});

builder.entity(Service, {
  scope: serviceScope,
  node: false,
  fields: (t) => ({ id: t.column('id'), from: t.column('from'), to: t.column('to') }),
});

builder.entity(MentorPair, {
  scope: mentorPairScope,
  fields: (t) => ({ id: t.column('id'), mentor: t.relation('mentor'), mentee: t.relation('mentee') }),
});

builder.queryField('teacher', (t) => t.row(Teacher, { can: 'teacher:read' }));
builder.queryField('teachers', (t) => t.rows(Teacher, { can: 'teacher:read', ...teacherPages }));
builder.queryField('kindergarten', (t) => t.row(Kindergarten, { can: 'kindergarten:read' }));
builder.queryField('districts', (t) =>
  t.all(District, { can: 'district:read', orderBy: { nameKey: 'asc' } }),
);
builder.queryField('mentorPairs', (t) => t.all(MentorPair, { authScopes: { signedIn: true } }));

const RenameInput = builder.inputType('RenameInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string({ required: true }),
    kindergarten: t.id(),
  }),
});

builder.mutationField('rename', (t) =>
  t.verb({
    type: Teacher,
    can: 'teacher:edit',
    input: RenameInput,
    run: async (em, _act, input: typeof RenameInput.$inferInput) => {
      const teacher = await loadForEdit(em, Teacher, input.id, input.version);
      if (input.name === '') refuse({ code: 'required', path: ['name'] }, { code: 'too-short' });
      if (input.kindergarten) await loadVisible(em, Kindergarten, input.kindergarten, ['kindergarten']);
      teacher.name = input.name;
      return teacher;
    },
  }),
);

/** A schema over real tables that exercises all that the planner can do. */
export const drawn = builder.toSchema();

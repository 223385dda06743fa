import { maskPhone } from '@qinglan/domain/contact/phone';
import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { genders } from '@qinglan/domain/teachers/gender';
import { type Honour, honourKinds, honourLevels } from '@qinglan/domain/teachers/honour';
import { posts } from '@qinglan/domain/teachers/post';
import { teacherStatuses } from '@qinglan/domain/teachers/teacher-status';
import { titles } from '@qinglan/domain/teachers/title';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import { builder } from '../../platform/builder.ts';
import { AreaType, NeedType, StrengthType } from '../areas/area-types.ts';
import { Service } from './service.entity.ts';
import { serviceScope } from './service.scope.ts';
import { Teacher } from './teacher.entity.ts';
import { teacherScope } from './teacher.scope.ts';
import { teacherPages } from './teacher-pages.ts';

const HonourType = builder.objectRef<Honour>('Honour').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: builder.codes('HonourKind', honourKinds) }),
    level: t.expose('level', { type: builder.codes('HonourLevel', honourLevels) }),
  }),
});

const TeacherOutline = builder.part(Teacher, 'TeacherOutline', {
  atLeast: 'outline',
  description: 'What those see who meet the teacher in a pair.',
  fields: (t) => ({
    post: t.column('post', { type: builder.codes('Post', posts) }),
    ageGroup: t.column('ageGroup', { type: builder.codes('AgeGroup', ageGroups) }),
    strengthAreas: t.column('strengthAreas', { type: [AreaType] }),
    needAreas: t.column('needAreas', { type: [AreaType] }),
  }),
});

const TeacherDetails = builder.part(Teacher, 'TeacherDetails', {
  atLeast: 'read',
  description: "The teacher's record: for the teacher, the kindergarten and the coordinators.",
  fields: (t) => ({
    version: t.column('version'),
    gender: t.column('gender', { type: builder.codes('Gender', genders) }),
    employeeNumber: t.column('employeeNumber'),
    teachingSince: t.column('teachingSince', { type: 'Month' }),
    yearsOfService: t.derived({
      type: 'Int',
      needs: ['teachingSince'],
      resolve: (teacher, { today }) => yearsOfService(teacher.teachingSince, today),
    }),
    education: t.column('education', { type: builder.codes('Education', educations) }),
    preschoolMajor: t.column('preschoolMajor'),
    employment: t.column('employment', { type: builder.codes('Employment', employments) }),
    title: t.column('title', { type: builder.codes('Title', titles) }),
    honours: t.column('honours', { type: [HonourType] }),
    strengths: t.column('strengths', { type: [StrengthType] }),
    needs: t.column('needs', { type: [NeedType] }),
    menteeCapacity: t.column('menteeCapacity'),
    status: t.column('status', { type: builder.codes('TeacherStatus', teacherStatuses) }),
    phoneMasked: t.derived({
      type: 'String',
      nullable: true,
      needs: ['phone'],
      resolve: ({ phone }) => phone && maskPhone(phone),
    }),
    hasAccount: t.exists('grants', {
      beyondScope: true,
      description: 'Whether somebody can sign in as this teacher.',
    }),
    erasedAt: t.column('erasedAt'),
    updatedAt: t.column('updatedAt'),
  }),
});

builder.entity(Teacher, {
  scope: teacherScope,
  description: 'Anyone on a staff who can teach or learn. How much is seen depends on who asks.',
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    kindergarten: t.relation('kindergarten'),
    outline: t.part(TeacherOutline),
    details: t.part(TeacherDetails),
    viewerCanEdit: t.may('write'),
    services: t.list('services', { orderBy: { from: 'asc' } }),
    pairsAsMentor: t.list('pairsAsMentor', { orderBy: { from: 'desc' } }),
    pairsAsMentee: t.list('pairsAsMentee', { orderBy: { from: 'desc' } }),
  }),
});

builder.entity(Service, {
  scope: serviceScope,
  description: 'Time at one kindergarten; from and to inclusive.',
  fields: (t) => ({
    id: t.column('id'),
    kindergarten: t.relation('kindergarten'),
    from: t.column('from'),
    to: t.column('to'),
  }),
});

builder.queryField('teacher', (t) => t.row(Teacher, { can: 'teacher:read' }));
builder.queryField('teachers', (t) => t.rows(Teacher, { can: 'teacher:read', ...teacherPages }));

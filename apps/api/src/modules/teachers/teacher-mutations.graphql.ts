import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { genders } from '@qinglan/domain/teachers/gender';
import { honourKinds, honourLevels } from '@qinglan/domain/teachers/honour';
import { posts } from '@qinglan/domain/teachers/post';
import { serviceEndInput } from '@qinglan/domain/teachers/service-end-input';
import { ownAreasInput, teacherChanges, teacherInput } from '@qinglan/domain/teachers/teacher-input';
import { teacherStatuses } from '@qinglan/domain/teachers/teacher-status';
import { titles } from '@qinglan/domain/teachers/title';
import { builder } from '../../platform/builder.ts';
import { NeedInput, StrengthInput } from '../areas/area-types.ts';
import { createTeacher } from './create-teacher.ts';
import { endTeacherService } from './end-teacher-service.ts';
import { eraseTeacher } from './erase-teacher.ts';
import { resumeTeacherService } from './resume-teacher-service.ts';
import { Teacher } from './teacher.entity.ts';
import { transferTeacher } from './transfer-teacher.ts';
import { updateOwnAreas } from './update-own-areas.ts';
import { updateTeacher } from './update-teacher.ts';

const HonourInput = builder.inputType('HonourInput', {
  fields: (t) => ({
    kind: t.field({ type: builder.codes('HonourKind', honourKinds), required: true }),
    level: t.field({ type: builder.codes('HonourLevel', honourLevels), required: true }),
  }),
});

const CreateTeacherInput = builder.inputType('CreateTeacherInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    gender: t.field({ type: builder.codes('Gender', genders), required: true }),
    employeeNumber: t.string(),
    kindergartenId: t.id({ required: true }),
    servingFrom: t.field({ type: 'Day', description: 'First day at the kindergarten; today when left out.' }),
    post: t.field({ type: builder.codes('Post', posts), required: true }),
    ageGroup: t.field({ type: builder.codes('AgeGroup', ageGroups) }),
    teachingSince: t.field({ type: 'Month', required: true }),
    education: t.field({ type: builder.codes('Education', educations) }),
    preschoolMajor: t.boolean(),
    employment: t.field({ type: builder.codes('Employment', employments) }),
    title: t.field({ type: builder.codes('Title', titles), required: true }),
    honours: t.field({ type: [HonourInput] }),
    strengths: t.field({ type: [StrengthInput] }),
    needs: t.field({ type: [NeedInput] }),
    menteeCapacity: t.int(),
    status: t.field({ type: builder.codes('TeacherStatus', teacherStatuses) }),
    phone: t.string(),
  }),
});

const UpdateTeacherInput = builder.inputType('UpdateTeacherInput', {
  description: 'A field left out stays as it is; null empties it.',
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string(),
    gender: t.field({ type: builder.codes('Gender', genders) }),
    employeeNumber: t.string(),
    post: t.field({ type: builder.codes('Post', posts) }),
    ageGroup: t.field({ type: builder.codes('AgeGroup', ageGroups) }),
    teachingSince: t.field({ type: 'Month' }),
    education: t.field({ type: builder.codes('Education', educations) }),
    preschoolMajor: t.boolean(),
    employment: t.field({ type: builder.codes('Employment', employments) }),
    title: t.field({ type: builder.codes('Title', titles) }),
    honours: t.field({ type: [HonourInput] }),
    strengths: t.field({ type: [StrengthInput] }),
    needs: t.field({ type: [NeedInput] }),
    menteeCapacity: t.int(),
    status: t.field({
      type: builder.codes('TeacherStatus', teacherStatuses),
      description: 'active or onLeave; who has left is ended with `endTeacherService`.',
    }),
    phone: t.string(),
  }),
});

const UpdateOwnAreasInput = builder.inputType('UpdateOwnAreasInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    strengths: t.field({ type: [StrengthInput] }),
    needs: t.field({ type: [NeedInput] }),
  }),
});

const TransferTeacherInput = builder.inputType('TransferTeacherInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    kindergartenId: t.id({ required: true }),
    day: t.field({ type: 'Day', required: true, description: 'First day at the new kindergarten.' }),
  }),
});

const EndTeacherServiceInput = builder.inputType('EndTeacherServiceInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    day: t.field({ type: 'Day', required: true, description: 'The last day served.' }),
    reason: t.string({ required: true }),
  }),
});

const ResumeTeacherServiceInput = builder.inputType('ResumeTeacherServiceInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    kindergartenId: t.id({ required: true }),
    day: t.field({ type: 'Day', required: true, description: 'First day back.' }),
  }),
});

const EraseTeacherInput = builder.inputType('EraseTeacherInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    reason: t.string({ required: true, description: 'Who asked, and how; never personal data.' }),
  }),
});

builder.mutationField('createTeacher', (t) =>
  t.verb({
    type: Teacher,
    can: 'teacher:create',
    input: CreateTeacherInput,
    check: teacherInput,
    run: createTeacher,
  }),
);

builder.mutationField('updateTeacher', (t) =>
  t.verb({
    type: Teacher,
    can: 'teacher:edit',
    input: UpdateTeacherInput,
    check: teacherChanges,
    run: updateTeacher,
  }),
);

builder.mutationField('updateOwnAreas', (t) =>
  t.verb({
    type: Teacher,
    can: 'teacher:editOwnAreas',
    input: UpdateOwnAreasInput,
    check: () => ownAreasInput,
    description: "A teacher's own strengths and needs.",
    run: updateOwnAreas,
  }),
);

builder.mutationField('transferTeacher', (t) =>
  t.verb({ type: Teacher, can: 'teacher:transfer', input: TransferTeacherInput, run: transferTeacher }),
);

builder.mutationField('endTeacherService', (t) =>
  t.verb({
    type: Teacher,
    can: 'teacher:end',
    input: EndTeacherServiceInput,
    check: () => serviceEndInput,
    run: endTeacherService,
  }),
);

builder.mutationField('resumeTeacherService', (t) =>
  t.verb({ type: Teacher, can: 'teacher:end', input: ResumeTeacherServiceInput, run: resumeTeacherService }),
);

builder.mutationField('eraseTeacher', (t) =>
  t.verb({
    type: Teacher,
    can: 'teacher:erase',
    input: EraseTeacherInput,
    check: () => serviceEndInput,
    description: 'Erases the personal data of a teacher who has left; services and pairs stay.',
    run: eraseTeacher,
  }),
);

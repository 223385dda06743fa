import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import { profileInput } from '@qinglan/domain/kindergartens/profile-input';
import { staffStabilities } from '@qinglan/domain/kindergartens/staff-stability';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { posts } from '@qinglan/domain/teachers/post';
import { builder } from '../../platform/builder.ts';
import { KindergartenProfile } from './kindergarten-profile.entity.ts';
import { saveKindergartenProfile } from './save-kindergarten-profile.ts';

const PostType = builder.codes('Post', posts);
const EducationType = builder.codes('Education', educations);
const EmploymentType = builder.codes('Employment', employments);

const ClassFiguresInput = builder.inputType('ClassFiguresInput', {
  fields: (t) => ({
    ageGroup: t.field({ type: builder.codes('AgeGroup', ageGroups), required: true }),
    classes: t.int({ required: true }),
    children: t.int(),
  }),
});

const StaffPostInput = builder.inputType('StaffPostInput', {
  fields: (t) => ({
    post: t.field({ type: PostType, required: true }),
    count: t.int({ required: true }),
  }),
});

const StaffEducationInput = builder.inputType('StaffEducationInput', {
  fields: (t) => ({
    education: t.field({ type: EducationType, required: true }),
    count: t.int({ required: true }),
  }),
});

const StaffEmploymentInput = builder.inputType('StaffEmploymentInput', {
  fields: (t) => ({
    employment: t.field({ type: EmploymentType, required: true }),
    count: t.int({ required: true }),
  }),
});

const StaffAgeInput = builder.inputType('StaffAgeInput', {
  fields: (t) => ({ from: t.int(), to: t.int(), count: t.int({ required: true }) }),
});

const StaffGroupInput = builder.inputType('StaffGroupInput', {
  fields: (t) => ({
    count: t.int(),
    mostly: t.boolean(),
    post: t.field({ type: PostType }),
    education: t.field({ type: EducationType }),
    employment: t.field({ type: EmploymentType }),
    ageFrom: t.int(),
    ageTo: t.int(),
    preschoolMajor: t.boolean(),
    frontLine: t.boolean(),
    note: t.string(),
  }),
});

const SaveKindergartenProfileInput = builder.inputType('SaveKindergartenProfileInput', {
  description: 'The figures whole: what is left out is unknown, also when it was known before.',
  fields: (t) => ({
    kindergartenId: t.id({ required: true }),
    schoolYear: t.int({ required: true }),
    version: t.int({ description: 'Left out for a school year that has no figures yet.' }),
    classCount: t.int({ required: true }),
    classes: t.field({ type: [ClassFiguresInput] }),
    childCount: t.int(),
    childCountApproximate: t.boolean(),
    staffCount: t.int(),
    fullTimeTeacherCount: t.int(),
    establishedTeacherCount: t.int(),
    staffByPost: t.field({ type: [StaffPostInput] }),
    staffByEducation: t.field({ type: [StaffEducationInput] }),
    staffByEmployment: t.field({ type: [StaffEmploymentInput] }),
    staffByAge: t.field({ type: [StaffAgeInput] }),
    preschoolMajorCount: t.int(),
    otherMajorCount: t.int(),
    frontLineCount: t.int(),
    offFrontLineCount: t.int(),
    leftLastYear: t.int(),
    stability: t.field({ type: builder.codes('StaffStability', staffStabilities) }),
    staffGroups: t.field({ type: [StaffGroupInput] }),
    staffNote: t.string(),
  }),
});

builder.mutationField('saveKindergartenProfile', (t) =>
  t.verb({
    type: KindergartenProfile,
    can: 'kindergartenProfile:save',
    input: SaveKindergartenProfileInput,
    check: profileInput,
    description: 'Sets the figures of a school year, for the first time or anew.',
    run: saveKindergartenProfile,
  }),
);

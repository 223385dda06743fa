import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import type {
  AgeBandFigures,
  ClassFigures,
  StaffEducation,
  StaffEmployment,
  StaffGroup,
  StaffPost,
} from '@qinglan/domain/kindergartens/profile-figures';
import { staffStabilities } from '@qinglan/domain/kindergartens/staff-stability';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { posts } from '@qinglan/domain/teachers/post';
import { builder } from '../../platform/builder.ts';
import { KindergartenProfile } from './kindergarten-profile.entity.ts';
import { kindergartenProfileScope } from './kindergarten-profile.scope.ts';

const PostType = builder.codes('Post', posts);
const EducationType = builder.codes('Education', educations);
const EmploymentType = builder.codes('Employment', employments);

const ClassFiguresType = builder.objectRef<ClassFigures>('ClassFigures').implement({
  description: 'Classes of one age group; children null where only the classes are known.',
  fields: (t) => ({
    ageGroup: t.expose('ageGroup', { type: builder.codes('AgeGroup', ageGroups) }),
    classes: t.exposeInt('classes'),
    children: t.exposeInt('children', { nullable: true }),
  }),
});

const StaffPostType = builder.objectRef<StaffPost>('StaffPost').implement({
  fields: (t) => ({ post: t.expose('post', { type: PostType }), count: t.exposeInt('count') }),
});

const StaffEducationType = builder.objectRef<StaffEducation>('StaffEducation').implement({
  fields: (t) => ({
    education: t.expose('education', { type: EducationType }),
    count: t.exposeInt('count'),
  }),
});

const StaffEmploymentType = builder.objectRef<StaffEmployment>('StaffEmployment').implement({
  fields: (t) => ({
    employment: t.expose('employment', { type: EmploymentType }),
    count: t.exposeInt('count'),
  }),
});

const StaffAgeType = builder.objectRef<AgeBandFigures>('StaffAge').implement({
  description: 'Years of age from and to, inclusive; an open end is null.',
  fields: (t) => ({
    from: t.exposeInt('from', { nullable: true }),
    to: t.exposeInt('to', { nullable: true }),
    count: t.exposeInt('count'),
  }),
});

const StaffGroupType = builder.objectRef<StaffGroup>('StaffGroup').implement({
  description: 'So many of the staff of whom all of this is true; what is not said is null.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: true, description: 'Null: some, nobody counted.' }),
    mostly: t.exposeBoolean('mostly', { description: 'Holds for most of them, not for each.' }),
    post: t.expose('post', { type: PostType, nullable: true }),
    education: t.expose('education', { type: EducationType, nullable: true }),
    employment: t.expose('employment', { type: EmploymentType, nullable: true }),
    ageFrom: t.exposeInt('ageFrom', { nullable: true }),
    ageTo: t.exposeInt('ageTo', { nullable: true }),
    preschoolMajor: t.exposeBoolean('preschoolMajor', { nullable: true }),
    frontLine: t.exposeBoolean('frontLine', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

builder.entity(KindergartenProfile, {
  scope: kindergartenProfileScope,
  description:
    'What a kindergarten reports of itself for one school year; what it did not say is null or empty.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    schoolYear: t.column('schoolYear', { description: 'The year it begins in: 2026 for 2026–2027.' }),
    classCount: t.column('classCount'),
    classes: t.column('classes', { type: [ClassFiguresType] }),
    childCount: t.column('childCount'),
    childCountApproximate: t.column('childCountApproximate'),
    staffCount: t.column('staffCount'),
    fullTimeTeacherCount: t.column('fullTimeTeacherCount'),
    establishedTeacherCount: t.column('establishedTeacherCount'),
    staffByPost: t.column('staffByPost', { type: [StaffPostType] }),
    staffByEducation: t.column('staffByEducation', { type: [StaffEducationType] }),
    staffByEmployment: t.column('staffByEmployment', { type: [StaffEmploymentType] }),
    staffByAge: t.column('staffByAge', { type: [StaffAgeType] }),
    preschoolMajorCount: t.column('preschoolMajorCount'),
    otherMajorCount: t.column('otherMajorCount'),
    frontLineCount: t.column('frontLineCount', { description: 'Who teaches or cares in a class.' }),
    offFrontLineCount: t.column('offFrontLineCount'),
    leftLastYear: t.column('leftLastYear'),
    stability: t.column('stability', { type: builder.codes('StaffStability', staffStabilities) }),
    staffGroups: t.column('staffGroups', { type: [StaffGroupType] }),
    staffNote: t.column('staffNote'),
    viewerCanEdit: t.may('write'),
  }),
});

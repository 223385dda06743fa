import { maskPhone } from '@qinglan/domain/contact/phone';
import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import { builder } from '../../platform/builder.ts';
import { NeedType, StrengthType } from '../areas/area-types.ts';
import { teacherPages } from '../teachers/teacher-pages.ts';
import { Kindergarten } from './kindergarten.entity.ts';
import { kindergartenScope } from './kindergarten.scope.ts';
import { kindergartenPages } from './kindergarten-pages.ts';

const KindergartenDetails = builder.part(Kindergarten, 'KindergartenDetails', {
  atLeast: 'read',
  fields: (t) => ({
    version: t.column('version'),
    code: t.column('code'),
    aliases: t.column('aliases', { type: ['String'] }),
    ownership: t.column('ownership', {
      type: builder.codes('KindergartenOwnership', kindergartenOwnerships),
    }),
    grade: t.column('grade', { type: builder.codes('KindergartenGrade', kindergartenGrades) }),
    areaType: t.column('areaType', { type: builder.codes('AreaType', areaTypes) }),
    founded: t.column('founded', { type: 'Month' }),
    longitude: t.column('longitude'),
    latitude: t.column('latitude'),
    strengths: t.column('strengths', { type: [StrengthType] }),
    needs: t.column('needs', { type: [NeedType] }),
    teacherCount: t.count('teachers', {
      beyondScope: true,
      where: { status: { $ne: 'left' } },
      description: 'Teachers in post or on leave.',
    }),
    profiles: t.list('profiles', { orderBy: { schoolYear: 'desc' } }),
    archivedOn: t.column('archivedOn'),
    archiveReason: t.column('archiveReason'),
    updatedAt: t.column('updatedAt'),
  }),
});

const KindergartenContacts = builder.part(Kindergarten, 'KindergartenContacts', {
  atLeast: 'contacts',
  description: 'How to reach it: for its own people, its partners and the coordinators.',
  fields: (t) => ({
    address: t.column('address'),
    principal: t.column('principal'),
    phoneMasked: t.derived({
      type: 'String',
      nullable: true,
      needs: ['phone'],
      description: '138****1234; `revealPhone` gives the whole, for a reason.',
      resolve: ({ phone }) => phone && maskPhone(phone),
    }),
  }),
});

builder.entity(Kindergarten, {
  scope: kindergartenScope,
  description: 'A kindergarten. Who knows it by name only gets null for `details` and `contacts`.',
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    district: t.relation('district'),
    details: t.part(KindergartenDetails),
    contacts: t.part(KindergartenContacts),
    viewerCanEdit: t.may('write'),
    teachers: t.connection('teachers', teacherPages),
    partnershipsLed: t.list('partnershipsLed', { orderBy: { from: 'desc' } }),
    partnershipsAssisted: t.list('partnershipsAssisted', { orderBy: { from: 'desc' } }),
  }),
});

builder.queryField('kindergarten', (t) => t.row(Kindergarten, { can: 'kindergarten:read' }));
builder.queryField('kindergartens', (t) =>
  t.rows(Kindergarten, { can: 'kindergarten:read', ...kindergartenPages }),
);

import { memberRoles } from '@qinglan/domain/programmes/programme';
import { builder } from '../../platform/builder.ts';
import { Programme } from './programme.entity.ts';
import { programmeScope } from './programme.scope.ts';
import { ProgrammeMember } from './programme-member.entity.ts';
import { programmeMemberScope } from './programme-member.scope.ts';

interface PolicyBasis {
  title: string;
  number: string | null;
  issuer: string | null;
}

const PolicyBasisType = builder.objectRef<PolicyBasis>('PolicyBasis').implement({
  description: 'A document that the programme rests on.',
  fields: (t) => ({
    title: t.exposeString('title'),
    number: t.exposeString('number', { nullable: true }),
    issuer: t.exposeString('issuer', { nullable: true }),
  }),
});

const ProgrammeDetails = builder.part(Programme, 'ProgrammeDetails', {
  atLeast: 'read',
  fields: (t) => ({
    version: t.column('version'),
    policyBases: t.column('policyBases', { type: [PolicyBasisType] }),
    members: t.list('members'),
  }),
});

builder.entity(Programme, {
  scope: programmeScope,
  description: 'A programme of help; a teacher sees the name and the days of its own.',
  fields: (t) => ({
    id: t.column('id'),
    name: t.column('name'),
    from: t.column('from'),
    to: t.column('to'),
    details: t.part(ProgrammeDetails),
  }),
});

builder.entity(ProgrammeMember, {
  scope: programmeMemberScope,
  description: 'A kindergarten in a programme.',
  fields: (t) => ({
    id: t.column('id'),
    kindergarten: t.relation('kindergarten'),
    role: t.column('role', { type: builder.codes('MemberRole', memberRoles) }),
    leadCapacity: t.column('leadCapacity', {
      description: 'How many assisted kindergartens a lead can help.',
    }),
  }),
});

builder.queryField('programmes', (t) =>
  t.all(Programme, { can: 'programme:read', orderBy: { from: 'desc' } }),
);

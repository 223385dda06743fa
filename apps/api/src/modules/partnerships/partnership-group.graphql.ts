import { areas } from '@qinglan/domain/areas/area';
import {
  type LeadingGroupPerson,
  leadingGroupRoles,
  responsibleFor,
} from '@qinglan/domain/partnerships/leading-group';
import { leadingGroupInput } from '@qinglan/domain/partnerships/leading-group-input';
import { builder } from '../../platform/builder.ts';
import { AreaType } from '../areas/area-types.ts';
import { PartnershipGroup } from './partnership-group.entity.ts';
import { partnershipGroupScope } from './partnership-group.scope.ts';
import { saveLeadingGroup } from './save-leading-group.ts';

const LeadingGroupRoleType = builder.codes('LeadingGroupRole', leadingGroupRoles);

const LeadingGroupPersonType = builder.objectRef<LeadingGroupPerson>('LeadingGroupPerson').implement({
  description:
    'Somebody in the leading group. Names are those of the day on which the group was written down.',
  fields: (t) => ({
    role: t.expose('role', { type: LeadingGroupRoleType }),
    kindergartenId: t.id({ resolve: ({ kindergarten }) => kindergarten }),
    teacherId: t.id({ nullable: true, resolve: ({ teacher }) => teacher }),
    name: t.exposeString('name'),
    post: t.exposeString('post', { nullable: true }),
    areas: t.field({
      type: [AreaType],
      description: 'The areas of work that the person answers for.',
      resolve: (person) => areas.filter((area) => responsibleFor([person], area).length > 0),
    }),
    duty: t.exposeString('duty', { nullable: true }),
  }),
});

builder.entity(PartnershipGroup, {
  scope: partnershipGroupScope,
  description: 'All partnerships of one lead in a programme; a group of one is normal.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    programme: t.relation('programme'),
    lead: t.relation('lead'),
    partnerships: t.list('partnerships', { orderBy: { from: 'asc' } }),
    leadingGroupFormedOn: t.column('leadingGroupFormedOn'),
    leadingGroupPeople: t.column('leadingGroupPeople', { type: [LeadingGroupPersonType] }),
    viewerCanEdit: t.may('write', { description: 'Whether the viewer coordinates it.' }),
  }),
});

builder.queryField('partnershipGroup', (t) => t.row(PartnershipGroup, { can: 'partnership:read' }));

const LeadingGroupPersonInput = builder.inputType('LeadingGroupPersonInput', {
  fields: (t) => ({
    role: t.field({ type: LeadingGroupRoleType, required: true }),
    kindergarten: t.id({ required: true, description: 'The lead, or one that it helps.' }),
    teacher: t.id({ description: 'Of that kindergarten; the name is taken from the record.' }),
    name: t.string({ required: true }),
    post: t.string(),
    areas: t.field({ type: [AreaType] }),
    duty: t.string(),
  }),
});

const SaveLeadingGroupInput = builder.inputType('SaveLeadingGroupInput', {
  description: 'The whole of the leading group, in place of what it was.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the partnership group.' }),
    version: t.int({ required: true }),
    formedOn: t.field({ type: 'Day' }),
    people: t.field({ type: [LeadingGroupPersonInput], required: true }),
  }),
});

builder.mutationField('saveLeadingGroup', (t) =>
  t.verb({
    type: PartnershipGroup,
    can: 'leadingGroup:edit',
    input: SaveLeadingGroupInput,
    check: leadingGroupInput,
    run: saveLeadingGroup,
  }),
);

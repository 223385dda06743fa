import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import { memberRoles } from '@qinglan/domain/programmes/programme';
import { builder } from '../../platform/builder.ts';
import { NeedType, StrengthType } from '../areas/area-types.ts';
import { boardMembers, type PlacedMember } from './board-members.ts';

const BoardMemberType = builder.objectRef<PlacedMember>('BoardMember').implement({
  description: 'A member of a programme as supply and demand look at it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => id, description: 'Of the kindergarten.' }),
    name: t.exposeString('name'),
    districtId: t.id({ resolve: ({ district }) => district.id }),
    districtName: t.string({ resolve: ({ district }) => district.name }),
    areaType: t.expose('areaType', { type: builder.codes('AreaType', areaTypes) }),
    ownership: t.expose('ownership', {
      type: builder.codes('KindergartenOwnership', kindergartenOwnerships),
    }),
    longitude: t.exposeFloat('longitude', { nullable: true }),
    latitude: t.exposeFloat('latitude', { nullable: true }),
    role: t.expose('role', { type: builder.codes('MemberRole', memberRoles) }),
    capacity: t.exposeInt('capacity'),
    placesLeft: t.exposeInt('placesLeft', { description: 'Capacity less those it helps already.' }),
    needs: t.field({ type: [NeedType], resolve: ({ needs }) => [...needs] }),
    strengths: t.field({ type: [StrengthType], resolve: ({ strengths }) => [...strengths] }),
  }),
});

builder.queryField('needsBoard', (t) =>
  t.field({
    type: [BoardMemberType],
    authScopes: { can: 'needsBoard:read' },
    args: { programme: t.arg.id({ required: true }) },
    description: "A programme's members whose needs and strengths the viewer may read, by name.",
    resolve: (_root, { programme }, { em, viewer }) => boardMembers(em, viewer!, programme),
  }),
);

import { expect, test } from 'vitest';
import { District } from '../../src/modules/districts/district.entity.ts';
import { districtScope } from '../../src/modules/districts/district.scope.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { kindergartenScope } from '../../src/modules/kindergartens/kindergarten.scope.ts';
import { makeBuilder } from '../../src/platform/builder.ts';

type Builder = ReturnType<typeof makeBuilder>;

const district = (builder: Builder) =>
  builder.entity(District, { scope: districtScope, fields: (t) => ({ id: t.column('id') }) });

const faults: readonly (readonly [string, (builder: Builder) => unknown, RegExp])[] = [
  [
    'an entity without a scope rule',
    (builder) =>
      builder.entity(District, { scope: undefined as never, fields: (t) => ({ id: t.column('id') }) }),
    /District has no scope rule/,
  ],
  [
    'an entity with the rule of another',
    (builder) =>
      builder.entity(District, {
        scope: kindergartenScope as never,
        fields: (t) => ({ id: t.column('id') }),
      }),
    /District was given the scope rule of Kindergarten/,
  ],
  [
    'a root field that doesn’t say who may use it',
    (builder) => builder.queryField('districts', (t) => t.all(District)),
    /Query\.districts doesn't say who may use it/,
  ],
  [
    'a hand-written root field that doesn’t say so',
    (builder) => builder.queryField('day', (t) => t.string({ resolve: () => '' })),
    /Query\.day doesn't say who may use it/,
  ],
  [
    'a relation to an entity without a type',
    (builder) =>
      builder.entity(Kindergarten, {
        scope: kindergartenScope,
        fields: (t) => ({ id: t.column('id'), teachers: t.connection('teachers') }),
      }),
    /leads to Teacher, which has no GraphQL type/,
  ],
  [
    'a resolver of its own that gives an entity',
    (builder) => {
      builder.queryField('odd', (t) =>
        t.field({ type: District, authScopes: { anyone: true }, resolve: () => ({}) as never }),
      );
    },
    /Query\.odd gives District by a resolver of its own/,
  ],
  [
    'an enum column that names no type',
    (builder) =>
      builder.entity(Kindergarten, {
        scope: kindergartenScope,
        fields: (t) => ({ id: t.column('id'), grade: t.column('grade') }),
      }),
    /Kindergarten\.grade is an enum, a list or a document/,
  ],
  ['a second type for an entity', (builder) => district(builder), /District has a GraphQL type already/],
];

test('a schema without a fault builds', () => {
  const builder = makeBuilder();
  district(builder);
  builder.queryField('districts', (t) => t.all(District, { authScopes: { signedIn: true } }));
  expect(builder.toSchema().getType('District')).toBeDefined();
});

test.each(faults)('%s keeps the schema from building', (_fault, draw, sentence) => {
  const builder = makeBuilder();
  expect(() => {
    if (!sentence.source.startsWith('District ') || sentence.source.includes('already')) district(builder);
    draw(builder);
    builder.toSchema();
  }).toThrow(sentence);
});

import type { Random } from '../../src/database/makers/random.ts';

type Ids = Readonly<Record<string, { readonly id: string }>>;

interface Happened {
  readonly recordType: string;
  readonly record: string;
  readonly district?: string | null;
  readonly kindergarten?: string | null;
}

/** Events of every district, kindergarten, teacher and user, and one that happened nowhere in particular. */
export function makeEvents(
  random: Random,
  {
    district,
    kindergartens,
    teachers,
    users,
  }: {
    readonly district: Ids;
    readonly kindergartens: Readonly<Record<string, { readonly id: string; readonly district: string }>>;
    readonly teachers: Readonly<Record<string, { readonly id: string; readonly kindergarten: string }>>;
    readonly users: Ids;
  },
) {
  const happened: Happened[] = [
    ...Object.values(district).map(({ id }) => ({ recordType: 'district', record: id, district: id })),
    ...Object.values(kindergartens).map(({ id, district: at }) => ({
      ...{ recordType: 'kindergarten', record: id, district: at, kindergarten: id },
    })),
    ...Object.values(teachers).map(({ id, kindergarten }) => ({
      ...{ recordType: 'teacher', record: id, kindergarten },
      district: Object.values(kindergartens).find((each) => each.id === kindergarten)!.district,
    })),
    ...Object.values(users).map(({ id }) => ({ recordType: 'user', record: id })),
    {
      recordType: 'user',
      record: users.mentee!.id,
      district: kindergartens.assisted!.district,
      kindergarten: kindergartens.assisted!.id,
    },
  ];
  return happened.map((each, index) => ({
    ...{ id: random.id(), at: '2026-10-01T00:00:00.000Z', actor: null, actorName: 'x', action: 'made' },
    ...{ district: null, kindergarten: null, payload: { facts: { secret: index } }, salt: null },
    ...{ payloadDigest: 'x', digest: `d${index}`, sealNumber: null, seal: null },
    ...each,
  }));
}

import { makeGrant, makeUser } from '../../src/database/makers/make-user.ts';
import type { Random } from '../../src/database/makers/random.ts';
import type { Grant } from '../../src/modules/accounts/grant.entity.ts';
import type { Row } from '../../src/platform/rows/row.ts';

type Ids<Name extends string> = Readonly<Record<Name, { readonly id: string }>>;

interface Places {
  readonly district: Ids<'north' | 'south' | 'east'>;
  readonly kindergartens: Ids<'lead' | 'both' | 'assisted' | 'second'>;
  readonly teachers: Ids<'mentor' | 'mentee' | 'bothMentor' | 'assistedGone' | 'secondLoner'>;
}

/** Locked whenever a test looks. */
const longLocked = new Date('2099-01-01T00:00:00Z');

type Held = Omit<Partial<Row<Grant>>, 'id' | 'user'> & Pick<Row<Grant>, 'role'>;

/**
 * One user for each place from which the table looks at the city, and some to be looked at: the command line's own, one
 * who holds no grant, one who holds grants in two districts.
 */
export function usersOf(random: Random, { district, kindergartens, teachers }: Places) {
  const held = {
    city: [{ role: 'cityCoordinator' }],
    south: [{ role: 'districtCoordinator', district: district.south.id }],
    north: [{ role: 'districtCoordinator', district: district.north.id }],
    assisted: [{ role: 'kindergartenLead', kindergarten: kindergartens.assisted.id }],
    lead: [{ role: 'kindergartenLead', kindergarten: kindergartens.lead.id }],
    mentee: [{ role: 'teacher', teacher: teachers.mentee.id }],
    mentor: [{ role: 'teacher', teacher: teachers.mentor.id }],
    gone: [{ role: 'teacher', teacher: teachers.assistedGone.id }],
    cityObserver: [{ role: 'observer' }],
    southObserver: [{ role: 'observer', district: district.south.id }],
    principalAndMentor: [
      { role: 'kindergartenLead', kindergarten: kindergartens.both.id },
      { role: 'teacher', teacher: teachers.bothMentor.id },
    ],
    acrossDistricts: [
      { role: 'teacher', teacher: teachers.secondLoner.id },
      { role: 'observer', district: district.east.id },
    ],
    lockedOut: [{ role: 'teacher', teacher: teachers.assistedGone.id }],
    nothing: [],
    system: [],
  } as const satisfies Readonly<Record<string, readonly Held[]>>;
  type Username = keyof typeof held;
  const users = Object.fromEntries(
    Object.keys(held).map((username) => [
      username,
      makeUser(random, {
        username,
        displayName: username,
        system: username === 'system',
        lockedUntil: username === 'lockedOut' ? longLocked : null,
      }),
    ]),
  ) as Record<Username, ReturnType<typeof makeUser>>;
  const grants = Object.entries<readonly Held[]>(held).flatMap(([username, each]) =>
    each.map((grant) => makeGrant(random, { user: users[username as Username].id, ...grant })),
  );
  return { users, grants };
}

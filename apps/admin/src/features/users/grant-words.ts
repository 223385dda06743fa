import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Words } from '../../shared/words/zh.ts';

/** A grant with the names of what it is held over. */
export const GrantFragment = graphql(`
  fragment HeldGrant on Grant @_unmask {
    id
    role
    district {
      id
      name
    }
    kindergarten {
      id
      name
    }
    teacher {
      id
      name
      kindergarten {
        id
        name
      }
    }
  }
`);

export type HeldGrant = ResultOf<typeof GrantFragment>;

/** A role and what it is held over; a teacher's kindergarten tells namesakes apart. */
export function grantWords({ role, teacher, kindergarten, district }: HeldGrant, words: Words): string {
  const over = (kindergarten ?? district)?.name ?? words.users.everywhere;
  const place = teacher === null ? over : `${teacher.name} · ${teacher.kindergarten.name}`;
  return `${words.labels.role[role]} · ${place}`;
}

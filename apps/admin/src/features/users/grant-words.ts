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
    }
  }
`);

export type HeldGrant = ResultOf<typeof GrantFragment>;

/** 区县协调员 · 城东区. */
export function grantWords({ role, teacher, kindergarten, district }: HeldGrant, words: Words): string {
  const over = teacher ?? kindergarten ?? district;
  return `${words.labels.role[role]} · ${over?.name ?? words.users.everywhere}`;
}

import { Link } from 'react-router';
import { formatInstant } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import type { Column } from '../../ui/list/column.ts';
import { fromList } from '../../ui/list/list-origin.ts';
import { GrantFragment, grantWords } from './grant-words.ts';
import { UserState, UserStateFragment } from './user-state.tsx';

export const UserRowFragment = graphql(
  `
    fragment UserRow on User @_unmask {
      id
      displayName
      details {
        username
        locked
        lastSignInAt
        grants {
          ...HeldGrant
        }
        ...UserState
      }
    }
  `,
  [GrantFragment, UserStateFragment],
);

/** A user in the list, with its place in the list's order. */
export type UserRow = ResultOf<typeof UserRowFragment> & {
  readonly name: string;
  readonly cursor: string;
};

/** The columns of the users' list. */
export function userColumns(words: Words, language: Language, search: string): Column<UserRow>[] {
  const { fields, ui, users } = words;
  const comma = language === 'zh-CN' ? '、' : ', ';
  return [
    {
      key: 'name',
      title: fields.displayName,
      width: 112,
      sortKey: 'name',
      render: ({ id, displayName, cursor }) => (
        <Link to={`/users/${id}`} state={fromList(search, cursor)}>
          {displayName}
        </Link>
      ),
    },
    {
      key: 'username',
      title: fields.username,
      width: 136,
      render: ({ details }) => details?.username ?? ui.none,
    },
    {
      key: 'grants',
      title: users.grants,
      width: 320,
      render: ({ details }) =>
        details?.grants.map((grant) => grantWords(grant, words)).join(comma) ?? ui.none,
    },
    {
      key: 'status',
      title: fields.status,
      width: 168,
      render: ({ details }) => (details === null ? ui.none : <UserState details={details} />),
    },
    {
      key: 'lastSignIn',
      title: users.lastSignIn,
      width: 176,
      render: ({ details }) => {
        if (details === null) return ui.none;
        return details.lastSignInAt === null ? users.never : formatInstant(details.lastSignInAt, language);
      },
    },
  ];
}

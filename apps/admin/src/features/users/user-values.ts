import type { Role } from '@qinglan/domain/access/role';
import { grantSubject } from '@qinglan/domain/access/role';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { GrantFragment } from './grant-words.ts';

/** All that a user's forms need, with the version they were read at. */
export const UserEditableFragment = graphql(
  `
    fragment UserEditable on User @_unmask {
      id
      displayName
      details {
        version
        username
        status
        locked
        mustChangePassword
        grants {
          ...HeldGrant
        }
      }
    }
  `,
  [GrantFragment],
);

export type UserEditable = ResultOf<typeof UserEditableFragment>;

/** A grant as a form holds it: a role and the id of what it is held over; null is not chosen yet, or the city. */
export interface GrantValue {
  readonly role: Role | null;
  readonly subject: string | null;
}

/** A user as a form holds it. */
export interface UserValues {
  readonly displayName: string;
  readonly grants: readonly GrantValue[];
}

export function userValues({ displayName, details }: UserEditable): UserValues {
  const grants = (details?.grants ?? []).map(({ role, district, kindergarten, teacher }) => ({
    role,
    subject: (teacher ?? kindergarten ?? district)?.id ?? null,
  }));
  return { displayName, grants };
}

const fieldOf = {
  none: null,
  district: 'districtId',
  cityOrDistrict: 'districtId',
  kindergarten: 'kindergartenId',
  teacher: 'teacherId',
} as const;

/** The field of the API's grant that holds what the role is held over; null for a role over the city. */
export const subjectField = (role: Role) => fieldOf[grantSubject(role)];

/** Grants as the API takes them; lines without a role are left out. */
export function grantInputs(grants: readonly GrantValue[]) {
  return grants.flatMap(({ role, subject }) => {
    if (role === null) return [];
    const field = subjectField(role);
    return [{ role, ...(field === null ? {} : { [field]: subject }) }];
  });
}

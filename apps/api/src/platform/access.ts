import { may, type Permission } from '@qinglan/domain/access/permission';
import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { forbidden, passwordChangeRequired, unauthenticated } from './errors.ts';

/** What a root field must say of who may use it: exactly one of these. */
export interface AccessScopes {
  /** Strangers too. */
  readonly anyone: boolean;
  /** Whoever is signed in and need not change the password first. */
  readonly signedIn: boolean;
  /** Whoever is signed in, even with a password that must be changed: changing it, signing out. */
  readonly passwordDue: boolean;
  readonly can: Permission;
}

/** The scopes of this request, in the form that the authorisation plugin asks for. */
export function accessOf({ viewer }: Context) {
  const ready = viewer !== null && !viewer.mustChangePassword;
  return {
    anyone: true,
    signedIn: ready,
    passwordDue: viewer !== null,
    can: (permission: Permission) => ready && may(viewer.roles, permission),
  };
}

/** Says why a field was refused, from who asked and what the field needs. */
export function refusalOf({ viewer }: Context, info: GraphQLResolveInfo): GraphQLError {
  if (!viewer) return unauthenticated();
  if (viewer.mustChangePassword) return passwordChangeRequired();
  const field = info.parentType.getFields()[info.fieldName];
  return forbidden(field?.extensions.needs as string | undefined);
}

import { signInInput } from '@qinglan/domain/accounts/user-input';
import { builder } from '../../platform/builder.ts';
import { changePassword } from './change-password.ts';
import { DoneType } from './done.ts';
import { endSession, signOut, signOutEverywhere } from './end-sessions.ts';
import { setUp } from './set-up.ts';
import { signIn } from './sign-in.ts';
import { ViewerType } from './viewer.graphql.ts';

// Open verbs: a count of failures must outlive the refusal, and no transaction may stay open while a password is hashed.

const SignInInput = builder.inputType('SignInInput', {
  fields: (t) => ({ username: t.string({ required: true }), password: t.string({ required: true }) }),
});

builder.mutationField('signIn', (t) =>
  t.openVerb({
    type: ViewerType,
    union: 'SignInResult',
    authScopes: { anyone: true },
    input: SignInInput,
    check: () => signInInput,
    run: signIn,
  }),
);

const SetUpInput = builder.inputType('SetUpInput', {
  fields: (t) => ({
    token: t.string({ required: true }),
    cityName: t.string({ required: true }),
    username: t.string({ required: true }),
    displayName: t.string({ required: true }),
    password: t.string({ required: true }),
  }),
});

builder.mutationField('setUp', (t) =>
  t.openVerb({
    type: ViewerType,
    union: 'SignInResult',
    authScopes: { anyone: true },
    input: SetUpInput,
    description: 'Makes the first city coordinator of an empty installation from the one-time link.',
    run: setUp,
  }),
);

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  fields: (t) => ({
    currentPassword: t.string({ required: true }),
    newPassword: t.string({ required: true }),
  }),
});

builder.mutationField('changePassword', (t) =>
  t.openVerb({
    type: DoneType,
    authScopes: { passwordDue: true },
    input: ChangePasswordInput,
    run: changePassword,
  }),
);

builder.mutationField('signOut', (t) =>
  t.openVerb({ type: DoneType, authScopes: { passwordDue: true }, run: signOut }),
);

builder.mutationField('signOutEverywhere', (t) =>
  t.openVerb({ type: DoneType, authScopes: { passwordDue: true }, run: signOutEverywhere }),
);

const EndSessionInput = builder.inputType('EndSessionInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

builder.mutationField('endSession', (t) =>
  t.verb({ type: DoneType, can: 'session:own', input: EndSessionInput, run: endSession }),
);

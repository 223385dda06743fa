import { roles } from '@qinglan/domain/access/role';
import { userInput } from '@qinglan/domain/accounts/user-input';
import { builder } from '../../platform/builder.ts';
import { createTeacherAccounts, type TeacherAccounts } from './create-teacher-accounts.ts';
import { createUser } from './create-user.ts';
import type { OneTimeSlip } from './make-user.ts';
import { resetPassword } from './reset-password.ts';
import { setUserStatus } from './set-user-status.ts';
import { unlockUser } from './unlock-user.ts';
import { updateUser } from './update-user.ts';
import { User, userStatuses } from './user.entity.ts';

const OneTimeCodeType = builder.objectRef<OneTimeSlip>('OneTimeCode').implement({
  description: 'A first password to print on a slip; shown this once.',
  fields: (t) => ({
    user: t.one(User, { where: ({ user }) => ({ id: user.id }), nullable: false }),
    code: t.exposeString('code'),
    validUntil: t.expose('validUntil', { type: 'Instant' }),
  }),
});

const OneTimeCodesType = builder.objectRef<TeacherAccounts>('OneTimeCodes').implement({
  fields: (t) => ({
    slips: t.expose('slips', { type: [OneTimeCodeType] }),
    skipped: t.exposeInt('skipped', { description: 'How many had an account already, or have left.' }),
  }),
});

const GrantInput = builder.inputType('GrantInput', {
  fields: (t) => ({
    role: t.field({ type: builder.codes('Role', roles), required: true }),
    districtId: t.id(),
    kindergartenId: t.id(),
    teacherId: t.id(),
  }),
});

const CreateUserInput = builder.inputType('CreateUserInput', {
  fields: (t) => ({
    username: t.string({ required: true }),
    displayName: t.string({ required: true }),
    grants: t.field({ type: [GrantInput], required: true }),
  }),
});

builder.mutationField('createUser', (t) =>
  t.verb({
    type: OneTimeCodeType,
    can: 'user:create',
    input: CreateUserInput,
    check: () => userInput,
    run: createUser,
  }),
);

const UpdateUserInput = builder.inputType('UpdateUserInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    displayName: t.string({ required: true }),
    grants: t.field({ type: [GrantInput], required: true }),
  }),
});

const editedUser = userInput.pick({ displayName: true, grants: true });

builder.mutationField('updateUser', (t) =>
  t.verb({ type: User, can: 'user:edit', input: UpdateUserInput, check: () => editedUser, run: updateUser }),
);

const SetUserStatusInput = builder.inputType('SetUserStatusInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    status: t.field({ type: builder.codes('UserStatus', userStatuses), required: true }),
  }),
});

builder.mutationField('setUserStatus', (t) =>
  t.verb({ type: User, can: 'user:edit', input: SetUserStatusInput, run: setUserStatus }),
);

const UnlockUserInput = builder.inputType('UnlockUserInput', {
  fields: (t) => ({ id: t.id({ required: true }), version: t.int({ required: true }) }),
});

builder.mutationField('unlockUser', (t) =>
  t.verb({ type: User, can: 'user:edit', input: UnlockUserInput, run: unlockUser }),
);

const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

builder.mutationField('resetPassword', (t) =>
  t.verb({ type: OneTimeCodeType, can: 'user:resetPassword', input: ResetPasswordInput, run: resetPassword }),
);

const CreateTeacherAccountsInput = builder.inputType('CreateTeacherAccountsInput', {
  fields: (t) => ({ teachers: t.idList({ required: true }) }),
});

builder.mutationField('createTeacherAccounts', (t) =>
  t.verb({
    type: OneTimeCodesType,
    can: 'user:create',
    input: CreateTeacherAccountsInput,
    description: 'Accounts for teachers that have none, with one-time codes to print; at most 200 at a time.',
    run: createTeacherAccounts,
  }),
);

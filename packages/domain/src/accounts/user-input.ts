import { z } from 'zod';
import { type GrantSubject, grantSubject, roles } from '../access/role.ts';
import { recordIdField, requiredLine } from '../text/text-input.ts';
import { refuse } from '../zod-problems.ts';
import { passwordPolicy, passwordProblems } from './password.ts';
import { parseUsername, usernameLengths } from './username.ts';

/** A person may lead, mentor and watch at once; more grants than this are a mistake. */
const grantsMost = 20;

const subjectFields = ['districtId', 'kindergartenId', 'teacherId'] as const;
type SubjectField = (typeof subjectFields)[number];

const fieldOfSubject: Readonly<Record<GrantSubject, SubjectField | null>> = {
  none: null,
  district: 'districtId',
  cityOrDistrict: 'districtId',
  kindergarten: 'kindergartenId',
  teacher: 'teacherId',
};

const subjectId = recordIdField.nullable().default(null);

/** A role and what it is held over: exactly what the role asks for, nothing beside it. */
export const grantInput = z
  .object({ role: z.enum(roles), districtId: subjectId, kindergartenId: subjectId, teacherId: subjectId })
  .superRefine((grant, context) => {
    const { role } = grant;
    const subject = grantSubject(role);
    for (const field of subjectFields) {
      const facts = { role, subject: field.replace('Id', '') };
      const asked = field === fieldOfSubject[subject];
      const mayBeAbsent = subject === 'cityOrDistrict';
      if (asked && !mayBeAbsent && grant[field] === null)
        refuse(context, 'grant-subject-missing', facts, [field]);
      if (!asked && grant[field] !== null) refuse(context, 'grant-subject-unexpected', facts, [field]);
    }
  });

const grants = z
  .array(grantInput)
  .min(1)
  .max(grantsMost)
  .superRefine((list, context) => {
    const keys = list.map((grant) => JSON.stringify(grant));
    for (const [index, key] of keys.entries()) {
      if (keys.indexOf(key) < index)
        refuse(context, 'duplicate', { value: list[index]?.role ?? '' }, [String(index)]);
    }
  });

const username = z.string().transform((raw, context) => {
  const parsed = parseUsername(raw);
  if (parsed === null) refuse(context, 'bad-username', usernameLengths);
  return parsed ?? raw;
});

const displayName = requiredLine({ least: 2, most: 30 });

/** What a user is made from; its first password is a one-time code that nobody types here. */
export const userInput = z.object({ username, displayName, grants });

/** What may be changed of a user; grants are replaced as a whole. */
export const userChanges = z.object({ displayName, grants, disabled: z.boolean() }).partial();

/** Signing in asks nothing of the texts but that they can be handled: a refusal must not teach the policy. */
export const signInInput = z.object({
  username: z.string().max(200),
  password: z.string().max(passwordPolicy.most * 4),
});

/** A change of one's own password. The new one is used as typed: no spaces are trimmed, no width is changed. */
export function passwordChangeInput(ownUsername: string) {
  return z.object({
    currentPassword: z.string().max(passwordPolicy.most * 4),
    newPassword: z.string().superRefine((password, context) => {
      for (const { code, facts } of passwordProblems(password, ownUsername, [])) refuse(context, code, facts);
    }),
  });
}

export type GrantInput = z.output<typeof grantInput>;
export type UserInput = z.output<typeof userInput>;
export type UserChanges = z.output<typeof userChanges>;
export type SignInInput = z.output<typeof signInInput>;
export type PasswordChangeInput = z.output<ReturnType<typeof passwordChangeInput>>;

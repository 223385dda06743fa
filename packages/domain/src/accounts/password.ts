import { type RuleProblem, ruleProblem } from '../rule-codes.ts';
import { lengthOf } from '../text/normalise.ts';

/**
 * Systems at the second level of China's classified protection (GB/T 22239) must ask for complex passwords; the standard
 * leaves the figures to the operator, and these are ours. Plain length may stand in for mixture.
 */
export const passwordPolicy = {
  /** Characters, as a person counts them. */
  least: 10,
  /** A guard for the hash, which is made slow on purpose. */
  most: 128,
  /** Of upper case, lower case, digits and others. */
  classesLeast: 3,
  /** From here on the mixture no longer matters. */
  longEnough: 16,
  distinctLeast: 5,
} as const;

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u] as const;

/** What people choose first when a policy forces a mixture on them; compared without case, signs at the end dropped. */
const commonest: ReadonlySet<string> = new Set([
  'password123',
  'password1234',
  'p@ssw0rd123',
  'p@ssword123',
  'passw0rd123',
  'admin@12345',
  'admin12345',
  'admin@123456',
  'admin123456',
  'qwerty12345',
  'qwerty123456',
  'qwer@12345',
  'qwer1234asdf',
  'qaz@123456',
  '1qaz2wsx3edc',
  '1qaz@wsx3edc',
  '1q2w3e4r5t',
  'abc@123456',
  'abcd@12345',
  'abcd123456',
  'aa123456789',
  'aa@123456789',
  'woaini1314520',
  'woaini@1314',
  'youeryuan123',
  'welcome@123',
  'welcome12345',
  'changeme123',
]);

/**
 * Everything that is wrong with a new password, at the path given. A password that is too short is told only that:
 * the other complaints would change with the length anyway.
 */
export function passwordProblems(
  password: string,
  username: string,
  path: readonly string[] = ['password'],
): readonly RuleProblem[] {
  const { least, most, classesLeast, longEnough, distinctLeast } = passwordPolicy;
  const length = lengthOf(password);
  if (length < least) return [ruleProblem('too-short', path, { least })];
  if (length > most) return [ruleProblem('too-long', path, { most })];
  const weak = (reason: string) => ruleProblem('weak-password', path, { reason, classesLeast, longEnough });
  const lower = password.toLowerCase();
  const mixture = classes.filter((characterClass) => characterClass.test(password)).length;
  const problems: RuleProblem[] = [];
  if (length < longEnough && mixture < classesLeast) problems.push(weak('classes'));
  if (username !== '' && lower.includes(username.toLowerCase())) problems.push(weak('username'));
  if (commonest.has(lower) || commonest.has(lower.replace(/[^\p{L}\p{N}]+$/u, '')))
    problems.push(weak('common'));
  if (new Set(lower).size < distinctLeast) problems.push(weak('repetitive'));
  return problems;
}

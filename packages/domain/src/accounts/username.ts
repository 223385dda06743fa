import { lookupKey } from '../text/normalise.ts';

export const usernameLengths = { least: 3, most: 40 } as const;

const shape = /^[a-z0-9][a-z0-9._-]*$/;

/**
 * The one stored form of a username: lower-case Latin letters, digits, dot, hyphen and underscore, beginning with a
 * letter or digit. Width, case and blanks do not matter when signing in. Null for anything else.
 */
export function parseUsername(text: string): string | null {
  const username = lookupKey(text);
  const fits = username.length >= usernameLengths.least && username.length <= usernameLengths.most;
  return fits && shape.test(username) ? username : null;
}

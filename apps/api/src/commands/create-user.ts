import { roles } from '@qinglan/domain/access/role';
import { userInput } from '@qinglan/domain/accounts/user-input';
import { parseInput } from '@qinglan/domain/zod-problems';
import { createUser } from '../modules/accounts/create-user.ts';
import { ruled } from '../platform/errors.ts';
import { asOperator } from './as-operator.ts';
import { type Call, type Command, WrongUsage } from './command.ts';

/** One role, and the id of what it is held over where the role asks for it. */
function grantFrom({ options }: Call) {
  const { role = 'cityCoordinator', district, kindergarten, teacher } = options;
  if (!roles.some((known) => known === role))
    throw new WrongUsage(`--role must be one of ${roles.join(', ')}`);
  return {
    role,
    districtId: district ?? null,
    kindergartenId: kindergarten ?? null,
    teacherId: teacher ?? null,
  };
}

export const createUserCommand: Command = {
  usage: 'USERNAME --name NAME [--role ROLE] [--district ID | --kindergarten ID | --teacher ID]',
  does: 'Makes an account, a city coordinator unless told otherwise, and prints its one-time code.',
  positionals: 1,
  options: {
    name: { type: 'string' },
    role: { type: 'string' },
    district: { type: 'string' },
    kindergarten: { type: 'string' },
    teacher: { type: 'string' },
  },
  run: async (call) => {
    const [username] = call.positionals;
    const { name: displayName } = call.options;
    if (!displayName) throw new WrongUsage('--name is missing: what the person is called');
    const grants = [grantFrom(call)];
    const { code, validUntil } = await asOperator(await call.open(), (em, act) =>
      createUser(em, act, ruled(parseInput(userInput, { username, displayName, grants }))),
    );
    const json = { username, code, validUntil: validUntil.toISOString() };
    return {
      json,
      text: `${username} signs in once with ${code} (until ${json.validUntil}) and then chooses a password.`,
    };
  },
};

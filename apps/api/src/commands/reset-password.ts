import { parseUsername } from '@qinglan/domain/accounts/username';
import { resetPassword } from '../modules/accounts/reset-password.ts';
import { User } from '../modules/accounts/user.entity.ts';
import { asOperator } from './as-operator.ts';
import { type Command, Refused } from './command.ts';

export const resetPasswordCommand: Command = {
  usage: 'USERNAME',
  does: 'Gives an account a new one-time code, ends its sessions and its lock.',
  positionals: 1,
  run: async ({ positionals, open }) => {
    const username = parseUsername(positionals[0]!) ?? '';
    const { code, validUntil } = await asOperator(await open(), async (em, act) => {
      const user = await em.findOne(User, { username, system: false }, { filters: false });
      if (!user) throw new Refused(`There is no user called ${positionals[0]}.`);
      return resetPassword(em, act, user);
    });
    const json = { username, code, validUntil: validUntil.toISOString() };
    return {
      json,
      text: `${username} signs in once with ${code} (until ${json.validUntil}) and then chooses a password.`,
    };
  },
};

// Loads every module, and with them whose rows they are: a verb's own loads are held to that.
import '../schema.ts';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database/open-database.ts';
import { operatorAct, operatorViewer } from '../modules/accounts/operator.ts';
import { clock } from '../platform/clock.ts';
import type { Act } from '../platform/context.ts';
import { RuleError } from '../platform/errors.ts';
import { Refused } from './command.ts';

/** Runs a verb as the operator, in one transaction; a refusal of the programme becomes one of the command. */
export async function asOperator<T>(
  { orm }: Database,
  verb: (em: SqlEntityManager, act: Act) => Promise<T>,
): Promise<T> {
  const em = orm.em.fork();
  em.setFilterParams('scope', { viewer: operatorViewer });
  try {
    return await em.transactional((tx) => verb(tx as SqlEntityManager, operatorAct(clock()())));
  } catch (error) {
    if (error instanceof RuleError) throw new Refused(error.problems.map(sentence).join('\n'));
    throw error;
  }
}

const sentence = ({ code, path, facts }: RuleError['problems'][number]) =>
  [code, path.length > 0 && `at ${path.join('.')}`, Object.keys(facts).length > 0 && JSON.stringify(facts)]
    .filter(Boolean)
    .join(' ');

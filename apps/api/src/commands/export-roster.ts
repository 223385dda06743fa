import '../schema.ts';
import { writeFile } from 'node:fs/promises';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rosterKinds } from '@qinglan/domain/rosters/roster-column';
import { operatorAct } from '../modules/accounts/operator.ts';
import { exportWhole } from '../modules/rosters/export-whole.ts';
import { clock } from '../platform/clock.ts';
import { type Command, WrongUsage } from './command.ts';

export const exportRoster: Command = {
  usage: 'kindergartens|teachers FILE',
  does: 'Writes all kindergartens or teachers, phones whole, as an .xlsx that can be imported again.',
  positionals: 2,
  run: async (call) => {
    const [kind, name = ''] = call.positionals;
    const known = rosterKinds.find((each) => each === kind);
    if (known === undefined) throw new WrongUsage(`Export ${rosterKinds.join(' or ')}, not ${kind}.`);
    const { orm } = await call.open();
    const act = operatorAct(clock(call.env.today)());
    const { bytes, rows } = await orm.em
      .fork()
      .transactional((tx) => exportWhole(tx as SqlEntityManager, act, known));
    const file = call.file(name);
    await writeFile(file, bytes);
    return { json: { file, rows }, text: `Wrote ${rows} ${known} to ${file}.` };
  },
};

import highsModule from 'highs';
import type { MilpAnswer, MilpModel, MilpSolver } from '../src/stages/milp.ts';

/** The package's types describe CommonJS, its code is a module: the loader is the default export itself. */
export const loadHighs = highsModule as unknown as typeof highsModule.default;

/** HiGHS behind the solver interface, through its LP text format. */
export async function highsMilp(timeLimitSeconds = 60): Promise<MilpSolver> {
  const highs = await loadHighs();
  return {
    solve(model: MilpModel): MilpAnswer {
      if (model.upper.length === 0) return { status: 'optimal', values: [], gap: 0 };
      const solution = highs.solve(lpText(model), { time_limit: timeLimitSeconds, mip_rel_gap: 0 });
      const optimal = solution.Status === 'Optimal';
      if (!optimal && solution.Status !== 'Time limit reached')
        return { status: 'failed', values: [], gap: 1 };
      const values = model.upper.map((_, v) => {
        const column = solution.Columns[`x${v}`];
        return column !== undefined && 'Primal' in column ? column.Primal : 0;
      });
      return { status: optimal ? 'optimal' : 'timeLimit', values, gap: optimal ? 0 : 1 };
    },
  };
}

export function lpText(model: MilpModel): string {
  const term = (coefficient: number, v: number) =>
    `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${v}`;
  const lines = ['Maximize', `obj: ${model.objective.map(term).join('\n')}`, 'Subject To'];
  for (const [r, row] of model.rows.entries()) {
    const sum = row.variables.map((v, k) => term(row.coefficients[k]!, v)).join('\n');
    if (sum === '') continue;
    if (Number.isFinite(row.high)) lines.push(`u${r}: ${sum} <= ${row.high}`);
    else lines.push(`l${r}: ${sum} >= ${row.low}`);
  }
  lines.push('Bounds', ...model.upper.map((upper, v) => `0 <= x${v} <= ${upper}`));
  lines.push('General', ...model.upper.map((_, v) => `x${v}`), 'End');
  return lines.join('\n');
}

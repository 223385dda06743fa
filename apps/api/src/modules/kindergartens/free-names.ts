import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type RuleProblem, ruleProblem } from '@qinglan/domain/rule-codes';
import { refuse } from '../../platform/errors.ts';
import { Kindergarten } from './kindergarten.entity.ts';

/**
 * Refuses a name that another kindergarten of the district has, or a code that another of the city has; both are
 * said at once. Rows the viewer cannot see count too: a name is taken whoever took it.
 */
export async function requireFreeNames(
  em: SqlEntityManager,
  wanted: {
    readonly id?: string;
    readonly name: string;
    readonly district: string;
    readonly code: string | null;
  },
): Promise<void> {
  const { name, district, code } = wanted;
  const others = await em.find(
    Kindergarten,
    { $or: [{ name, district }, ...(code === null ? [] : [{ code }])], id: { $ne: wanted.id ?? null } },
    { filters: false, fields: ['id', 'name', 'code', 'district'] },
  );
  const problems = others.flatMap((other): RuleProblem[] => [
    ...(other.name === name && other.district.id === district
      ? [ruleProblem('kindergarten-name-taken', ['name'], { name, kindergartenId: other.id })]
      : []),
    ...(code !== null && other.code === code
      ? [ruleProblem('kindergarten-code-taken', ['code'], { code, kindergartenId: other.id })]
      : []),
  ]);
  const [first, ...more] = problems;
  if (first) refuse(first, ...more);
}

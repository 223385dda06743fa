import type { DayRange } from '../calendar/day.ts';
import { defaultSchoolCalendar } from '../calendar/default-school-calendar.ts';
import { type SchoolDays, schoolDaysOf, sharedDays } from '../calendar/school-days.ts';
import { programmeSemesters } from '../programmes/programme-semester.ts';
import { type RuleProblem, ruleProblem } from '../rule-codes.ts';
import { phaseKindList } from './phase-kind.ts';
import type { PlanTemplate, TemplatePhase, TemplateStage } from './plan-template.ts';
import { stageDays, type TemplateWindow, windowDays } from './template-window.ts';

type CheckedTemplate = Pick<PlanTemplate, 'phases' | 'goals' | 'startsIn' | 'semesters'>;

/** A template that fits any programme is tried on one of two years. */
const semestersTried = 4;
/** Any year would do: no rule of a template depends on when holidays fall. */
const yearTried = 2025;

/**
 * Names everything that keeps a template from being used, beyond what its fields say by themselves: codes that stand
 * twice, phases out of order, stages that end before they begin, tasks outside their stage. To see the latter, it is
 * laid out on default calendars. Paths lead to the entry: ['phases', '0', 'stages', '1', 'tasks', '3', 'window'].
 */
export function checkTemplate(template: CheckedTemplate): readonly RuleProblem[] {
  return [...duplicates(template), ...phaseOrder(template.phases), ...placeProblems(template)];
}

function duplicates({ phases, goals }: CheckedTemplate): RuleProblem[] {
  const coded = (path: readonly string[], list: readonly { readonly code: string }[]) =>
    list.map(({ code }, index) => ({ code, path: [...path, String(index), 'code'] }));
  const stages = phases.flatMap((phase, index) => coded(['phases', String(index), 'stages'], phase.stages));
  const tasks = phases.flatMap((phase, phaseIndex) =>
    phase.stages.flatMap((stage, index) =>
      coded(['phases', String(phaseIndex), 'stages', String(index), 'tasks'], stage.tasks),
    ),
  );
  return [coded(['phases'], phases), stages, tasks, coded(['goals'], goals)].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ code, path }) => {
      const twice = seen.has(code);
      seen.add(code);
      return twice ? [ruleProblem('duplicate', path, { value: code })] : [];
    });
  });
}

function phaseOrder(phases: readonly TemplatePhase[]): RuleProblem[] {
  return phases.flatMap(({ kind }, index) => {
    const before = phases[index - 1];
    return before !== undefined && phaseKindList.rank(before.kind) > phaseKindList.rank(kind)
      ? [ruleProblem('phase-order', ['phases', String(index), 'kind'], { kind, before: before.kind })]
      : [];
  });
}

function placeProblems(template: CheckedTemplate): RuleProblem[] {
  const ground = triedOn(template);
  return template.phases.flatMap(({ stages }, phase) =>
    stages.flatMap((stage, index) => {
      const path = ['phases', String(phase), 'stages', String(index)];
      const days = stageDays(stage.from, stage.to, ground);
      return days === null
        ? [ruleProblem('stage-order', [...path, 'to'], { stage: stage.code })]
        : windowProblems(stage, days, ground, path);
    }),
  );
}

type Ground = ReturnType<typeof triedOn>;

function windowProblems(
  { tasks }: TemplateStage,
  stage: DayRange,
  ground: Ground,
  path: readonly string[],
): RuleProblem[] {
  return tasks.flatMap(({ code, window }, index) => {
    const fixed = occurrences(window, ground.semesters.length);
    const inside = fixed.some((each) => {
      const days = windowDays(each, { ...ground, phase: stage, stage });
      return days !== null && sharedDays(days, stage) !== null;
    });
    return inside
      ? []
      : [ruleProblem('task-outside-stage', [...path, 'tasks', String(index), 'window'], { task: code })];
  });
}

function occurrences(window: TemplateWindow, semesters: number): readonly TemplateWindow[] {
  if (!('semester' in window) || window.semester !== 'each') return [window];
  return Array.from({ length: semesters }, (_, index) => ({ ...window, semester: index + 1 }));
}

function triedOn({ startsIn, semesters }: CheckedTemplate) {
  const count = semesters ?? semestersTried;
  const years = Math.ceil(count / 2) + 1;
  const schoolDays: SchoolDays = schoolDaysOf(
    Array.from({ length: years }, (_, index) => defaultSchoolCalendar(yearTried + index)),
  );
  const all = programmeSemesters(
    { from: `${yearTried}-08-01`, to: `${yearTried + years}-07-31` },
    schoolDays,
  );
  const first = startsIn === 'spring' ? 1 : 0;
  const held = all.slice(first, first + count).map((each, index) => ({ ...each, ordinal: index + 1 }));
  const [from, to] = [held[0]?.days.from, held.at(-1)?.days.to];
  const programme = { from: from ?? `${yearTried}-08-01`, to: to ?? `${yearTried + years}-07-31` };
  return { schoolDays, semesters: held, programme };
}

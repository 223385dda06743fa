import { type Day, type DayRange, earlierDay, laterDay } from '../calendar/day.ts';
import { type SchoolDays, sharedDays } from '../calendar/school-days.ts';
import { programmeSemesters } from '../programmes/programme-semester.ts';
import type { OpenedPhase, OpenedPlan, OpenedStage, SkippedTask } from './opened-plan.ts';
import { heldDays, type Opening, type PlannedPartnership } from './opening.ts';
import type { PhaseKind } from './phase-kind.ts';
import { placeTask } from './place-task.ts';
import type { PlanTemplate, TemplatePhase, TemplateStage } from './plan-template.ts';
import { stageDays } from './template-window.ts';

/**
 * Opens a plan: every task of the template on school days of its stage. A plan that starts late is pro-rated: what is
 * left of a stage takes its tasks in proportion, launch work is always made up, other stages that are over are left
 * out, and whatever is left out is named. The same facts always give the same plan.
 */
export function openPlan(
  template: PlanTemplate,
  programme: DayRange,
  partnership: PlannedPartnership,
  schoolDays: SchoolDays,
  today: Day,
): OpenedPlan {
  const to = partnership.to === null ? programme.to : earlierDay(programme.to, partnership.to);
  const start = laterDay(laterDay(programme.from, partnership.from), today);
  const life = { from: programme.from, to };
  const opening: Opening = {
    template,
    partnership,
    ground: { schoolDays, semesters: programmeSemesters(programme, schoolDays), programme: life },
    start,
  };
  const skipped: SkippedTask[] = [];
  const phases = template.phases.flatMap((phase) => openPhase(phase, opening, skipped));
  const { code, version, principles, parts } = template;
  return { template: { code, version }, from: start, to, principles, parts, phases, skipped };
}

function openPhase(phase: TemplatePhase, opening: Opening, skipped: SkippedTask[]): OpenedPhase[] {
  const stages = phase.stages.flatMap((stage) => openStage(stage, phase.kind, opening, skipped));
  const [first, ...others] = stages;
  if (first === undefined) return [];
  const from = others.reduce((day, stage) => earlierDay(day, stage.from), first.from);
  const to = others.reduce((day, stage) => laterDay(day, stage.to), first.to);
  return [{ code: phase.code, kind: phase.kind, name: phase.name, from, to, stages }];
}

function openStage(
  stage: TemplateStage,
  kind: PhaseKind,
  opening: Opening,
  skipped: SkippedTask[],
): OpenedStage[] {
  const days = stageDays(stage.from, stage.to, opening.ground);
  const full = days && sharedDays(days, opening.ground.programme);
  const held = full && heldDays(full, kind, opening);
  if (full === null || held === null) {
    const reason = full === null ? 'outsideProgramme' : 'past';
    skipped.push(...stage.tasks.map(({ code }) => ({ code, semester: null, reason }) as const));
    return [];
  }
  const place = { kind, full, held };
  const results = stage.tasks.flatMap((task) => placeTask(task, place, opening));
  skipped.push(...results.flatMap((result) => ('reason' in result ? [result] : [])));
  const tasks = results.flatMap((result) => ('reason' in result ? [] : [result]));
  const { code, theme, objective } = stage;
  return [{ code, theme, objective, ...held, tasks }];
}

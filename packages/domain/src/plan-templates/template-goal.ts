import type { Area } from '../areas/area.ts';
import { type GoalMetric, goalMetricFacts } from '../goals/goal-metric.ts';
import type { TemplateGoal } from '../plans/plan-template.ts';

/** A goal of a shipped template that both sides choose; a metric brings its own target. */
export function templateGoal(
  code: string,
  text: string,
  area: Area | null,
  metric: GoalMetric = 'free',
): TemplateGoal {
  const target = metric === 'free' ? null : goalMetricFacts[metric].target;
  return { code, text, area, metric, target, chosenBy: 'both' };
}

import type { PlanTemplate } from '../plans/plan-template.ts';
import { county } from './county.ts';
import { demandLed } from './demand-led.ts';
import { exchange } from './exchange.ts';
import { learnersYear } from './learners-year.ts';
import { autumnByMonths, springByMonths } from './semester-by-months.ts';
import { threeYears } from './three-years.ts';
import { urbanRural } from './urban-rural.ts';

/** The templates a city starts with, the default first: the ten plans, of which 8 is 1 and 10 is 2 in other words. */
export const shippedTemplates = [
  threeYears,
  urbanRural,
  county,
  learnersYear,
  autumnByMonths,
  springByMonths,
  exchange,
  demandLed,
] as const satisfies readonly PlanTemplate[];

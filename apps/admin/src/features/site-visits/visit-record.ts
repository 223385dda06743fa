import type { Area } from '@qinglan/domain/areas/area';
import type { SurveyMethod } from '@qinglan/domain/needs-surveys/survey-method';
import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A visit with all that was found and advised. */
export const VisitFragment = graphql(`
  fragment Visit on SiteVisit @_unmask {
    id
    version
    on
    methods
    visitors
    findings
    viewerCanEdit
    advice {
      id
      version
      text
      area
      dueOn
      status
      doneOn
      outcome
    }
  }
`);

export type Visit = ResultOf<typeof VisitFragment>;
export type Advice = Visit['advice'][number];

/** A piece of advice in the form; without an id it is new. */
export interface AdviceValue {
  readonly adviceId: string | null;
  readonly text: string;
  readonly area: Area | null;
  readonly dueOn: string | null;
  /** Answered already: its words stand. */
  readonly done: boolean;
}

export interface VisitValues {
  readonly on: string | null;
  readonly methods: readonly SurveyMethod[];
  readonly visitors: readonly string[];
  readonly findings: string;
  readonly advice: readonly AdviceValue[];
}

export const blankVisit: VisitValues = {
  on: null,
  methods: ['siteVisit'],
  visitors: [],
  findings: '',
  advice: [],
};

export function visitValues(visit: Visit): VisitValues {
  const { on, methods, visitors, findings, advice } = visit;
  return {
    ...{ on, methods, visitors, findings: findings ?? '' },
    advice: advice.map(({ id, text, area, dueOn, status }) => ({
      ...{ adviceId: id, text, area, dueOn },
      done: status === 'done',
    })),
  };
}

/** What the API takes of a visit that is recorded, and of one that is written anew. */
export function visitInput({ on, methods, visitors, findings, advice }: VisitValues) {
  return {
    ...{ on: on ?? '', methods: [...methods], visitors: [...visitors], findings: findings.trim() || null },
    advice: advice.map(({ text, area, dueOn }) => ({ text, area, dueOn })),
  };
}

export function visitChanges(values: VisitValues) {
  return {
    ...visitInput(values),
    advice: values.advice.map(({ adviceId, text, area, dueOn }) => ({ adviceId, text, area, dueOn })),
  };
}

/** Whether advice should have been followed by now. */
export function isOverdue({ status, dueOn }: Pick<Advice, 'status' | 'dueOn'>, today: string): boolean {
  return status === 'open' && dueOn !== null && dueOn < today;
}

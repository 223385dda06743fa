import type { Area } from '@qinglan/domain/areas/area';
import type { LearningDomain } from '@qinglan/domain/areas/learning-domain';
import type { AreaLevel, Need, NeedUrgency } from '@qinglan/domain/areas/strength';
import type { SurveyMethod } from '@qinglan/domain/needs-surveys/survey-method';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { LevelValue } from '../../ui/form/level-grid.tsx';

/** A survey with all that was answered. */
export const SurveyFragment = graphql(`
  fragment Survey on NeedsSurvey @_unmask {
    id
    version
    round
    status
    dueOn
    dueness
    methods
    situation
    strengths {
      area
      level
      evidence
      learningDomains
    }
    needs {
      area
      level
      urgency
      evidence
      learningDomains
    }
    expectations
    submittedOn
    acceptedOn
    returnReason
    viewerCanAnswer
  }
`);

export type Survey = ResultOf<typeof SurveyFragment>;

export interface SurveyValues {
  readonly methods: readonly SurveyMethod[];
  readonly situation: string;
  readonly needs: readonly LevelValue<Area>[];
  readonly strengths: readonly LevelValue<Area>[];
  readonly expectations: string;
}

export function surveyValues(survey: Survey): SurveyValues {
  return {
    methods: survey.methods,
    situation: survey.situation ?? '',
    needs: survey.needs.map((need) => ({ ...areaLine(need), urgency: need.urgency })),
    strengths: survey.strengths.map(areaLine),
    expectations: survey.expectations ?? '',
  };
}

type AreaAnswer = Omit<Survey['needs'][number], 'urgency'>;

const areaLine = ({ area, level, evidence, learningDomains }: AreaAnswer): LevelValue<Area> => ({
  area,
  level,
  evidence,
  tags: learningDomains,
});

const areaInput = ({ area, level, evidence, tags = [] }: LevelValue<Area>) => ({
  area,
  level,
  evidence,
  ...(tags.length > 0 ? { learningDomains: tags as LearningDomain[] } : {}),
});

/** The answers as the API takes them. */
export function surveyInput({ methods, situation, needs, strengths, expectations }: SurveyValues) {
  return {
    methods: [...methods],
    situation: situation.trim() || null,
    needs: needs.map((need) => ({ ...areaInput(need), urgency: need.urgency ?? 1 })),
    strengths: strengths.map(areaInput),
    expectations: expectations.trim() || null,
  };
}

/** A need as the rules know it: levels and urgencies come from the API within their scale. */
export function asNeed({
  area,
  level,
  urgency,
  evidence,
}: Omit<Survey['needs'][number], 'learningDomains'>): Need {
  return { area, level: level as AreaLevel, urgency: urgency as NeedUrgency, evidence };
}

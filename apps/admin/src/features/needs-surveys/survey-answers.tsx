import type { ReactNode } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { Chips } from '../../ui/data/chip.tsx';
import { LevelList } from '../../ui/data/level-list.tsx';
import { Panel } from '../../ui/page/panel.tsx';
import type { Survey } from './survey-record.ts';
import css from './surveys.module.css';

interface SurveyAnswersProps {
  readonly survey: Survey;
  readonly figures: ReactNode;
}

/** What was answered, to be read: by the reviewer, by the partner, by the kindergarten itself once it is sent in. */
export function SurveyAnswers({ survey, figures }: SurveyAnswersProps) {
  const { labels, surveys } = useWords();
  const { sections, notAnswered } = surveys;
  const line = ({ area, level, evidence }: Omit<Survey['needs'][number], 'urgency'>, urgency?: string) => ({
    key: area,
    label: labels.area[area],
    level,
    levelWord: labels.level[level] ?? '',
    notes: [urgency, evidence].filter((note) => typeof note === 'string'),
  });
  const nothing = <p className="muted">{notAnswered}</p>;
  return (
    <div className={`${css.stack} no-print`}>
      <Panel title={sections.figures}>{figures}</Panel>
      <Panel title={sections.needs}>
        {survey.needs.length === 0 ? (
          <p className="muted">{surveys.noNeeds}</p>
        ) : (
          <LevelList lines={survey.needs.map((need) => line(need, labels.urgency[need.urgency]))} />
        )}
      </Panel>
      <Panel title={sections.expectations}>
        {survey.expectations === null ? nothing : <p className={css.text}>{survey.expectations}</p>}
      </Panel>
      <Panel title={sections.situation}>
        {survey.situation === null ? nothing : <p className={css.text}>{survey.situation}</p>}
      </Panel>
      {survey.strengths.length > 0 && (
        <Panel title={sections.strengths}>
          <LevelList lines={survey.strengths.map((strength) => line(strength))} />
        </Panel>
      )}
      <Panel title={sections.methods}>
        {survey.methods.length === 0 ? (
          nothing
        ) : (
          <Chips words={survey.methods.map((code) => labels.surveyMethod[code])} />
        )}
      </Panel>
    </div>
  );
}

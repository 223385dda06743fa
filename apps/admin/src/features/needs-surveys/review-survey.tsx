import type { Need } from '@qinglan/domain/areas/strength';
import { type NeedChange, needsTakenOver } from '@qinglan/domain/needs-surveys/needs-taken-over';
import { Input } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { Field } from '../../ui/form/field.tsx';
import { asNeed, type Survey, SurveyFragment } from './survey-record.ts';
import css from './surveys.module.css';

const ReturnSurveyMutation = graphql(
  `
    mutation ReturnSurvey($input: ReturnNeedsSurveyInput!) {
      returnNeedsSurvey(input: $input) {
        __typename
        ... on NeedsSurvey {
          id
          ...Survey
        }
        ... on StaleVersion {
          current {
            __typename
            ... on NeedsSurvey {
              id
              ...Survey
            }
          }
        }
        ...Refused
      }
    }
  `,
  [SurveyFragment, RefusalFragment],
);

const AcceptSurveyMutation = graphql(
  `
    mutation AcceptSurvey($input: AcceptNeedsSurveyInput!) {
      acceptNeedsSurvey(input: $input) {
        __typename
        ... on NeedsSurvey {
          id
          ...Survey
          kindergarten {
            id
            details {
              version
              needs {
                area
                level
                urgency
                evidence
              }
            }
          }
        }
        ... on StaleVersion {
          current {
            __typename
            ... on NeedsSurvey {
              id
              ...Survey
            }
          }
        }
        ...Refused
      }
    }
  `,
  [SurveyFragment, RefusalFragment],
);

interface ReviewProps {
  readonly survey: Survey;
  readonly onClose: () => void;
}

/** Gives a survey back, with what is to be mended. */
export function ReturnSurvey({ survey, onClose }: ReviewProps) {
  const { surveys, fields } = useWords();
  const [reason, setReason] = useState('');
  const [run, saving] = useVerb(ReturnSurveyMutation);
  return (
    <ChangeDrawer
      title={surveys.returnTitle}
      text={surveys.returnText}
      action={surveys.returnAction}
      done={surveys.returned}
      saving={saving}
      dirty={reason !== ''}
      ready={reason.trim() !== ''}
      onSave={() => run({ input: { id: survey.id, version: survey.version, reason } })}
      onClose={onClose}
    >
      <Field path="reason" label={fields.reason} required wide>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </ChangeDrawer>
  );
}

interface AcceptProps extends ReviewProps {
  /** The needs that stand in the kindergarten's record now. */
  readonly recorded: readonly Omit<Survey['needs'][number], 'learningDomains'>[];
}

/** Accepts a survey, saying beforehand what that makes of the kindergarten's record. */
export function AcceptSurvey({ survey, recorded, onClose }: AcceptProps) {
  const { surveys } = useWords();
  const [run, saving] = useVerb(AcceptSurveyMutation);
  const { changes } = needsTakenOver(
    { needs: recorded.map(asNeed), strengths: [] },
    { needs: survey.needs.map(asNeed), strengths: [] },
  );
  return (
    <ChangeDrawer
      title={surveys.acceptTitle}
      text={changes.length === 0 ? surveys.noChanges : surveys.acceptText}
      action={surveys.accept}
      done={surveys.accepted}
      saving={saving}
      dirty={false}
      ready
      onSave={() => run({ input: { id: survey.id, version: survey.version } })}
      onClose={onClose}
    >
      <ul className={css.changes}>
        {changes.map((change) => (
          <Change key={change.area} change={change} />
        ))}
      </ul>
    </ChangeDrawer>
  );
}

function Change({ change: { area, before, after } }: { readonly change: NeedChange }) {
  const { labels, surveys, needsBoard } = useWords();
  const { changed } = surveys;
  const said = ({ level, urgency, evidence }: Need) =>
    [needsBoard.needLine(labels.level[level], labels.urgency[urgency]), evidence]
      .filter((part) => typeof part === 'string')
      .join(' · ');
  const name = labels.area[area];
  if (before === null) return <li>{changed.added(name, after === null ? '' : said(after))}</li>;
  if (after === null) return <li>{changed.removed(name, said(before))}</li>;
  return <li>{changed.changed(name, said(before), said(after))}</li>;
}

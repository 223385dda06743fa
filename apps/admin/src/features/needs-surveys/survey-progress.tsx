import { surveyStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useMay } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Meter } from '../../ui/data/meter.tsx';
import { CopyButton } from '../../ui/feedback/copy-button.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { OpenSurveys } from './open-surveys.tsx';
import css from './survey-progress.module.css';

const SurveyProgressQuery = graphql(`
  query SurveyProgress($programme: ID!) {
    open: needsSurveys(filter: { programme: $programme, statuses: [open] }, first: 1) {
      totalCount
    }
    submitted: needsSurveys(filter: { programme: $programme, statuses: [submitted] }, first: 1) {
      totalCount
    }
    returned: needsSurveys(filter: { programme: $programme, statuses: [returned] }, first: 1) {
      totalCount
    }
    accepted: needsSurveys(filter: { programme: $programme, statuses: [accepted] }, first: 1) {
      totalCount
    }
    late: needsSurveys(filter: { programme: $programme, dueness: [overdue] }, first: 100) {
      totalCount
      nodes {
        id
        kindergarten {
          id
          name
        }
      }
    }
  }
`);

type Progress = ResultOf<typeof SurveyProgressQuery>;

/** How far a programme's surveys are: who has sent theirs in, and who must be reminded. */
export function SurveyProgress({ programmeId }: { readonly programmeId: string }) {
  const { surveys } = useWords();
  const { action, open, close } = useAction();
  const mayOpen = useMay('needsSurvey:open');
  const [query, ask] = useQuery({ query: SurveyProgressQuery, variables: { programme: programmeId } });
  return (
    <>
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {(progress) => <Counts progress={progress} programmeId={programmeId} />}
      </QueryView>
      {mayOpen && (
        <p className="no-print">
          <Button onClick={() => open('open-surveys')}>{surveys.open}</Button>
        </p>
      )}
      {mayOpen && action === 'open-surveys' && <OpenSurveys programmeId={programmeId} onClose={close} />}
    </>
  );
}

function Counts({ progress, programmeId }: { readonly progress: Progress; readonly programmeId: string }) {
  const { labels, surveys } = useWords();
  const count = (status: (typeof surveyStatuses)[number]) => progress[status].totalCount;
  const all = surveyStatuses.reduce((sum, status) => sum + count(status), 0);
  if (all === 0) return <p className="muted">{surveys.notOpened}</p>;
  const late = progress.late.nodes.map(({ kindergarten }) => kindergarten.name);
  return (
    <div className={css.stack}>
      <Meter label={surveys.progress} value={count('submitted') + count('accepted')} of={all} />
      <ul className={css.counts}>
        {surveyStatuses.map((status) => (
          <li key={status}>
            <Link to={`/needs-surveys?programme=${programmeId}&statuses=${status}`}>
              {labels.surveyStatus[status]} {count(status)}
            </Link>
          </li>
        ))}
      </ul>
      {late.length > 0 && (
        <p>
          <Link to={`/needs-surveys?programme=${programmeId}&dueness=overdue`}>
            {surveys.chase(progress.late.totalCount)}
          </Link>
          <CopyButton text={late.join('\n')} label={surveys.copyNames} />
        </p>
      )}
    </div>
  );
}

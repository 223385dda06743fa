import { Button } from 'antd';
import { formatDay } from '../../shared/dates.ts';
import { useMay } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { useListOrigin } from '../../ui/list/list-origin.ts';
import { PrintButton } from '../../ui/list/print-button.tsx';
import { NeighbourLinks } from '../../ui/page/neighbour-links.tsx';
import { PageHeader } from '../../ui/page/page-header.tsx';
import { AcceptSurvey, ReturnSurvey } from './review-survey.tsx';
import type { Survey } from './survey-record.ts';
import { duenessTone, surveyTone } from './survey-tone.ts';

interface SurveyHeadProps {
  readonly survey: Survey & {
    readonly kindergarten: {
      readonly name: string;
      /** The needs on record are held against those of the survey before it is accepted. */
      readonly details: { readonly needs: Parameters<typeof AcceptSurvey>[0]['recorded'] } | null;
    };
  };
}

/** Whose survey this is and how it stands, with the steps that are the coordinator's. */
export function SurveyHead({ survey }: SurveyHeadProps) {
  const { surveys, labels } = useWords();
  const language = useLanguage();
  const origin = useListOrigin();
  const { action, open, close } = useAction();
  const reviewing = useMay('needsSurvey:review') && survey.viewerCanAnswer && survey.status === 'submitted';
  const { kindergarten, dueness } = survey;
  return (
    <>
      <PageHeader
        title={surveys.one(kindergarten.name)}
        subtitle={
          <>
            {surveys.roundOf(survey.round)} · {surveys.due(formatDay(survey.dueOn, language))}{' '}
            <Chip tone={surveyTone[survey.status]}>{labels.surveyStatus[survey.status]}</Chip>{' '}
            {dueness !== null && dueness !== 'inTime' && (
              <Chip tone={duenessTone[dueness]}>{labels.surveyDueness[dueness]}</Chip>
            )}
          </>
        }
        above={
          <NeighbourLinks
            backTo={`/needs-surveys${origin?.search ?? ''}`}
            backLabel={surveys.title}
            previous={null}
            next={null}
          />
        }
        actions={
          <>
            {reviewing && (
              <>
                <Button type="primary" onClick={() => open('accept')}>
                  {surveys.accept}
                </Button>
                <Button onClick={() => open('return')}>{surveys.returnAction}</Button>
              </>
            )}
            <PrintButton />
          </>
        }
      />
      {reviewing && action === 'return' && <ReturnSurvey survey={survey} onClose={close} />}
      {reviewing && action === 'accept' && (
        <AcceptSurvey survey={survey} recorded={kindergarten.details?.needs ?? []} onClose={close} />
      )}
    </>
  );
}

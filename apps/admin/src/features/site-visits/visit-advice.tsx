import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { formatDay } from '../../shared/dates.ts';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useMay, useToday } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { Field } from '../../ui/form/field.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { type Advice, isOverdue } from './visit-record.ts';
import css from './visits.module.css';

const AnswerAdviceMutation = graphql(
  `
    mutation AnswerAdvice($input: AnswerSiteAdviceInput!) {
      answerSiteAdvice(input: $input) {
        __typename
        ... on SiteAdvice {
          id
          version
          status
          doneOn
          outcome
        }
        ... on StaleVersion {
          current {
            __typename
            ... on SiteAdvice {
              id
              version
              status
              doneOn
              outcome
            }
          }
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

interface VisitAdviceProps {
  readonly advice: readonly Advice[];
  /** Whether the viewer keeps the visited kindergarten, whose word the follow-up is. */
  readonly canAnswer: boolean;
}

const doing = 'advice-';

/** What was advised, and what became of it. */
export function VisitAdvice({ advice, canAnswer }: VisitAdviceProps) {
  const { visits } = useWords();
  const mayAnswer = useMay('siteAdvice:answer') && canAnswer;
  const { action, open, close } = useAction();
  const answered = action?.startsWith(doing)
    ? advice.find(({ id }) => action === `${doing}${id}`)
    : undefined;
  if (advice.length === 0) return <p className="muted">{visits.noAdvice}</p>;
  return (
    <>
      <ol className={css.advice}>
        {advice.map((each) => (
          <AdviceItem
            key={each.id}
            advice={each}
            onAnswer={mayAnswer ? () => open(`${doing}${each.id}`) : null}
          />
        ))}
      </ol>
      {mayAnswer && answered && <AnswerAdvice key={answered.id} advice={answered} onClose={close} />}
    </>
  );
}

interface AdviceItemProps {
  readonly advice: Advice;
  readonly onAnswer: (() => void) | null;
}

function AdviceItem({ advice, onAnswer }: AdviceItemProps) {
  const { labels, visits, ui } = useWords();
  const language = useLanguage();
  const late = isOverdue(advice, useToday());
  const { text, area, dueOn, doneOn, status, outcome } = advice;
  return (
    <li>
      <p>
        {text} {area !== null && <Chip>{labels.area[area]}</Chip>}{' '}
        <Chip tone={status === 'done' ? 'good' : late ? 'danger' : 'warning'}>
          {labels.adviceStatus[status]}
        </Chip>
      </p>
      <p className="muted">
        {doneOn !== null && visits.doneOn(formatDay(doneOn, language))}
        {doneOn === null &&
          dueOn !== null &&
          (late ? visits.overdueSince(formatDay(dueOn, language)) : visits.dueBy(formatDay(dueOn, language)))}
      </p>
      {outcome !== null && <p className={css.text}>{outcome}</p>}
      {onAnswer && (
        <p className="no-print">
          <Button size="small" aria-label={ui.named(visits.answer, text)} onClick={onAnswer}>
            {visits.answer}
          </Button>
        </p>
      )}
    </li>
  );
}

function AnswerAdvice({ advice, onClose }: { readonly advice: Advice; readonly onClose: () => void }) {
  const { visits, ui } = useWords();
  const [outcome, setOutcome] = useState(advice.outcome ?? '');
  const [done, setDone] = useState(true);
  const [run, saving] = useVerb(AnswerAdviceMutation);
  return (
    <ChangeDrawer
      title={visits.answerTitle}
      text={advice.text}
      action={ui.save}
      done={ui.saved}
      saving={saving}
      dirty={outcome !== (advice.outcome ?? '')}
      ready={outcome.trim() !== ''}
      labels={{ outcome: visits.outcome }}
      onSave={() =>
        run({
          input: { id: advice.id, version: advice.version, status: done ? 'done' : 'open', outcome },
        })
      }
      onClose={onClose}
    >
      <Field path="outcome" label={visits.outcome} required wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={3}
            maxLength={500}
            value={outcome}
            onChange={(event) => setOutcome(event.target.value)}
          />
        )}
      </Field>
      <Checkbox checked={done} onChange={(event) => setDone(event.target.checked)}>
        {visits.isDone}
      </Checkbox>
    </ChangeDrawer>
  );
}

import { addDays } from '@qinglan/domain/calendar/day';
import { roundsMost } from '@qinglan/domain/needs-surveys/survey-input';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';

const OpenSurveysMutation = graphql(
  `
    mutation OpenSurveys($input: OpenNeedsSurveysInput!) {
      openNeedsSurveys(input: $input) {
        __typename
        ... on SurveysOpened {
          opened
          moved
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

/** A fortnight is what offices usually give. */
const daysGiven = 14;

interface OpenSurveysProps {
  readonly programmeId: string;
  readonly onClose: () => void;
}

/** Sends a round of the survey to all assisted kindergartens of the viewer's remit. */
export function OpenSurveys({ programmeId, onClose }: OpenSurveysProps) {
  const { surveys, fields } = useWords();
  const today = useToday();
  const [first] = useState(() => addDays(today, daysGiven));
  const [dueOn, setDueOn] = useState<string | null>(first);
  const [round, setRound] = useState(1);
  const [run, saving] = useVerb(OpenSurveysMutation);
  return (
    <ChangeDrawer
      title={surveys.openTitle}
      text={surveys.openText}
      action={surveys.open}
      done={({ opened, moved }) => surveys.opened(opened, moved)}
      saving={saving}
      dirty={dueOn !== first || round !== 1}
      ready={dueOn !== null}
      labels={{ ...fields, dueOn: surveys.dueOn }}
      onSave={() => run({ input: { programmeId, round, dueOn: dueOn ?? '' } })}
      onClose={onClose}
    >
      <Field path="round" label={fields.round} required>
        {(control) => (
          <InputNumber<number>
            {...control}
            min={1}
            max={roundsMost}
            precision={0}
            value={round}
            onChange={(next) => setRound(next ?? 1)}
          />
        )}
      </Field>
      <Field path="dueOn" label={surveys.dueOn} required>
        {(control) => <DayPicker control={control} value={dueOn} least={today} onChange={setDueOn} />}
      </Field>
    </ChangeDrawer>
  );
}

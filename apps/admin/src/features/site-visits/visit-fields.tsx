import { areas } from '@qinglan/domain/areas/area';
import { surveyMethods } from '@qinglan/domain/needs-surveys/survey-method';
import { Button, Checkbox, Input, Select } from 'antd';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import type { AdviceValue, VisitValues } from './visit-record.ts';
import css from './visits.module.css';

type PartProps = Pick<Draft<VisitValues>, 'value' | 'set'>;

/** Day, people, methods, findings and advice of a visit. */
export function VisitFields({ value, set }: PartProps) {
  const { fields, labels, visits } = useWords();
  const today = useToday();
  return (
    <>
      <Field path="on" label={fields.on} required>
        {(control) => (
          <DayPicker control={control} value={value.on} most={today} onChange={(on) => set('on', on)} />
        )}
      </Field>
      <Field path="visitors" label={fields.visitors} hint={visits.visitorsHint} required wide>
        {(control) => (
          <Select<string[]>
            {...control}
            mode="tags"
            open={false}
            suffixIcon={null}
            value={[...value.visitors]}
            onChange={(names) => set('visitors', names)}
          />
        )}
      </Field>
      <FieldGroup path="methods" label={fields.methods}>
        <Checkbox.Group
          options={surveyMethods.map((code) => ({ value: code, label: labels.surveyMethod[code] }))}
          value={[...value.methods]}
          onChange={(methods) => set('methods', methods)}
        />
      </FieldGroup>
      <Field path="findings" label={fields.findings} wide>
        {(control) => (
          <Input.TextArea
            {...control}
            rows={6}
            maxLength={3000}
            value={value.findings}
            onChange={(event) => set('findings', event.target.value)}
          />
        )}
      </Field>
      <FieldGroup path="advice" label={fields.advice}>
        <AdviceLines value={value.advice} onChange={(advice) => set('advice', advice)} />
      </FieldGroup>
    </>
  );
}

const fresh: AdviceValue = { adviceId: null, text: '', area: null, dueOn: null, done: false };

interface AdviceLinesProps {
  readonly value: readonly AdviceValue[];
  readonly onChange: (value: readonly AdviceValue[]) => void;
}

function AdviceLines({ value, onChange }: AdviceLinesProps) {
  const { visits } = useWords();
  return (
    <>
      {value.map((advice, index) => (
        <AdviceLine
          key={advice.adviceId ?? `new-${index}`}
          index={index}
          advice={advice}
          onChange={(change) =>
            onChange(value.map((each, place) => (place === index ? { ...each, ...change } : each)))
          }
          onRemove={() => onChange(value.filter((_, place) => place !== index))}
        />
      ))}
      <Button size="small" onClick={() => onChange([...value, fresh])}>
        {visits.addAdvice}
      </Button>
    </>
  );
}

interface AdviceLineProps {
  readonly index: number;
  readonly advice: AdviceValue;
  readonly onChange: (change: Partial<AdviceValue>) => void;
  readonly onRemove: () => void;
}

function AdviceLine({ index, advice, onChange, onRemove }: AdviceLineProps) {
  const { labels, visits } = useWords();
  return (
    <div className={css.line}>
      <Field path={`advice.${index}.text`} label={visits.adviceText} required wide>
        {(control) => (
          <Input
            {...control}
            maxLength={300}
            disabled={advice.done}
            value={advice.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
      </Field>
      <Field path={`advice.${index}.area`} label={visits.adviceArea}>
        {(control) => (
          <Choice
            control={control}
            value={advice.area}
            codes={areas}
            labels={labels.area}
            clearable
            onChange={(area) => onChange({ area })}
          />
        )}
      </Field>
      <Field path={`advice.${index}.dueOn`} label={visits.adviceDue}>
        {(control) => (
          <DayPicker
            control={control}
            value={advice.dueOn}
            clearable
            onChange={(dueOn) => onChange({ dueOn })}
          />
        )}
      </Field>
      {!advice.done && (
        <Button type="text" danger aria-label={`${visits.remove} ${index + 1}`} onClick={onRemove}>
          {visits.remove}
        </Button>
      )}
    </div>
  );
}

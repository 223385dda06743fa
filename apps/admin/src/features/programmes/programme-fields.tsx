import { agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { partnershipLevels } from '@qinglan/domain/partnerships/partnership-level';
import { type ProgrammePolicy, proposalParts } from '@qinglan/domain/programmes/programme-policy';
import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import type { BasisValue, ProgrammeValues } from './programme-values.ts';
import css from './programmes.module.css';

/** The controls of a programme's form: name, days, documents, policy. */
export function ProgrammeFields({ draft: { value, set } }: { readonly draft: Draft<ProgrammeValues> }) {
  const { programmes, fields } = useWords();
  return (
    <>
      <FieldSet>
        <Field path="name" label={programmes.name} required wide>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              value={value.name}
              onChange={(event) => set('name', event.target.value)}
            />
          )}
        </Field>
        <Field path="from" label={fields.from} required>
          {(control) => (
            <DayPicker control={control} value={value.from} onChange={(day) => set('from', day)} />
          )}
        </Field>
        <Field path="to" label={fields.to} required>
          {(control) => <DayPicker control={control} value={value.to} onChange={(day) => set('to', day)} />}
        </Field>
      </FieldSet>
      <Bases bases={value.policyBases} onChange={(bases) => set('policyBases', bases)} />
      <Policy policy={value.policy} onChange={(policy) => set('policy', policy)} />
    </>
  );
}

interface BasesProps {
  readonly bases: readonly BasisValue[];
  readonly onChange: (bases: readonly BasisValue[]) => void;
}

function Bases({ bases, onChange }: BasesProps) {
  const { pairing, programmes } = useWords();
  const words = programmes.basis;
  const next = Math.max(0, ...bases.map(({ key }) => key)) + 1;
  const change = (at: number, more: Partial<BasisValue>) =>
    onChange(bases.map((basis, place) => (place === at ? { ...basis, ...more } : basis)));
  return (
    <fieldset className={css.group}>
      <legend>{pairing.policyBases}</legend>
      {bases.map(({ key, ...basis }, place) => (
        <div key={key} className={css.basis}>
          {(['title', 'number', 'issuer'] as const).map((name) => (
            <Field key={name} path={`policyBases.${place}.${name}`} label={words[name]}>
              {(control) => (
                <Input
                  {...control}
                  value={basis[name]}
                  onChange={(event) => change(place, { [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
          <Button onClick={() => onChange(bases.filter((_, at) => at !== place))}>{words.remove}</Button>
        </div>
      ))}
      <Button onClick={() => onChange([...bases, { key: next, title: '', number: '', issuer: '' }])}>
        {words.add}
      </Button>
    </fieldset>
  );
}

interface PolicyProps {
  readonly policy: ProgrammePolicy;
  readonly onChange: (policy: ProgrammePolicy) => void;
}

function Policy({ policy, onChange }: PolicyProps) {
  const { programmes, labels } = useWords();
  const words = programmes.policyText;
  const number = (name: 'leadsPerAssistedMost' | 'contestSchoolDays' | 'travelKmMost') => (
    <Field path={`policy.${name}`} label={words[name]} required>
      {(control) => (
        <InputNumber
          {...control}
          min={1}
          precision={0}
          value={policy[name]}
          onChange={(value) => onChange({ ...policy, [name]: value ?? 1 })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className={css.group}>
      <legend>{programmes.policy}</legend>
      <FieldSet>
        {number('leadsPerAssistedMost')}
        {number('contestSchoolDays')}
        {number('travelKmMost')}
        <Field path="policy.agreementKind" label={words.agreementKind} required>
          {(control) => (
            <Choice
              control={control}
              codes={agreementKinds}
              labels={labels.agreementKind}
              value={policy.agreementKind}
              onChange={(kind) => kind && onChange({ ...policy, agreementKind: kind })}
            />
          )}
        </Field>
        <Field path="policy.levels" label={words.levels} required wide>
          {() => (
            <Checkbox.Group
              aria-label={words.levels}
              value={[...policy.levels]}
              options={partnershipLevels.map((code) => ({
                value: code,
                label: labels.partnershipLevel[code],
              }))}
              onChange={(levels) => onChange({ ...policy, levels })}
            />
          )}
        </Field>
      </FieldSet>
      <Weights policy={policy} onChange={onChange} />
    </fieldset>
  );
}

function Weights({ policy, onChange }: PolicyProps) {
  const { programmes, labels } = useWords();
  const sum = proposalParts.reduce((total, part) => total + policy.weights[part], 0);
  return (
    <>
      <h3>{programmes.policyText.weights}</h3>
      <FieldSet>
        {proposalParts.map((part) => (
          <Field key={part} path={`policy.weights.${part}`} label={labels.proposalPart[part]}>
            {(control) => (
              <InputNumber
                {...control}
                min={0}
                max={100}
                precision={0}
                value={policy.weights[part]}
                onChange={(value) =>
                  onChange({ ...policy, weights: { ...policy.weights, [part]: value ?? 0 } })
                }
              />
            )}
          </Field>
        ))}
        <Field path="policy.weights" label={programmes.weightsSum(sum)} wide>
          {({ id }) => <span id={id} />}
        </Field>
      </FieldSet>
    </>
  );
}

import { Input, InputNumber } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import type { KindergartenValues } from './kindergarten-values.ts';

interface ContactFieldsProps {
  readonly draft: Draft<KindergartenValues>;
  readonly phoneMasked: string | null;
}

/** How to reach a kindergarten, and where it lies. */
export function ContactFields({ draft, phoneMasked }: ContactFieldsProps) {
  const { fields, kindergartens } = useWords();
  const { value, set } = draft;
  return (
    <>
      <Field path="principal" label={fields.principal}>
        {(control) => (
          <Input
            {...control}
            maxLength={30}
            value={value.principal}
            onChange={(event) => set('principal', event.target.value)}
          />
        )}
      </Field>
      <Field
        path="phone"
        label={fields.kindergartenPhone}
        {...(phoneMasked === null ? {} : { hint: `${phoneMasked} · ${kindergartens.phoneHint}` })}
      >
        {(control) => (
          <Input
            {...control}
            type="tel"
            maxLength={30}
            autoComplete="off"
            placeholder={phoneMasked === null ? '' : kindergartens.phoneKeep}
            value={value.phone}
            onChange={(event) => set('phone', event.target.value)}
          />
        )}
      </Field>
      <Field path="address" label={fields.address} wide>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={value.address}
            onChange={(event) => set('address', event.target.value)}
          />
        )}
      </Field>
      <CoordinateField name="longitude" draft={draft} />
      <CoordinateField name="latitude" draft={draft} />
    </>
  );
}

interface CoordinateFieldProps {
  readonly name: 'longitude' | 'latitude';
  readonly draft: Draft<KindergartenValues>;
}

/** Degrees; what lies outside the mainland is left to the server's sentence instead of being cut silently. */
function CoordinateField({ name, draft }: CoordinateFieldProps) {
  const { fields, kindergartens } = useWords();
  return (
    <Field path={name} label={fields[name]} hint={kindergartens.coordinatesHint}>
      {(control) => (
        <InputNumber<number>
          {...control}
          style={{ width: '100%' }}
          step={0.01}
          value={draft.value[name]}
          onChange={(degrees) => draft.set(name, degrees)}
        />
      )}
    </Field>
  );
}

import { Button, Input } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { ProblemsContext } from '../../ui/form/problems.ts';
import type { useTroubles } from '../../ui/form/use-troubles.ts';
import css from './districts.module.css';

interface DistrictNameFormProps {
  readonly label: string;
  readonly action: string;
  readonly name: string;
  readonly saving: boolean;
  readonly troubles: ReturnType<typeof useTroubles>;
  readonly onName: (name: string) => void;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

/** One field and its button: the name of a district. */
export function DistrictNameForm(props: DistrictNameFormProps) {
  const { districts } = useWords().kindergartens;
  const { problems, failure } = props.troubles;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <ProblemsContext value={problems}>
      <form className={css.form} onSubmit={submit} noValidate>
        <FormTroubles problems={[]} failure={failure} labels={{}} />
        <Field path="name" label={props.label}>
          {(control) => (
            <Input
              {...control}
              maxLength={60}
              placeholder={districts.name}
              value={props.name}
              onChange={(event) => props.onName(event.target.value)}
            />
          )}
        </Field>
        <div className={css.buttons}>
          <Button type="primary" htmlType="submit" loading={props.saving} disabled={props.name.trim() === ''}>
            {props.action}
          </Button>
          {props.children}
        </div>
      </form>
    </ProblemsContext>
  );
}

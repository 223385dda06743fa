import { Button, Drawer } from 'antd';
import { type FormEvent, type ReactNode, useId } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Problem } from '../../shared/refusal.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './form-drawer.module.css';
import { FormTroubles } from './form-troubles.tsx';
import { ProblemsContext } from './problems.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';

interface FormDrawerProps {
  readonly title: string;
  readonly open: boolean;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly problems: readonly Problem[];
  readonly failure: Failure | null;
  /** Field labels by path, so that the summary can name what is refused. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly submitLabel?: string;
  readonly danger?: boolean;
  readonly submitDisabled?: boolean;
  readonly width?: number;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form beside the page: errors at their fields, a summary on top, a guard against losing what was typed. */
export function FormDrawer(props: FormDrawerProps) {
  const { ui } = useWords();
  const formId = useId();
  const { title, open, dirty, saving, problems, failure, onSubmit, onClose, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Drawer
      title={title}
      open={open}
      size={props.width ?? 600}
      onClose={onClose}
      mask={{ closable: !dirty }}
      closable={{ 'aria-label': ui.close }}
      destroyOnHidden
      rootClassName={css.drawer}
      footer={
        <div className={css.footer}>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            type="primary"
            htmlType="submit"
            form={formId}
            loading={saving}
            danger={props.danger === true}
            disabled={props.submitDisabled === true}
          >
            {props.submitLabel ?? ui.save}
          </Button>
        </div>
      }
    >
      <ProblemsContext value={problems}>
        <form id={formId} onSubmit={submit} noValidate>
          <FormTroubles problems={problems} failure={failure} labels={props.labels ?? {}} />
          {children}
        </form>
        <UnsavedGuard dirty={open && dirty && !saving} />
      </ProblemsContext>
    </Drawer>
  );
}

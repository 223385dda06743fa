import { App } from 'antd';
import { type ReactNode, useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import type { Outcome } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';

/** What a change of service leaves behind on the teacher: where, in which state, since when. */
export const AfterServiceFragment = graphql(`
  fragment AfterService on Teacher @_unmask {
    id
    kindergarten {
      id
      name
      district {
        id
        name
      }
    }
    details {
      version
      status
      updatedAt
    }
    services {
      id
      from
      to
      kindergarten {
        id
        name
      }
    }
  }
`);

interface ServiceChangeProps<Answer> {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly done: string;
  readonly danger?: boolean;
  readonly saving: boolean;
  readonly ready: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly onSave: () => Promise<Outcome<Answer>>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The drawer that transfers, ends and resumes share: what it does in plain words, its fields, its refusals. */
export function ServiceChange<Answer>(props: ServiceChangeProps<Answer>) {
  const { ui } = useWords();
  const { message } = App.useApp();
  const { problems, failure, take } = useTroubles();
  const [stale, setStale] = useState(false);
  const submit = async () => {
    const outcome = await props.onSave();
    setStale(outcome.kind === 'stale');
    if (take(outcome) === null) return;
    message.success(props.done);
    props.onClose();
  };
  return (
    <FormDrawer
      open
      width={480}
      title={props.title}
      dirty={props.ready}
      saving={props.saving}
      problems={problems}
      failure={failure}
      labels={props.labels}
      submitLabel={props.action}
      danger={props.danger === true}
      submitDisabled={!props.ready}
      onSubmit={() => void submit()}
      onClose={props.onClose}
    >
      {stale && <Notice tone="warning" title={ui.conflict.title} text={ui.conflict.text} spoken="alert" />}
      <p>{props.text}</p>
      <FieldSet>{props.children}</FieldSet>
    </FormDrawer>
  );
}

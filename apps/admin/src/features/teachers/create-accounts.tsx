import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import type { Selection } from '../../ui/list/selection.ts';
import { AccountSlips, OneTimeCodeFragment } from './account-slips.tsx';

const CreateTeacherAccountsMutation = graphql(
  `
    mutation CreateTeacherAccounts($input: CreateTeacherAccountsInput!) {
      createTeacherAccounts(input: $input) {
        __typename
        ... on OneTimeCodes {
          slips {
            ...Slip
          }
        }
        ...Refused
      }
    }
  `,
  [OneTimeCodeFragment, RefusalFragment],
);

type Slips = ResultOf<typeof OneTimeCodeFragment>[];

/** What the API takes at a time. */
const mostAtOnce = 200;

interface CreateAccountsProps {
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** Makes accounts for the picked teachers: says how many first, shows the slips to print after. */
export function CreateAccounts({ selection, onClose }: CreateAccountsProps) {
  const { accounts } = useWords().teachers;
  const { message } = App.useApp();
  const [slips, setSlips] = useState<Slips | null>(null);
  const { problems, failure, take } = useTroubles();
  const [run, running] = useVerb(CreateTeacherAccountsMutation);
  const count = selection.picked.size;
  const create = async () => {
    const made = take(await run({ input: { teachers: [...selection.picked.keys()] } }));
    if (made === null) return;
    setSlips([...made.slips]);
    selection.clear();
    message.success(accounts.done(made.slips.length));
  };
  if (slips !== null) return <SlipsDialog slips={slips} onClose={onClose} />;
  return (
    <Modal
      open
      title={accounts.title}
      okText={accounts.confirm}
      confirmLoading={running}
      okButtonProps={{ disabled: count === 0 || count > mostAtOnce }}
      onOk={create}
      onCancel={onClose}
    >
      <FormTroubles problems={problems} failure={failure} labels={{}} />
      <p>
        <strong>{count > mostAtOnce ? accounts.tooMany(mostAtOnce) : accounts.effect(count)}</strong>
      </p>
      <p>{accounts.text}</p>
    </Modal>
  );
}

/** The codes are shown once: closing asks whether they are safe on paper. */
function SlipsDialog({ slips, onClose }: { readonly slips: Slips; readonly onClose: () => void }) {
  const { teachers, ui } = useWords();
  const { modal } = App.useApp();
  const close = () =>
    modal.confirm({
      title: teachers.accounts.closeTitle,
      content: teachers.accounts.closeText,
      okText: ui.close,
      cancelText: ui.back,
      onOk: onClose,
    });
  return (
    <Modal
      open
      width={760}
      title={teachers.accounts.done(slips.length)}
      mask={{ closable: false }}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{ui.close}</Button>
          <Button type="primary" onClick={() => print()}>
            {ui.print}
          </Button>
        </>
      }
    >
      <AccountSlips slips={slips} />
    </Modal>
  );
}

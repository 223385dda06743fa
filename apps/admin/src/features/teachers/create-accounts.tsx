import { App, Modal, Progress } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { type OneTimeSlip, OneTimeSlipFragment, useSlipOf } from '../../shared/one-time-slip.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import type { Selection } from '../../ui/list/selection.ts';
import { SlipsDialog } from '../../ui/print/slips-dialog.tsx';

const CreateTeacherAccountsMutation = graphql(
  `
    mutation CreateTeacherAccounts($input: CreateTeacherAccountsInput!) {
      createTeacherAccounts(input: $input) {
        __typename
        ... on OneTimeCodes {
          skipped
          slips {
            ...OneTimeSlip
          }
        }
        ...Refused
      }
    }
  `,
  [OneTimeSlipFragment, RefusalFragment],
);

/** What the API takes at a time; more are made batch by batch. */
const mostAtOnce = 200;

interface Made {
  readonly slips: readonly OneTimeSlip[];
  readonly skipped: number;
}

interface CreateAccountsProps {
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** Makes accounts for the picked teachers: says how many first, shows the slips to print after. */
export function CreateAccounts({ selection, onClose }: CreateAccountsProps) {
  const { accounts } = useWords().teachers;
  const { message } = App.useApp();
  const slipOf = useSlipOf();
  const [made, setMade] = useState<Made | null>(null);
  const { problems, failure, running, share, create } = useBatches(selection);
  const start = async () => {
    const done = await create();
    if (done.slips.length > 0) setMade(done);
    else if (done.skipped > 0) message.info(accounts.none);
  };
  if (made !== null) {
    return (
      <SlipsDialog
        title={accounts.done(made.slips.length, made.skipped)}
        slips={made.slips.map(slipOf)}
        onClose={onClose}
      />
    );
  }
  return (
    <Modal
      open
      title={accounts.title}
      okText={accounts.confirm}
      confirmLoading={running}
      okButtonProps={{ disabled: selection.picked.size === 0 }}
      mask={{ closable: !running }}
      closable={!running}
      onOk={start}
      onCancel={onClose}
    >
      <FormTroubles problems={problems} failure={failure} labels={{}} />
      <p>
        <strong>{accounts.effect(selection.picked.size)}</strong>
      </p>
      <p>{accounts.text}</p>
      {running && selection.picked.size > mostAtOnce && <Progress percent={Math.round(share * 100)} />}
    </Modal>
  );
}

/** Makes the accounts batch by batch; those made before a batch failed are kept and their slips shown. */
function useBatches(selection: Selection) {
  const troubles = useTroubles();
  const [run] = useVerb(CreateTeacherAccountsMutation);
  const [running, setRunning] = useState(false);
  const [share, setShare] = useState(0);
  const create = async (): Promise<Made> => {
    const teachers = [...selection.picked.keys()];
    const slips: OneTimeSlip[] = [];
    let skipped = 0;
    setRunning(true);
    for (let at = 0; at < teachers.length; at += mostAtOnce) {
      setShare(at / teachers.length);
      const batch = troubles.take(await run({ input: { teachers: teachers.slice(at, at + mostAtOnce) } }));
      if (batch === null) break;
      slips.push(...batch.slips);
      skipped += batch.skipped;
      if (at + mostAtOnce >= teachers.length) selection.clear();
    }
    setRunning(false);
    return { slips, skipped };
  };
  return { ...troubles, running, share, create };
}

import { App } from 'antd';
import { useState } from 'react';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { DraftFragment, type DraftRow } from './draft-row.ts';

export const RunFragment = graphql(`
  fragment Run on ProposalRun @_unmask {
    drafted
    kept
    totalScore
    proven
    unmatched {
      kindergartenId
      name
      reason
      sharing
      places
      leads
    }
  }
`);

const ProposeMutation = graphql(
  `
    mutation ProposePartnerships($input: ProposePartnershipsInput!) {
      proposePartnerships(input: $input) {
        __typename
        ... on ProposalRun {
          ...Run
        }
        ...Refused
      }
    }
  `,
  [RunFragment, RefusalFragment],
);

const PublishMutation = graphql(
  `
    mutation PublishPartnerships($input: PublishPartnershipsInput!) {
      publishPartnerships(input: $input) {
        __typename
        ... on Programme {
          id
        }
        ... on StaleVersion {
          current {
            __typename
          }
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const DiscardMutation = graphql(
  `
    mutation DiscardPartnershipDrafts($input: DiscardPartnershipDraftsInput!) {
      discardPartnershipDrafts(input: $input) {
        __typename
        ... on Programme {
          id
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const SettleMutation = graphql(
  `
    mutation SettlePartnershipDraft($input: SettlePartnershipDraftInput!) {
      settlePartnershipDraft(input: $input) {
        __typename
        ... on Partnership {
          ...DraftRow
        }
        ... on StaleVersion {
          current {
            __typename
          }
        }
        ...Refused
      }
    }
  `,
  [DraftFragment, RefusalFragment],
);

const ChangeLeadMutation = graphql(
  `
    mutation ChangeProposedLead($input: ChangeProposedLeadInput!) {
      changeProposedLead(input: $input) {
        __typename
        ... on Partnership {
          ...DraftRow
        }
        ... on StaleVersion {
          current {
            __typename
          }
        }
        ...Refused
      }
    }
  `,
  [DraftFragment, RefusalFragment],
);

/** What can be done on the workbench; after each the drafts are read anew, also when somebody else was faster. */
export function useProposalVerbs(programmeId: string, reload: () => Promise<void>) {
  const { programmes, ui } = useWords();
  const { message } = App.useApp();
  const { problems, failure, take } = useTroubles();
  const [outcome, setOutcome] = useState<ResultOf<typeof RunFragment> | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [propose, running] = useVerb(ProposeMutation);
  const [publishAll, publishing] = useVerb(PublishMutation);
  const [discardAll] = useVerb(DiscardMutation);
  const [settle] = useVerb(SettleMutation);
  const [changeLead] = useVerb(ChangeLeadMutation);
  const after = async (done: unknown, kind: string, word: string) => {
    if (kind === 'stale') message.warning(ui.conflict.text);
    else if (done !== null) message.success(word);
    await reload();
    return done !== null;
  };
  const run = async () => {
    const result = await propose({ input: { programmeId } });
    const done = take(result);
    setOutcome(done);
    await after(done, result.kind, programmes.drafted);
  };
  return {
    ...{ problems, failure, outcome, busy, running, publishing },
    run: () => void run(),
    publish: async (rows: readonly DraftRow[]) => {
      // A request holds a thousand entries at most; beyond that all drafts are meant anyway.
      const drafts =
        rows.length > 1_000 ? null : rows.map(({ id, version }) => ({ partnershipId: id, version }));
      const result = await publishAll({ input: { programmeId, drafts } });
      setOutcome(null);
      await after(take(result), result.kind, programmes.publishDone);
    },
    discard: async () => {
      const result = await discardAll({ input: { programmeId } });
      setOutcome(null);
      await after(take(result), result.kind, programmes.discarded);
    },
    lock: async ({ id, version }: DraftRow, locked: boolean) => {
      setBusy(id);
      const result = await settle({ input: { id, version, locked } });
      await after(take(result), result.kind, ui.saved);
      setBusy(null);
    },
    choose: async ({ id, version }: DraftRow, leadId: string) => {
      setBusy(id);
      const result = await changeLead({ input: { id, version, leadId } });
      // The others are arranged anew around the choice at once, so that what stands there can be published.
      if (take(result) === null) await after(null, result.kind, '');
      else {
        const rerun = await propose({ input: { programmeId } });
        setOutcome(take(rerun));
        await after(rerun.kind === 'done' ? rerun.value : null, rerun.kind, programmes.chosen);
      }
      setBusy(null);
    },
  };
}

import { App } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { problemsOf, RefusalFragment } from '../../shared/refusal.ts';
import { type Outcome, useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { RosterImportFragment, type RosterImportShown } from './roster-import.ts';

const ApplyRosterImportMutation = graphql(
  `
    mutation ApplyRosterImport($input: ApplyRosterImportInput!) {
      applyRosterImport(input: $input) {
        __typename
        ... on RosterImport {
          ...RosterImportShown
        }
        ... on StaleVersion {
          current {
            __typename
            ... on RosterImport {
              ...RosterImportShown
            }
          }
        }
        ...Refused
      }
    }
  `,
  [RosterImportFragment, RefusalFragment],
);

const AbandonRosterImportMutation = graphql(
  `
    mutation AbandonRosterImport($input: AbandonRosterImportInput!) {
      abandonRosterImport(input: $input) {
        __typename
        ... on RosterImport {
          ...RosterImportShown
        }
        ... on StaleVersion {
          current {
            __typename
            ... on RosterImport {
              ...RosterImportShown
            }
          }
        }
        ...Refused
      }
    }
  `,
  [RosterImportFragment, RefusalFragment],
);

const ReadRosterImportMutation = graphql(
  `
    mutation ReadRosterImport($input: ReadRosterImportInput!) {
      readRosterImport(input: $input) {
        __typename
        ... on RosterImport {
          ...RosterImportShown
        }
        ... on StaleVersion {
          current {
            __typename
            ... on RosterImport {
              ...RosterImportShown
            }
          }
        }
        ...Refused
      }
    }
  `,
  [RosterImportFragment, RefusalFragment],
);

/** What can be done with an import; the page shows the answer, and what went wrong is said. */
export function useImportVerbs({ id, version }: Pick<RosterImportShown, 'id' | 'version'>) {
  const { rosters } = useWords();
  const { message } = App.useApp();
  const [applying, running] = useVerb(ApplyRosterImportMutation);
  const [abandoning] = useVerb(AbandonRosterImportMutation);
  const [reading, isReading] = useVerb(ReadRosterImportMutation);
  const say = useSaying();
  return {
    running: running || isReading,
    readAgain: async () => {
      say(await reading({ input: { id, version } }));
    },
    apply: async (allOrNothing: boolean) => {
      const outcome = await applying({ input: { id, version, allOrNothing } });
      // A long one goes on beside; the page shows it.
      if (say(outcome) && outcome.kind === 'done' && outcome.value.status === 'applied') {
        message.success(rosters.apply.done);
      }
    },
    abandon: async () => {
      if (say(await abandoning({ input: { id, version } }))) message.success(rosters.abandon.done);
    },
  };
}

/** Whether it was done; what was refused, overtaken or lost is told in a dialog. */
function useSaying() {
  const words = useWords();
  const { modal } = App.useApp();
  return <Answer>(outcome: Outcome<Answer>): boolean => {
    if (outcome.kind === 'done') return true;
    const told = {
      refused: () => (outcome.kind === 'refused' ? sentences(outcome.errors) : ''),
      stale: () => words.rosters.stale,
      failed: () => words.ui.errors.networkText,
    };
    modal.error({ title: words.ui.form.failed, content: told[outcome.kind]() });
    return false;
  };

  function sentences(errors: Parameters<typeof problemsOf>[0]): string {
    return problemsOf(errors, words)
      .map(({ sentence }) => sentence)
      .join(' ');
  }
}

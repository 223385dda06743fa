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

/** What can be done with an import; the page shows the answer, and what went wrong is said. */
export function useImportVerbs({ id, version }: Pick<RosterImportShown, 'id' | 'version'>) {
  const { rosters } = useWords();
  const { message } = App.useApp();
  const [applying, running] = useVerb(ApplyRosterImportMutation);
  const [abandoning] = useVerb(AbandonRosterImportMutation);
  const say = useSaying();
  return {
    running,
    apply: async (allOrNothing: boolean) => {
      if (say(await applying({ input: { id, version, allOrNothing } }))) message.success(rosters.apply.done);
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

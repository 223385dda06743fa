import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { ChangeDrawer } from '../../ui/form/change-drawer.tsx';
import { type KindergartenEditable, KindergartenEditableFragment } from './kindergarten-values.ts';

const RestoreKindergartenMutation = graphql(
  `
    mutation RestoreKindergarten($input: RestoreKindergartenInput!) {
      restoreKindergarten(input: $input) {
        __typename
        ... on Kindergarten {
          id
          ...KindergartenEditable
        }
        ... on StaleVersion {
          current {
            __typename
            ... on Kindergarten {
              id
              ...KindergartenEditable
            }
          }
        }
        ...Refused
      }
    }
  `,
  [KindergartenEditableFragment, RefusalFragment],
);

interface RestoreKindergartenProps {
  readonly kindergarten: KindergartenEditable;
  readonly onClose: () => void;
}

/** Brings an archived kindergarten back onto the lists. */
export function RestoreKindergarten({ kindergarten, onClose }: RestoreKindergartenProps) {
  const words = useWords().kindergartens.restore;
  const [run, saving] = useVerb(RestoreKindergartenMutation);
  const { id, name, details } = kindergarten;
  return (
    <ChangeDrawer
      title={words.title(name)}
      text={words.text}
      action={words.action}
      done={words.done}
      saving={saving}
      dirty={false}
      ready
      onSave={() => run({ input: { id, version: details?.version ?? 0 } })}
      onClose={onClose}
    />
  );
}

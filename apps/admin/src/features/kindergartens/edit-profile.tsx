import { schoolYearLabel } from '@qinglan/domain/calendar/school-year';
import { App } from 'antd';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { ProfileFields } from './profile-fields.tsx';
import {
  type ProfileFigures,
  ProfileFiguresFragment,
  profileSaveInput,
  profileValues,
} from './profile-values.ts';

const SaveProfileMutation = graphql(
  `
    mutation SaveProfile($input: SaveKindergartenProfileInput!) {
      saveKindergartenProfile(input: $input) {
        __typename
        ... on KindergartenProfile {
          id
          ...ProfileFigures
        }
        ... on StaleVersion {
          current {
            __typename
            ... on KindergartenProfile {
              id
              ...ProfileFigures
            }
          }
        }
        ...Refused
      }
    }
  `,
  [ProfileFiguresFragment, RefusalFragment],
);

interface EditProfileProps {
  readonly kindergartenId: string;
  readonly schoolYear: number;
  /** The figures of that year, or those of the year before as a start, or none. */
  readonly source: ProfileFigures | null;
  readonly onClose: () => void;
}

/** Enters the figures of a school year: the last year's stand there already, to be mended instead of typed again. */
export function EditProfile({ kindergartenId, schoolYear, source, onClose }: EditProfileProps) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(SaveProfileMutation);
  const { profiles } = words;
  const copied = source !== null && source.schoolYear !== schoolYear;
  const editor = useEditor({
    source,
    valuesOf: profileValues,
    alwaysSend: copied,
    save: (base, values) =>
      run({
        input: {
          ...profileSaveInput(values),
          kindergartenId,
          schoolYear,
          version: base?.schoolYear === schoolYear ? base.version : null,
        },
      }),
    currentOf: ({ current }) => (current.__typename === 'KindergartenProfile' ? current : null),
    onSaved: () => {
      message.success(words.ui.saved);
      onClose();
    },
    describe: (name, value) => valueWords(name, value, words, language),
    labelOf: (name) => profiles.fields[name],
  });
  const { draft, troubles, conflict } = editor;
  return (
    <FormDrawer
      open
      width={720}
      title={profiles.editTitle(schoolYearLabel(schoolYear))}
      dirty={draft.dirty}
      saving={saving}
      problems={troubles.problems}
      failure={troubles.failure}
      labels={profiles.fields}
      submitDisabled={(!draft.dirty && !copied) || draft.value.classCount === null || conflict !== null}
      onSubmit={() => void editor.submit()}
      onClose={onClose}
    >
      {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
      <p className="muted">
        {copied ? profiles.copied(schoolYearLabel(source.schoolYear)) : profiles.unknownHint}
      </p>
      <ProfileFields draft={draft} />
    </FormDrawer>
  );
}

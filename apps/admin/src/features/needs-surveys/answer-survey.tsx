import { areas } from '@qinglan/domain/areas/area';
import { surveyMethods } from '@qinglan/domain/needs-surveys/survey-method';
import { App, Button, Checkbox, Input } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { LevelGrid } from '../../ui/form/level-grid.tsx';
import { ProblemsContext } from '../../ui/form/problems.ts';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import { useEditor } from '../../ui/form/use-editor.ts';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import { Panel } from '../../ui/page/panel.tsx';
import {
  type Survey,
  SurveyFragment,
  type SurveyValues,
  surveyInput,
  surveyValues,
} from './survey-record.ts';
import css from './surveys.module.css';

const SaveSurveyMutation = graphql(
  `
    mutation SaveSurvey($input: SaveNeedsSurveyInput!) {
      saveNeedsSurvey(input: $input) {
        __typename
        ... on NeedsSurvey {
          id
          ...Survey
        }
        ... on StaleVersion {
          current {
            __typename
            ... on NeedsSurvey {
              id
              ...Survey
            }
          }
        }
        ...Refused
      }
    }
  `,
  [SurveyFragment, RefusalFragment],
);

const SubmitSurveyMutation = graphql(
  `
    mutation SubmitSurvey($input: SubmitNeedsSurveyInput!) {
      submitNeedsSurvey(input: $input) {
        __typename
        ... on NeedsSurvey {
          id
          ...Survey
        }
        ... on StaleVersion {
          current {
            __typename
            ... on NeedsSurvey {
              id
              ...Survey
            }
          }
        }
        ...Refused
      }
    }
  `,
  [SurveyFragment, RefusalFragment],
);

/** So long after the last key a draft is kept by itself. */
const autosaveMs = 3_000;

interface AnswerSurveyProps {
  readonly survey: Survey;
  /** The kindergarten's figures, which are kept in its own record and not typed here. */
  readonly figures: ReactNode;
}

/** The form that a kindergarten fills once: kept while it is typed, and sent in when it is whole. */
export function AnswerSurvey({ survey, figures }: AnswerSurveyProps) {
  const words = useWords();
  const { surveys, fields } = words;
  const { editor, saving, version } = useSurveyEditor(survey);
  const { draft, conflict, troubles } = editor;
  const { submit, sending, troubles: refused } = useSubmit(survey.id);
  const send = async () => {
    await editor.submit();
    await submit(version.current);
  };
  const problems = [...troubles.problems, ...refused.problems];
  const busy = saving || sending;
  const state = busy ? surveys.saving : draft.dirty ? surveys.unsaved : surveys.savedDraft;
  return (
    <ProblemsContext value={problems}>
      <form
        className={`${css.form} no-print`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <FormTroubles
          problems={problems}
          failure={troubles.failure ?? refused.failure}
          labels={{ ...fields, profile: surveys.sections.figures }}
        />
        {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
        <Panel title={surveys.sections.figures}>{figures}</Panel>
        <SurveyFields draft={draft} />
        <div className={css.bar}>
          <span role="status" className="muted">
            {state}
          </span>
          <Button disabled={!draft.dirty || busy} onClick={() => void editor.submit()}>
            {surveys.saveDraft}
          </Button>
          <Button type="primary" htmlType="submit" loading={sending} disabled={conflict !== null}>
            {surveys.submit}
          </Button>
        </div>
      </form>
      <UnsavedGuard dirty={draft.dirty && !busy} />
    </ProblemsContext>
  );
}

/** Keeps the draft a moment after the last change, and holds the version that the next step must name. */
function useSurveyEditor(survey: Survey) {
  const words = useWords();
  const language = useLanguage();
  const [run, saving] = useVerb(SaveSurveyMutation);
  const version = useRef(survey.version);
  const editor = useEditor({
    source: survey,
    valuesOf: surveyValues,
    save: (source, values) =>
      run({ input: { id: source.id, version: source.version, ...surveyInput(values) } }),
    currentOf: ({ current }) => (current.__typename === 'NeedsSurvey' ? current : null),
    goOn: (saved) => {
      version.current = saved.version;
      return saved;
    },
    onSaved: () => undefined,
    describe: (name, value) => valueWords(name, value, words, language),
    labelOf: (name) => words.fields[name],
  });
  const { draft, conflict } = editor;
  const keep = useRef(editor.submit);
  keep.current = editor.submit;
  useEffect(() => {
    if (!draft.dirty || conflict !== null || saving) return;
    const timer = setTimeout(() => void keep.current(), autosaveMs);
    return () => clearTimeout(timer);
  }, [draft.value, draft.dirty, conflict, saving]);
  return { editor, saving, version };
}

function useSubmit(id: string) {
  const { surveys } = useWords();
  const { message } = App.useApp();
  const [run, sending] = useVerb(SubmitSurveyMutation);
  const troubles = useTroubles();
  const submit = async (version: number) => {
    if (troubles.take(await run({ input: { id, version } })) !== null) message.success(surveys.submitted);
  };
  return { submit, sending, troubles };
}

function SurveyFields({ draft: { value, set } }: { readonly draft: Draft<SurveyValues> }) {
  const { labels, surveys, fields } = useWords();
  return (
    <>
      <Panel title={surveys.sections.methods}>
        <FieldGroup path="methods" label={fields.methods}>
          <Checkbox.Group
            options={surveyMethods.map((code) => ({ value: code, label: labels.surveyMethod[code] }))}
            value={[...value.methods]}
            onChange={(methods) => set('methods', methods)}
          />
        </FieldGroup>
      </Panel>
      <Panel title={surveys.sections.situation}>
        <LongText
          path="situation"
          label={fields.situation}
          hint={surveys.situationHint}
          value={value.situation}
          onChange={(text) => set('situation', text)}
        />
      </Panel>
      <AreasFields value={value} set={set} />
      <Panel title={surveys.sections.expectations}>
        <LongText
          path="expectations"
          label={fields.expectations}
          hint={surveys.expectationsHint}
          value={value.expectations}
          onChange={(text) => set('expectations', text)}
        />
      </Panel>
    </>
  );
}

function AreasFields({ value, set }: Pick<Draft<SurveyValues>, 'value' | 'set'>) {
  const { labels, kindergartens, surveys, fields } = useWords();
  const scale = {
    codes: areas,
    labels: labels.area,
    levels: labels.level,
    levelTitle: kindergartens.level,
    evidenceTitle: kindergartens.evidence,
  };
  return (
    <>
      <Panel title={surveys.sections.needs}>
        <FieldGroup path="needs" label={fields.needs}>
          <LevelGrid
            {...scale}
            urgencies={labels.urgency}
            urgencyTitle={kindergartens.urgency}
            value={value.needs}
            onChange={(needs) => set('needs', needs)}
          />
        </FieldGroup>
      </Panel>
      <Panel title={surveys.sections.strengths}>
        <FieldGroup path="strengths" label={fields.strengths} hint={surveys.strengthsHint}>
          <LevelGrid
            {...scale}
            value={value.strengths}
            onChange={(strengths) => set('strengths', strengths)}
          />
        </FieldGroup>
      </Panel>
    </>
  );
}

interface LongTextProps {
  readonly path: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function LongText({ path, label, hint, value, onChange }: LongTextProps) {
  return (
    <Field path={path} label={label} hint={hint} wide>
      {(control) => (
        <Input.TextArea
          {...control}
          rows={5}
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

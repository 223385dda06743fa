import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Outcome } from '../../shared/verb.ts';
import type { ConflictLine } from './conflict-card.tsx';
import { changedFields, type Draft, sameValue, useDraft } from './use-draft.ts';
import { useTroubles } from './use-troubles.ts';

interface EditorOptions<Source, Values extends object, Answer> {
  /** The record as it was read. */
  readonly source: Source;
  readonly valuesOf: (source: Source) => Values;
  /** Sends even what was not changed, as a proposal that is taken as it stands. */
  readonly alwaysSend?: boolean;
  /** Sends the changed fields with the source's version. */
  readonly save: (
    source: Source,
    values: Values,
    changed: readonly (keyof Values & string)[],
  ) => Promise<Outcome<Answer>>;
  /** The record as it is now, from a stale answer; null when it can't be read any more. */
  readonly currentOf: (stale: Extract<Outcome<Answer>, { kind: 'stale' }>['answer']) => Source | null;
  readonly onSaved: () => void;
  /** For a form that stays open: the record as it was saved, to go on from. What was typed meanwhile stays. */
  readonly goOn?: (saved: Extract<Outcome<Answer>, { kind: 'done' }>['value']) => Source;
  readonly describe: (name: keyof Values & string, value: unknown) => string;
  readonly labelOf: (name: keyof Values & string) => string;
}

interface Editor<Values extends object> {
  readonly draft: Draft<Values>;
  readonly troubles: ReturnType<typeof useTroubles>;
  readonly submit: () => Promise<void>;
  /** Not null while somebody else's change waits for a decision. */
  readonly conflict: readonly ConflictLine[] | null;
  readonly resolve: (mine: readonly string[]) => void;
}

/** Edits a record with a version: what changed is sent; when somebody was faster, nothing is lost until a way out is chosen. */
export function useEditor<Source, Values extends object, Answer>(
  options: EditorOptions<Source, Values, Answer>,
): Editor<Values> {
  const { valuesOf, save, currentOf, onSaved } = options;
  const [base, setBase] = useState(options.source);
  const draft = useDraft(valuesOf(base));
  const troubles = useTroubles();
  const typed = useRef(draft.value);
  typed.current = draft.value;
  const [theirs, setTheirs] = useState<{ readonly source: Source } | null>(null);

  const send = async (source: Source, values: Values) => {
    const changed = changedFields(valuesOf(source), values);
    if (changed.length === 0 && options.alwaysSend !== true) return onSaved();
    const outcome = await save(source, values, changed);
    const current = outcome.kind === 'stale' ? currentOf(outcome.answer) : null;
    if (current !== null) setTheirs({ source: current });
    const saved = troubles.take(outcome);
    if (saved === null) return;
    if (options.goOn) {
      setBase(options.goOn(saved));
      // What was sent counts as kept, though the server may have tidied its spaces.
      draft.restart(values, typed.current);
    }
    onSaved();
  };

  const resolve = (mine: readonly string[]) => {
    if (theirs === null) return;
    const now = valuesOf(theirs.source);
    const kept = Object.fromEntries(Object.entries(draft.value).filter(([name]) => mine.includes(name)));
    const merged = { ...now, ...kept } as Values;
    // At once: where theirs is taken whole, nothing may count as unsaved when the form closes.
    flushSync(() => {
      setBase(theirs.source);
      setTheirs(null);
      draft.restart(now, merged);
    });
    void send(theirs.source, merged);
  };

  return {
    draft,
    troubles,
    submit: () => send(base, draft.value),
    conflict: theirs === null ? null : conflictLines(draft, valuesOf(theirs.source), options),
    resolve,
  };
}

function conflictLines<Values extends object>(
  { start, value }: Draft<Values>,
  now: Values,
  { describe, labelOf }: Pick<EditorOptions<unknown, Values, unknown>, 'describe' | 'labelOf'>,
): ConflictLine[] {
  return changedFields(now, value).map((name) => ({
    name,
    label: labelOf(name),
    theirs: describe(name, now[name]),
    mine: describe(name, value[name]),
    byMe: !sameValue(start[name], value[name]),
    byThem: !sameValue(start[name], now[name]),
  }));
}

import { useCallback, useMemo, useState } from 'react';

/** What is being typed, beside what it started from. */
export interface Draft<Values extends object> {
  readonly value: Values;
  readonly start: Values;
  readonly set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  /** Names of the fields that differ from the start. */
  readonly changed: readonly (keyof Values & string)[];
  readonly dirty: boolean;
  /** Takes a new start, as after somebody else's change; what is typed follows unless it is given. */
  readonly restart: (start: Values, typed?: Values) => void;
}

/** Keeps a form's values; fields compare by their content, so a list typed back to what it was is no change. */
export function useDraft<Values extends object>(initial: Values): Draft<Values> {
  const [start, setStart] = useState(initial);
  const [value, setValue] = useState(initial);
  const set = useCallback(
    <Name extends keyof Values>(name: Name, next: Values[Name]) =>
      setValue((before) => ({ ...before, [name]: next })),
    [],
  );
  const restart = useCallback((fresh: Values, typed: Values = fresh) => {
    setStart(fresh);
    setValue(typed);
  }, []);
  const changed = useMemo(() => changedFields(start, value), [start, value]);
  return { value, start, set, changed, dirty: changed.length > 0, restart };
}

/** Names of the fields in which two versions differ. */
export function changedFields<Values extends object>(
  before: Values,
  after: Values,
): (keyof Values & string)[] {
  const names = Object.keys(after) as (keyof Values & string)[];
  return names.filter((name) => !sameValue(before[name], after[name]));
}

/** Whether two values are the same content. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

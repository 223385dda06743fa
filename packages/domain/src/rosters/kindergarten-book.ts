import { lookupKey } from '../text/normalise.ts';
import type { KindergartenDecision } from './decide-kindergartens.ts';
import { add } from './kindergarten-index.ts';
import type { RowPlace } from './roster-problem.ts';
import type { StoredKindergarten } from './stored-kindergarten.ts';
import type { KindergartenRef } from './stored-teacher.ts';

/** What a teacher row's kindergarten turns out to be. */
export type KindergartenFinding =
  | { readonly found: KindergartenRef; readonly district: string; readonly archived: boolean }
  | { readonly refusedAt: RowPlace }
  | { readonly records: number };

interface Entry {
  readonly finding: Exclude<KindergartenFinding, { records: number }>;
  readonly district: string;
}

/**
 * All kindergartens that teacher rows may name: those on record, under their old and new names, those that the import
 * makes, and those whose own rows are refused, so that a teacher's row can say why its kindergarten is not there.
 */
export class KindergartenBook {
  readonly #byName = new Map<string, Entry[]>();
  readonly #byAlias = new Map<string, Entry[]>();
  /** All teachers of a kindergarten ask for the same one. */
  readonly #found = new Map<string, KindergartenFinding>();

  constructor(stored: readonly StoredKindergarten[], decisions: readonly KindergartenDecision[]) {
    const entries = new Map<string, Entry>();
    for (const { id, name, district, aliases, archived } of stored) {
      const entry = { finding: { found: { id }, district, archived }, district: lookupKey(district) };
      entries.set(id, entry);
      add(this.#byName, lookupKey(name), entry);
      for (const alias of aliases) add(this.#byAlias, lookupKey(alias), entry);
    }
    for (const [at, decision] of decisions.entries()) this.#addDecision(decision, at, entries);
  }

  /** Looks a kindergarten up by name, within the district when the row names one; exact names come before aliases. */
  find(name: string, district: string | undefined): KindergartenFinding {
    const asked = `${district ?? ''}\n${name}`;
    const known = this.#found.get(asked);
    if (known !== undefined) return known;
    const finding = this.#lookUp(name, district);
    this.#found.set(asked, finding);
    return finding;
  }

  #lookUp(name: string, district: string | undefined): KindergartenFinding {
    const within = district === undefined ? null : lookupKey(district);
    const fits = (entry: Entry) => within === null || entry.district === within;
    const named = this.#byName.get(lookupKey(name))?.filter(fits) ?? [];
    const entries = named.length > 0 ? named : (this.#byAlias.get(lookupKey(name))?.filter(fits) ?? []);
    const [only] = entries;
    return only !== undefined && entries.length === 1 ? only.finding : { records: entries.length };
  }

  #addDecision(decision: KindergartenDecision, at: number, entries: ReadonlyMap<string, Entry>): void {
    if (decision.kind === 'new') {
      const { name, district } = decision.values;
      const finding = { found: { newAt: at }, district, archived: false };
      this.#addName(name, { finding, district: lookupKey(district) });
    }
    if (decision.kind === 'changed') {
      const entry = entries.get(decision.stored.id);
      const { name, district } = decision.changes;
      if (entry === undefined) return;
      const moved = district === undefined ? entry : { ...entry, district: lookupKey(district) };
      if (name !== undefined || district !== undefined) this.#addName(name ?? decision.stored.name, moved);
    }
    if (decision.kind === 'refused') {
      const { name, district = '' } = decision.read.fields;
      const entry = { finding: { refusedAt: decision.read.place }, district: lookupKey(district) };
      if (name !== undefined) this.#addName(name, entry);
    }
  }

  /** The first of a name in a district stays: a later row that repeats it is the refused one. */
  #addName(name: string, entry: Entry): void {
    const same = this.#byName.get(lookupKey(name))?.some(({ district }) => district === entry.district);
    if (same !== true) add(this.#byName, lookupKey(name), entry);
  }
}

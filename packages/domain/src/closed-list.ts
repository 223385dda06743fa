import { lookupKey } from './text/normalise.ts';

/** A list of the programme that has no other members: codes for programs, words for people. */
export interface ClosedList<Code extends string> {
  /** In the order of the programme: ranks, ages and steps compare by their place here. */
  readonly codes: readonly [Code, ...Code[]];
  /** What a Chinese screen or paper shows: the first spelling. */
  readonly labels: Readonly<Record<Code, string>>;
  /** Every way in which offices write it, the label first. */
  readonly spellings: Readonly<Record<Code, readonly string[]>>;
  /** The code of an office's word, whatever its width, spaces and case; null for a word that is not on the list. */
  readonly parse: (text: string) => Code | null;
  /** Whether a stored or received text is one of the codes. */
  readonly has: (code: string) => code is Code;
  /** Place in the list, from 0; −1 for what is no code. A method, so that a list of any codes is a ClosedList<string>. */
  rank(code: Code): number;
}

/** What may stand around a spelling without changing its meaning, as 幼儿园 before and 教师 after a title. */
export interface Affixes {
  readonly prefixes?: readonly string[];
  readonly suffixes?: readonly string[];
}

type Spellings<Code extends string> = Readonly<Record<Code, readonly [string, ...string[]]>>;

/**
 * Makes a closed list from its codes and their office spellings. A spelling is always tried whole before affixes are
 * taken off, so that a listed word that happens to begin with a prefix keeps its own meaning.
 * @throws Error when two codes claim one spelling: that is a mistake in the list, seen when the module loads.
 */
export function closedList<const Code extends string>(
  spellings: Spellings<Code>,
  affixes: Affixes = {},
): ClosedList<Code> {
  const codes = Object.keys(spellings) as [Code, ...Code[]];
  const codeOf = indexSpellings(codes, spellings);
  const ranks = new Map(codes.map((code, rank) => [code, rank]));
  const parse = (text: string): Code | null => {
    for (const form of formsOf(lookupKey(text), affixes)) {
      const code = codeOf.get(form);
      if (code !== undefined) return code;
    }
    return null;
  };
  return {
    codes,
    labels: Object.fromEntries(codes.map((code) => [code, spellings[code][0]])) as Record<Code, string>,
    spellings,
    parse,
    has: (code): code is Code => ranks.has(code as Code),
    rank: (code) => ranks.get(code) ?? -1,
  };
}

function indexSpellings<Code extends string>(
  codes: readonly Code[],
  spellings: Spellings<Code>,
): Map<string, Code> {
  const codeOf = new Map<string, Code>();
  for (const code of codes) {
    for (const spelling of spellings[code]) {
      const key = lookupKey(spelling);
      if (codeOf.has(key)) throw new Error(`The spelling ${spelling} stands twice in one closed list`);
      codeOf.set(key, code);
    }
  }
  return codeOf;
}

/** The word itself, then the word with ever more of its affixes taken off. */
function formsOf(word: string, { prefixes = [], suffixes = [] }: Affixes): ReadonlySet<string> {
  const forms = new Set([word]);
  for (const form of forms) {
    for (const prefix of prefixes) if (form.startsWith(prefix)) forms.add(form.slice(prefix.length));
    for (const suffix of suffixes) if (form.endsWith(suffix)) forms.add(form.slice(0, -suffix.length));
  }
  return forms;
}

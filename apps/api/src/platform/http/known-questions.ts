import type { Question } from '../read/plain-answer.ts';

const questionsMost = 500;
/** Longer ones are nobody's screen. */
const lettersMost = 20_000;
const acceptsMost = 100;

/** A question as it comes by POST; Apollo Server checks it, and only what it has let pass is known here. */
interface Body {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

type Checked = Omit<Question, 'variables'>;

/**
 * Questions that Apollo Server has parsed, validated and answered before, by their text: the screens ask the same few
 * dozen again and again, and looking each over costs more than answering it. Nothing about who asks is kept, and
 * whatever is not just as it was goes through Apollo Server.
 */
export class KnownQuestions {
  readonly #checked = new Map<string, Checked>();
  readonly #types = new Map<string, string>();

  learn(source: string, { schema, document, operation }: Checked): void {
    const isOnlyOne = document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length === 1;
    if (!isOnlyOne || source.length > lettersMost || this.#checked.size >= questionsMost) return;
    this.#checked.set(source, { schema, document, operation });
  }

  /** With which content type Apollo Server answered who accepts this. */
  learnType(accept: string | undefined, type: string | undefined): void {
    if (type !== undefined && this.#types.size < acceptsMost) this.#types.set(accept ?? '', type);
  }

  typeFor(accept: string | undefined): string | undefined {
    return this.#types.get(accept ?? '');
  }

  find(body: unknown): Question | null {
    const { query, variables = null, operationName = null, extensions = null } = (body ?? {}) as Body;
    const checked = typeof query === 'string' ? this.#checked.get(query) : undefined;
    if (!checked || extensions !== null) return null;
    if (operationName !== null && operationName !== checked.operation.name?.value) return null;
    if (typeof variables !== 'object' || Array.isArray(variables)) return null;
    return { ...checked, variables: (variables ?? {}) as Record<string, unknown> };
  }
}

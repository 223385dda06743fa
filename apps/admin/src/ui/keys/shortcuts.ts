/** A key, or two pressed one after the other as `g t`. */
export interface Shortcut {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

type Listener = () => void;

/** The shortcuts that the page on the screen knows; the last one registered for a key wins. */
export class ShortcutBook {
  readonly #lists = new Set<readonly Shortcut[]>();
  readonly #listeners = new Set<Listener>();
  #pending = '';
  #pendingUntil = 0;
  #known: readonly Shortcut[] = [];

  add(list: readonly Shortcut[]): () => void {
    this.#lists.add(list);
    this.#tell();
    return () => {
      this.#lists.delete(list);
      this.#tell();
    };
  }

  subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  known = (): readonly Shortcut[] => this.#known;

  /** Runs what a pressed key means; false when it means nothing here. */
  press(key: string, atMs: number): boolean {
    const sequence = atMs < this.#pendingUntil ? `${this.#pending} ${key}` : key;
    const found = this.#find(sequence) ?? this.#find(key);
    this.#pending = key;
    this.#pendingUntil = found === undefined ? atMs + 1_000 : 0;
    found?.run();
    return found !== undefined;
  }

  #find(keys: string): Shortcut | undefined {
    return [...this.#known].reverse().find((shortcut) => shortcut.keys === keys);
  }

  #tell(): void {
    this.#known = [...this.#lists].flat();
    for (const listener of this.#listeners) listener();
  }
}

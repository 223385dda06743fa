/** Wakes the runner of this process when a run is queued; others find it when they next look. */
class RunBell {
  readonly #heard = new Set<() => void>();

  ring(): void {
    for (const hear of this.#heard) hear();
  }

  onRing(hear: () => void): () => void {
    this.#heard.add(hear);
    return () => this.#heard.delete(hear);
  }
}

export const runBell = new RunBell();

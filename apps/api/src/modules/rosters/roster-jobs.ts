/** How far an import has come: files read, rows decided, rows written. A total of 0 is not known yet. */
export const rosterStages = ['reading', 'deciding', 'writing'] as const;
export type RosterStage = (typeof rosterStages)[number];

export interface RosterProgress {
  readonly stage: RosterStage;
  readonly done: number;
  readonly total: number;
}

export type TellProgress = (progress: RosterProgress) => void;

interface Job {
  progress: RosterProgress | null;
  readonly ended: Promise<unknown>;
}

const jobs = new Map<string, Job>();

let report: (error: unknown, id: string) => void = () => undefined;

/** Who asked may have gone when a job fails: the log has it. */
export function reportFaultsTo(log: typeof report): void {
  report = log;
}

/**
 * Runs what an import takes long for beside the request that asked, and keeps how far it has come. Only this process
 * knows: what must outlive it stands in the import's status.
 */
export function runBeside<T>(id: string, work: (tell: TellProgress) => Promise<T>): Promise<T> {
  const running = Promise.resolve().then(() =>
    work((progress) => {
      job.progress = progress;
    }),
  );
  const ended = running.then(
    () => jobs.delete(id),
    (error: unknown) => {
      jobs.delete(id);
      report(error, id);
    },
  );
  const job: Job = { progress: null, ended };
  jobs.set(id, job);
  return running;
}

/** Null when nothing goes on, or when another server does it. */
export function progressOf(id: string): RosterProgress | null {
  return jobs.get(id)?.progress ?? null;
}

/** Ids of the imports that this process is busy with. */
export const jobsRunning = (): readonly string[] => [...jobs.keys()];

/** Waits for what runs, at most so long: a write that is cut off is rolled back, and its import can be repeated. */
export async function jobsEnded(mostMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, mostMs);
  });
  await Promise.race([Promise.all([...jobs.values()].map(({ ended }) => ended)), patience]);
  clearTimeout(timer);
}

import { parentPort, workerData } from 'node:worker_threads';
import { markWorkbook } from './mark-workbook.ts';
import { planRoster } from './plan-roster.ts';
import type { RosterJob } from './roster-thread.ts';

const job = workerData as RosterJob;
const result =
  'plan' in job
    ? await planRoster(job.plan.files, job.plan.ground, (progress) => parentPort?.postMessage({ progress }))
    : await markWorkbook(job.mark.file, job.mark.problems);
parentPort?.postMessage({ result });

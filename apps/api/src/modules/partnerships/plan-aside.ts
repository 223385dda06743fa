import { Worker } from 'node:worker_threads';
import { type ProposalGround, type ProposalPlan, planProposals } from './proposal-plan.ts';

/** Pairs to score that take less time here than a thread takes to start. */
const pairsHereMost = 5_000;

/** Plans a programme's partnerships, a large one in a thread of its own, so that the server answers others meanwhile. */
export function planAside(ground: ProposalGround): Promise<ProposalPlan> {
  const pairs = ground.assisted.length * ground.leads.length;
  return pairs <= pairsHereMost ? Promise.resolve(planProposals(ground)) : inThread(ground);
}

function inThread(ground: ProposalGround): Promise<ProposalPlan> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./proposal-worker.ts', import.meta.url), { workerData: ground });
    worker.once('message', (plan: ProposalPlan) => resolve(plan));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of the proposals ended with ${code}`)));
  });
}

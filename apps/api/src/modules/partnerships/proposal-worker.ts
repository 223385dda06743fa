import { parentPort, workerData } from 'node:worker_threads';
import { type ProposalGround, planProposals } from './proposal-plan.ts';

parentPort?.postMessage(planProposals(workerData as ProposalGround));

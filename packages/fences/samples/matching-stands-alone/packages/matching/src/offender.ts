import { cpus } from 'node:os';
export const used = cpus;

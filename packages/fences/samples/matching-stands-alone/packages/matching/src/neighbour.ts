import { marker } from './score.ts';
export const used = marker;

import { marker } from './dates.ts';
export const used = marker;

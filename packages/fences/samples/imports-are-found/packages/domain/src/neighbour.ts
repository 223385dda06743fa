import { marker } from './somewhere.ts';
export const used = marker;

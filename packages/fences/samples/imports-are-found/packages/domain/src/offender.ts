import { marker } from './nowhere.ts';
export const used = marker;

import { marker } from './title.ts';
export const used = marker;

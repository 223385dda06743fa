import { marker } from './neighbour.ts';
export const used = marker;

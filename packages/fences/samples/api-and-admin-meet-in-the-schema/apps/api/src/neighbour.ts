import { marker } from './platform/id.ts';
export const used = marker;

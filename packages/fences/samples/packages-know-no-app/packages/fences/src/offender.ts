import { marker } from '../../../apps/api/src/main.ts';
export const used = marker;

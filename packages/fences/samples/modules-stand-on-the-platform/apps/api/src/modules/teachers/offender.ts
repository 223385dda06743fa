import { marker } from '../../schema.ts';
export const used = marker;

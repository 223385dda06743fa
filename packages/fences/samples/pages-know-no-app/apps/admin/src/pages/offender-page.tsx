import { marker } from '../app/theme.ts';
export const used = marker;

import { marker } from '../features/teachers/title.ts';
export const used = marker;

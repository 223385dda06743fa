import { marker } from './title.test.ts';
export const used = marker;

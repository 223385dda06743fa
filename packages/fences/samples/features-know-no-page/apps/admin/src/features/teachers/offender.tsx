import { marker } from '../../pages/columns.ts';
export const used = marker;

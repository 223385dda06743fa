import { marker } from '../../admin/src/shared/dates.ts';
export const used = marker;

import { marker } from '../database/orm.ts';
export const used = marker;

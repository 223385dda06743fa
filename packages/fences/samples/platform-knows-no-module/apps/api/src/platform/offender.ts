import { marker } from '../modules/teachers/teacher.entity.ts';
export const used = marker;

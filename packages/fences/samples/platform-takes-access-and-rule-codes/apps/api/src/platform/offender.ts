import { marker } from '../../../../packages/domain/src/teachers/title.ts';
export const used = marker;

import { marker } from '../../../../packages/domain/src/areas.ts';
export const used = marker;

import { marker } from '../../domain/src/areas.ts';
export const used = marker;

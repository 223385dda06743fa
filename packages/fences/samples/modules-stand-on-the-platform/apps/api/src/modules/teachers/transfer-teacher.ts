import { marker } from '../../platform/builder.ts';
export const used = marker;

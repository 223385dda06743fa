import { marker } from '../../../api/src/platform/id.ts';
export const used = marker;

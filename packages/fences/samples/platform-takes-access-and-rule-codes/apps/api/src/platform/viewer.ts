import { marker } from '../../../../packages/domain/src/access/roles.ts';
export const used = marker;

import { marker } from '../../../../packages/domain/src/rule-codes.ts';
export const used = marker;

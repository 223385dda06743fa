import type { Shape } from '../../domain/src/areas.ts';
export type Used = Shape;

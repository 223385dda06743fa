import { left } from './left.ts';
export interface Right {
  readonly of: typeof left;
}
export const right = left;

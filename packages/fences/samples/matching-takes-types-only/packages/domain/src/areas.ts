export interface Shape {
  readonly level: number;
}
export const marker = 1;

import { kindergarten } from './kindergarten.entity.ts';
export const rename = () => kindergarten;

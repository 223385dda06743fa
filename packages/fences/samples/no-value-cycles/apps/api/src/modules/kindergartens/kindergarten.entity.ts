import { rename } from './offender.ts';
export const kindergarten = () => rename;

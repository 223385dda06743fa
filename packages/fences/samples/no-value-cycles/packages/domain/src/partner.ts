import { one } from './offender.ts';
export const two = () => one;

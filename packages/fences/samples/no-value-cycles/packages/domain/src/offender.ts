import { two } from './partner.ts';
export const one = () => two;

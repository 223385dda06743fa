import { teacher } from './teacher.entity.ts';
export const service = () => teacher;

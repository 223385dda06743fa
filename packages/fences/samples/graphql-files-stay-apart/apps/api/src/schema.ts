import { marker } from './modules/teachers/teacher.graphql.ts';
export const used = marker;

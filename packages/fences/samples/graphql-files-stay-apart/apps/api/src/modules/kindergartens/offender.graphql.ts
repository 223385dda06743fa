import { marker } from '../teachers/teacher.graphql.ts';
export const used = marker;

import { marker } from './teacher.graphql.ts';
export const used = marker;

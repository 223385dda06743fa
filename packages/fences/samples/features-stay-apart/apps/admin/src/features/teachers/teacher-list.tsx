import { marker } from './teacher-card.tsx';
export const used = marker;

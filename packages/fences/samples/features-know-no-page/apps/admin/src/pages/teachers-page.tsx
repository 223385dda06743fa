import { marker } from '../features/teachers/teacher-card.tsx';
export const used = marker;

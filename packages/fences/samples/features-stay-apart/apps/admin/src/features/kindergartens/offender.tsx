import { marker } from '../teachers/teacher-card.tsx';
export const used = marker;

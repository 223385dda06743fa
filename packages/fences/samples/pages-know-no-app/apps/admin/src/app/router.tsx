import { marker } from '../pages/teachers-page.tsx';
export const used = marker;

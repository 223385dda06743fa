import { marker } from '../../ui/meter.tsx';
export const used = marker;

import { service } from './service.entity.ts';
export const teacher = () => service;

import { inherits } from '../../platform/read/scope.ts';
import { SiteAdvice } from './site-advice.entity.ts';

/** Advice is part of the visit. */
export const siteAdviceScope = inherits(SiteAdvice, 'visit', 'read');

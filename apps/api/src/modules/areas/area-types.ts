import { areas } from '@qinglan/domain/areas/area';
import { learningDomains } from '@qinglan/domain/areas/learning-domain';
import type { Need, Strength } from '@qinglan/domain/areas/strength';
import { builder } from '../../platform/builder.ts';

/** Types that kindergartens and teachers share: what somebody is strong in, and what somebody needs. */
export const AreaType = builder.codes('Area', areas);
export const LearningDomainType = builder.codes('LearningDomain', learningDomains);

export const StrengthType = builder.objectRef<Strength>('Strength').implement({
  fields: (t) => ({
    area: t.expose('area', { type: AreaType }),
    level: t.exposeInt('level', { description: '0 none, 1 some, 2 clear, 3 marked.' }),
    evidence: t.string({ nullable: true, resolve: (strength) => strength.evidence ?? null }),
    learningDomains: t.field({
      type: [LearningDomainType],
      resolve: (strength) => strength.learningDomains ?? [],
    }),
  }),
});

export const NeedType = builder.objectRef<Need>('Need').implement({
  fields: (t) => ({
    area: t.expose('area', { type: AreaType }),
    level: t.exposeInt('level', { description: '0 none, 1 some, 2 clear, 3 marked.' }),
    urgency: t.exposeInt('urgency', { description: '0 whenever, 1 this year, 2 this semester, 3 at once.' }),
    evidence: t.string({ nullable: true, resolve: (need) => need.evidence ?? null }),
    learningDomains: t.field({ type: [LearningDomainType], resolve: (need) => need.learningDomains ?? [] }),
  }),
});

export const StrengthInput = builder.inputType('StrengthInput', {
  fields: (t) => ({
    area: t.field({ type: AreaType, required: true }),
    level: t.int({ required: true }),
    evidence: t.string(),
    learningDomains: t.field({ type: [LearningDomainType] }),
  }),
});

export const NeedInput = builder.inputType('NeedInput', {
  fields: (t) => ({
    area: t.field({ type: AreaType, required: true }),
    level: t.int({ required: true }),
    urgency: t.int({ required: true }),
    evidence: t.string(),
    learningDomains: t.field({ type: [LearningDomainType] }),
  }),
});

import { programmeDays } from '@qinglan/domain/programmes/programme-input';
import { type ProgrammePolicy, programmePolicyDefault } from '@qinglan/domain/programmes/programme-policy';
import type { ProgrammeState } from './programme-state.ts';

/** A document as a form holds it, with a key that stays while others come and go. */
export interface BasisValue {
  readonly key: number;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
}

/** A programme as its form holds it. */
export interface ProgrammeValues {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly policyBases: readonly BasisValue[];
  readonly policy: ProgrammePolicy;
}

export function programmeValues({ name, from, to, details }: ProgrammeState): ProgrammeValues {
  return {
    ...{ name, from, to },
    policyBases: (details?.policyBases ?? []).map((basis, key) => ({
      ...{ key, title: basis.title, number: basis.number ?? '', issuer: basis.issuer ?? '' },
    })),
    policy: details?.policy ?? programmePolicyDefault,
  };
}

/** What a new programme starts from: three years from this March, and the shipped policy. */
export function blankProgramme(today: string): ProgrammeValues {
  return { name: '', ...programmeDays(today), policyBases: [], policy: programmePolicyDefault };
}

/** The input of the API; lines without a title are left out. */
export function programmeInputOf({ name, from, to, policyBases, policy }: ProgrammeValues) {
  return {
    ...{ name, from: from ?? '', to: to ?? '' },
    policyBases: policyBases
      .filter(({ title, number, issuer }) => `${title}${number}${issuer}`.trim() !== '')
      .map(({ title, number, issuer }) => ({ title, number, issuer })),
    policy: { ...policy, levels: [...policy.levels] },
  };
}

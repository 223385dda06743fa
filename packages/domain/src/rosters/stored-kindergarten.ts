import type { AreaType } from '../kindergartens/area-type.ts';
import type { KindergartenGrade } from '../kindergartens/grade.ts';
import type { KindergartenOwnership } from '../kindergartens/ownership.ts';

/** The figures of a kindergarten for a school year, as they are stored. */
export interface StoredFigures {
  readonly classCount: number;
  /** Null where a kindergarten kept its figures itself and did not say. */
  readonly childCount: number | null;
  readonly childCountApproximate: boolean;
  readonly staffCount: number | null;
  readonly fullTimeTeacherCount: number | null;
  readonly establishedTeacherCount: number | null;
}

/** What a roster sets of a kindergarten. */
export interface KindergartenValues {
  readonly code: string | null;
  readonly name: string;
  /** The district's name; one that does not exist is made. */
  readonly district: string;
  readonly ownership: KindergartenOwnership;
  readonly grade: KindergartenGrade;
  readonly areaType: AreaType;
  readonly address: string | null;
  /** Degrees. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly principal: string | null;
  readonly phone: string | null;
  /** Of the running school year; null when nobody gave them yet. */
  readonly figures: StoredFigures | null;
}

/** A kindergarten on record, as far as a roster has to do with it. */
export interface StoredKindergarten extends KindergartenValues {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly archived: boolean;
}

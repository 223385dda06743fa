import type { Role } from '@qinglan/domain/access/role';

/**
 * Who asks: loaded from the session in one statement, and all that a scope rule may look at. Ids are grouped by
 * what a grant is held over; a user with several grants has several filled.
 */
export interface Viewer {
  readonly userId: string;
  readonly sessionId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** A coordinator of the whole city. */
  readonly city: boolean;
  /** Districts whose coordinator this is. */
  readonly districts: readonly string[];
  /** Kindergartens this user is in charge of. */
  readonly kindergartens: readonly string[];
  /** The teacher this user is (several only after a duplicate was made). */
  readonly teachers: readonly string[];
  /** Where those teachers serve now. */
  readonly teacherKindergartens: readonly string[];
  /** An observer of the whole city. */
  readonly observesCity: boolean;
  readonly observedDistricts: readonly string[];
  /** Until the password is changed nothing else is allowed. */
  readonly mustChangePassword: boolean;
}

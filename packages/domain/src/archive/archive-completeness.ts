import { type ArchivePart, archiveParts } from './archive-part.ts';
import type { ArchiveSubject } from './archive-subject.ts';

/** A volume that should be there, since activities of its kind were held in the semester. */
export interface ArchiveVolume<Subject extends string = ArchiveSubject> {
  readonly subject: Subject;
  readonly parts: readonly ArchivePart[];
}

export interface VolumeGap<Subject extends string = ArchiveSubject> {
  readonly subject: Subject;
  readonly missing: readonly ArchivePart[];
}

export interface ArchiveCompleteness<Subject extends string = ArchiveSubject> {
  /** Only volumes that lack something. */
  readonly gaps: readonly VolumeGap<Subject>[];
  /** Parts present of all that should be, 0 to 1; null when nothing was held. */
  readonly share: number | null;
}

/**
 * What an archive lacks in a semester: for each kind of activity held, which of the four parts are missing (plan 3: every
 * kind has its own volume). A city's own activity types have volumes too.
 */
export function archiveCompleteness<Subject extends string>(
  volumes: readonly ArchiveVolume<Subject>[],
): ArchiveCompleteness<Subject> {
  const gaps = volumes.map(({ subject, parts }) => ({
    subject,
    missing: archiveParts.filter((part) => !parts.includes(part)),
  }));
  const all = volumes.length * archiveParts.length;
  const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
  return {
    gaps: gaps.filter((gap) => gap.missing.length > 0),
    share: all === 0 ? null : (all - missing) / all,
  };
}

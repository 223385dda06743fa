import { type ActivityType, activityTypes } from '../activities/activity-type.ts';

/** What an archive keeps a volume of (立卷的类别): each activity type, and the building of a special character. */
export const archiveSubjects = [...activityTypes, 'specialCharacter'] as const;
export type ArchiveSubject = ActivityType | 'specialCharacter';

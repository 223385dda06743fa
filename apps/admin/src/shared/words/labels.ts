import type { Role } from '@qinglan/domain/access/role';
import type { Area } from '@qinglan/domain/areas/area';
import type { AttachmentPurpose } from '@qinglan/domain/attachments/attachment-purpose';
import type { FileKind } from '@qinglan/domain/attachments/file-kind';
import type { AgeGroup } from '@qinglan/domain/kindergartens/age-group';
import type { AreaType } from '@qinglan/domain/kindergartens/area-type';
import type { KindergartenGrade } from '@qinglan/domain/kindergartens/grade';
import type { KindergartenOwnership } from '@qinglan/domain/kindergartens/ownership';
import type { StaffStability } from '@qinglan/domain/kindergartens/staff-stability';
import type { MentorPairKind } from '@qinglan/domain/mentor-pairs/mentor-pair-kind';
import type { MentorPairStatus } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import type { AgreementKind } from '@qinglan/domain/partnerships/agreement';
import type { PartnershipLevel, SupportKind } from '@qinglan/domain/partnerships/partnership-level';
import type { PartnershipStatus } from '@qinglan/domain/partnerships/partnership-status';
import type { Deliverable } from '@qinglan/domain/plans/deliverable';
import type { TaskStatus } from '@qinglan/domain/plans/task-status';
import type { MemberRole } from '@qinglan/domain/programmes/programme';
import type { ProposalPart } from '@qinglan/domain/programmes/programme-policy';
import type { RosterImportStatus } from '@qinglan/domain/rosters/roster-import-status';
import type { Education } from '@qinglan/domain/teachers/education';
import type { Employment } from '@qinglan/domain/teachers/employment';
import type { Gender } from '@qinglan/domain/teachers/gender';
import type { HonourKind, HonourLevel } from '@qinglan/domain/teachers/honour';
import type { Post } from '@qinglan/domain/teachers/post';
import type { TeacherStatus } from '@qinglan/domain/teachers/teacher-status';
import type { Title } from '@qinglan/domain/teachers/title';
import type { UserStatus } from '../enums.ts';

/** What every code of every closed list is called on the screen. */
export interface LabelWords {
  readonly role: Readonly<Record<Role, string>>;
  readonly area: Readonly<Record<Area, string>>;
  readonly areaType: Readonly<Record<AreaType, string>>;
  readonly ageGroup: Readonly<Record<AgeGroup, string>>;
  readonly grade: Readonly<Record<KindergartenGrade, string>>;
  readonly ownership: Readonly<Record<KindergartenOwnership, string>>;
  readonly staffStability: Readonly<Record<StaffStability, string>>;
  readonly post: Readonly<Record<Post, string>>;
  readonly gender: Readonly<Record<Gender, string>>;
  readonly employment: Readonly<Record<Employment, string>>;
  readonly education: Readonly<Record<Education, string>>;
  readonly title: Readonly<Record<Title, string>>;
  readonly honourKind: Readonly<Record<HonourKind, string>>;
  readonly honourLevel: Readonly<Record<HonourLevel, string>>;
  readonly teacherStatus: Readonly<Record<TeacherStatus, string>>;
  readonly userStatus: Readonly<Record<UserStatus, string>>;
  readonly memberRole: Readonly<Record<MemberRole, string>>;
  readonly agreementKind: Readonly<Record<AgreementKind, string>>;
  readonly partnershipLevel: Readonly<Record<PartnershipLevel, string>>;
  readonly supportKind: Readonly<Record<SupportKind, string>>;
  readonly proposalPart: Readonly<Record<ProposalPart, string>>;
  readonly partnershipStatus: Readonly<Record<PartnershipStatus, string>>;
  readonly pairKind: Readonly<Record<MentorPairKind, string>>;
  readonly pairStatus: Readonly<Record<MentorPairStatus, string>>;
  readonly taskStatus: Readonly<Record<TaskStatus, string>>;
  readonly deliverable: Readonly<Record<Deliverable, string>>;
  readonly attachmentPurpose: Readonly<Record<AttachmentPurpose, string>>;
  readonly fileKind: Readonly<Record<FileKind, string>>;
  readonly rosterImportStatus: Readonly<Record<RosterImportStatus, string>>;
  /** Levels 0 to 3 of a strength or need. */
  readonly level: readonly [string, string, string, string];
  /** Urgencies 0 to 3 of a need. */
  readonly urgency: readonly [string, string, string, string];
}

import { roleList } from '@qinglan/domain/access/role';
import { areaList } from '@qinglan/domain/areas/area';
import { attachmentPurposeList } from '@qinglan/domain/attachments/attachment-purpose';
import { fileKindList } from '@qinglan/domain/attachments/file-kind';
import { ageGroupList } from '@qinglan/domain/kindergartens/age-group';
import { areaTypeList } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnershipList } from '@qinglan/domain/kindergartens/ownership';
import { staffStabilityList } from '@qinglan/domain/kindergartens/staff-stability';
import { mentorPairKindList } from '@qinglan/domain/mentor-pairs/mentor-pair-kind';
import { mentorPairStatusList } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { surveyMethodList } from '@qinglan/domain/needs-surveys/survey-method';
import { surveyStatusList } from '@qinglan/domain/needs-surveys/survey-status';
import { agreementKindList } from '@qinglan/domain/partnerships/agreement';
import { partnershipLevelList, supportKindList } from '@qinglan/domain/partnerships/partnership-level';
import { partnershipStatusList } from '@qinglan/domain/partnerships/partnership-status';
import { deliverableList } from '@qinglan/domain/plans/deliverable';
import { taskStatusList } from '@qinglan/domain/plans/task-status';
import { memberRoleList } from '@qinglan/domain/programmes/programme';
import { rosterImportStatusList } from '@qinglan/domain/rosters/roster-import-status';
import { adviceStatusList } from '@qinglan/domain/site-visits/advice-status';
import { educationList } from '@qinglan/domain/teachers/education';
import { employmentList } from '@qinglan/domain/teachers/employment';
import { genderList } from '@qinglan/domain/teachers/gender';
import { honourKindList, honourLevelList } from '@qinglan/domain/teachers/honour';
import { postList } from '@qinglan/domain/teachers/post';
import { teacherStatusList } from '@qinglan/domain/teachers/teacher-status';
import { titleList } from '@qinglan/domain/teachers/title';
import type { LabelWords } from '../labels.ts';

/** The office spellings of the domain are the labels of the Chinese screen. */
export const zhLabels: LabelWords = {
  role: roleList.labels,
  area: areaList.labels,
  areaType: areaTypeList.labels,
  ageGroup: ageGroupList.labels,
  grade: kindergartenGradeList.labels,
  ownership: kindergartenOwnershipList.labels,
  staffStability: staffStabilityList.labels,
  post: postList.labels,
  gender: genderList.labels,
  employment: employmentList.labels,
  education: educationList.labels,
  title: titleList.labels,
  honourKind: honourKindList.labels,
  honourLevel: honourLevelList.labels,
  teacherStatus: teacherStatusList.labels,
  userStatus: { active: '正常', disabled: '已停用' },
  memberRole: memberRoleList.labels,
  agreementKind: agreementKindList.labels,
  partnershipLevel: partnershipLevelList.labels,
  supportKind: supportKindList.labels,
  proposalPart: {
    needsMet: '需求匹配',
    nearness: '路程',
    fit: '性质与规模',
    history: '以往结对',
    gradeGap: '等级差距',
    wishes: '双方意愿',
  },
  partnershipStatus: partnershipStatusList.labels,
  pairKind: mentorPairKindList.labels,
  pairStatus: mentorPairStatusList.labels,
  taskStatus: taskStatusList.labels,
  deliverable: deliverableList.labels,
  attachmentPurpose: attachmentPurposeList.labels,
  fileKind: fileKindList.labels,
  rosterImportStatus: rosterImportStatusList.labels,
  surveyMethod: surveyMethodList.labels,
  surveyStatus: surveyStatusList.labels,
  surveyDueness: { overdue: '已逾期', dueSoon: '一周内到期', inTime: '未到期' },
  adviceStatus: adviceStatusList.labels,
  level: ['无', '一般', '明确', '突出'],
  urgency: ['不急', '本学年', '本学期', '马上'],
};

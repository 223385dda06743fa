import type { AgreementKind } from './agreement.ts';

/** The duties of each side, a sentence each. */
export interface Duties {
  readonly lead: readonly string[];
  readonly assisted: readonly string[];
}

const pairing: Duties = {
  lead: [
    '与受援园共同成立结对帮扶领导小组，确定专人负责，双方保持联系畅通。',
    '实地了解受援园情况，与受援园共同制定三年帮扶计划和每学期活动安排。',
    '每学期开展综合指导、专题讲座、送教、观摩学习不少于一次，安排受援园教师跟班学习不少于一周。',
    '选派骨干教师与受援园教师结成师徒，按约定开展听评课和日常指导。',
    '指导受援园健全各项制度，规范保教行为，防止和纠正“小学化”倾向。',
    '对受援园提出的问题及时答复，向受援园开放教研活动和课程资源。',
  ],
  assisted: [
    '如实介绍园所情况，提出帮扶需求，与帮扶园共同制定帮扶计划。',
    '确定专人负责结对工作，组织教师按时参加各项活动。',
    '为帮扶园教师来园指导提供必要的条件，做好活动记录。',
    '落实帮扶园提出的改进意见，按计划完成制度建设、环境创设和队伍培养任务。',
    '每学期末总结帮扶状况、成效和问题，与帮扶园商定下一步工作。',
  ],
};

const handInHand: Duties = {
  lead: [
    '以“爱心拉手”为纽带，在人力、物力、信息等方面与受援园共享资源。',
    '每学期到受援园综合指导一次，开展专题讲座、送教、观摩各一次。',
    '接纳受援园教师跟班学习，每学期不少于一周，并安排专人带教。',
    '帮助受援园完善园务会、教研组、家长委员会和各项管理制度。',
  ],
  assisted: [
    '明确帮扶需求，主动与帮扶园联系，共同制定帮扶计划。',
    '组织教师积极参加帮扶活动，把学到的经验用于保教实践。',
    '妥善使用帮扶园提供的资料和物品，做好登记。',
    '按学期整理帮扶资料，做到有计划、有措施、有记录、有总结。',
  ],
};

/** What each side promises unless the two agree on other words; editable until the agreement is signed. */
export const agreementDuties: Readonly<Record<AgreementKind, Duties>> = { pairing, handInHand };

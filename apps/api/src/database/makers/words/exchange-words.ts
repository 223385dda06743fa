import type { Area } from '@qinglan/domain/areas/area';
import type { ContactChannel } from '@qinglan/domain/contact-log/contact-entry';
import type { SharedResourceKind } from '@qinglan/domain/shared-resources/shared-resource';

/** What assisted kindergartens ask, and what their leads answer. */
export const helpQuestions: readonly {
  readonly area: Area;
  readonly question: string;
  readonly answer: string;
}[] = [
  {
    area: 'environmentAreas',
    question: '班级活动室只有四十平方米，区域怎样分隔，孩子才不会互相干扰？',
    answer: '建议把建构区移到走廊，阅读区与美工区相邻；下周三我园两位教师带平面图到园一起调整。',
  },
  {
    area: 'homeCooperation',
    question: '祖辈接送的家庭多，家长会到会率不足一半，有什么办法？',
    answer: '可把家长会改成傍晚半日开放活动，并准备图文简报；已发去我园的活动方案供参考。',
  },
  {
    area: 'healthSafety',
    question: '秋季手足口病多发，晨检和消毒记录应怎样安排？',
    answer: '保健医已整理晨检流程和消毒登记表，明天电话逐项说明，月底到园复查一次。',
  },
  {
    area: 'dailyRoutineCare',
    question: '混龄班午睡起床时间不一，一日作息怎样定才合适？',
    answer: '先按大中小三段错开十五分钟，附上我园混龄班作息表，试行两周后再议。',
  },
  {
    area: 'reflectionResearch',
    question: '教研活动总是泛泛而谈，怎样选一个小而具体的问题？',
    answer: '从最近一次听课的一个环节入手，我园教研组长下次联合教研时带一次示范。',
  },
  {
    area: 'curriculumCharacter',
    question: '家长要求教拼音和算术，怎样解释又不让家长转园？',
    answer: '给家长看游戏中的数学与语言案例，我园可派教师参加贵园家长会现场说明。',
  },
];

/** What contacts were about. */
export const contactSummaries: readonly { readonly channel: ContactChannel; readonly summary: string }[] = [
  { channel: 'phone', summary: '商定下周送教的活动内容和用车安排。' },
  { channel: 'phone', summary: '了解新教师到岗情况，约定跟班学习的时间。' },
  { channel: 'email', summary: '发送学期园务工作计划样本和教研活动记录表。' },
  { channel: 'online', summary: '视频会议交流区域材料投放，双方教研组长参加。' },
  { channel: 'online', summary: '在工作群里答复晨检登记的填写方法。' },
  { channel: 'visit', summary: '受援园园长来园看半日活动，并讨论本学期重点。' },
  { channel: 'visit', summary: '帮扶园保教主任到园，查看环境创设的进展。' },
];

/** What leads give, and what comes back. */
export const givenResources: readonly {
  readonly kind: SharedResourceKind;
  readonly title: string;
  readonly amount: string | null;
  readonly note: string | null;
}[] = [
  { kind: 'information', title: '五大领域优秀活动设计', amount: '48 篇', note: '电子版，可改编使用' },
  { kind: 'information', title: '卫生保健登记表全套', amount: '12 种', note: null },
  { kind: 'material', title: '幼儿图书', amount: '200 册', note: '家长和教师共同捐赠' },
  { kind: 'material', title: '户外大型积木', amount: '3 套', note: '帮扶园更新后转赠，已消毒检修' },
  { kind: 'people', title: '骨干教师驻园指导', amount: '2 人 5 天', note: '指导区域活动和一日活动组织' },
  { kind: 'people', title: '保健医到园培训', amount: '1 人 1 天', note: null },
];

/** Notes on what was done at the launch, outside the system. */
export const launchNotes = {
  leadRules: '园务会讨论通过，存办公室帮扶档案盒',
  implementationScheme: '双方园长签字，原件各存一份',
  developmentPlan: '教代会通过，已报区教育局备案',
  mindsetSession: '两园园长和中层共同研讨，有签到和记录',
  surveyAndTalks: '调查表纸质件存档，座谈记录一份',
  firstVisits: '走访记录存帮扶档案',
} as const;

import { closedList } from '../closed-list.ts';
import type { ActivityDirection } from './activity-direction.ts';

/** What two kindergartens do together (活动类型). A city may add its own beside them. */
export const activityTypeList = closedList({
  comprehensiveGuidance: ['综合指导'],
  shadowing: ['跟班学习', '跟岗学习', '驻园学习', '蹲点跟班'],
  lecture: ['专题讲座', '讲座'],
  miniLecture: ['微型讲座'],
  sendTeaching: ['送教', '送教下乡', '送课'],
  observationVisit: ['观摩学习', '参观学习'],
  demonstrationLesson: ['示范课', '示范教学'],
  openLesson: ['公开课', '观摩课'],
  reportLesson: ['汇报课', '课题汇报课'],
  sameLessonDesigns: ['同课异构'],
  lessonObservation: ['听评课', '听课', '评课'],
  commentary: ['点评'],
  training: ['业务培训', '培训'],
  study: ['业务学习'],
  jointResearch: ['园本教研、联合教研', '园本教研', '联合教研', '教研活动'],
  environmentWork: ['环创指导', '环境创设'],
  materialMaking: ['玩教具制作'],
  dailyRoutineVisit: ['一日活动查看'],
  siteVisit: ['实地考察'],
  exchangePost: ['互派'],
  secondment: ['挂职'],
  showcase: ['展示', '教学展示', '课题展示课'],
  contest: ['竞赛'],
  childExchange: ['幼儿交流'],
  parentWork: ['家长讲座、开放日、书香校园', '家长讲座', '家长开放日', '书香校园', '家长工作'],
  donation: ['捐赠'],
  online: ['网上交流', '线上交流'],
  meeting: ['座谈、领导小组会议', '座谈', '领导小组会议'],
  signingCeremony: ['签约仪式'],
  inspection: ['检查督导', '检查', '督导'],
});

export const activityTypes = activityTypeList.codes;
export type ActivityType = (typeof activityTypes)[number];

/** Who delivers an activity; `either` is said by each record for itself. */
export const deliveries = ['lead', 'assisted', 'both', 'either'] as const;
export type Delivery = (typeof deliveries)[number];

/**
 * What a type says of its activities before anybody types anything. It is also the shape of a type that a city adds.
 * For `shadowing` and `observationVisit` the assisted side delivers by going; the lead side hosts.
 */
export interface ActivityTypeFacts {
  readonly delivery: Delivery;
  /** The direction a new record begins with. */
  readonly direction: ActivityDirection;
  /** Whether entry asks for class hours. */
  readonly classHours: boolean;
}

const leadGoesOut = { delivery: 'lead', direction: 'goingOut', classHours: false } as const;
const leadTeaches = { ...leadGoesOut, classHours: true } as const;
const assistedGoes = { delivery: 'assisted', direction: 'invitingIn', classHours: false } as const;
const together = { delivery: 'both', direction: 'both', classHours: false } as const;
const eitherSide = { delivery: 'either', direction: 'both', classHours: false } as const;
const eitherTeaches = { ...eitherSide, classHours: true } as const;

/** The shipped types. */
export const activityTypeFacts: Readonly<Record<ActivityType, ActivityTypeFacts>> = {
  comprehensiveGuidance: leadGoesOut,
  shadowing: assistedGoes,
  lecture: leadTeaches,
  miniLecture: leadTeaches,
  sendTeaching: leadTeaches,
  observationVisit: assistedGoes,
  demonstrationLesson: leadTeaches,
  openLesson: eitherTeaches,
  reportLesson: { delivery: 'assisted', direction: 'goingOut', classHours: true },
  sameLessonDesigns: { ...together, classHours: true },
  lessonObservation: eitherSide,
  commentary: leadGoesOut,
  training: leadTeaches,
  study: eitherSide,
  jointResearch: together,
  environmentWork: leadGoesOut,
  materialMaking: eitherSide,
  dailyRoutineVisit: leadGoesOut,
  siteVisit: leadGoesOut,
  exchangePost: together,
  secondment: eitherSide,
  showcase: eitherTeaches,
  contest: eitherSide,
  childExchange: eitherSide,
  parentWork: eitherSide,
  donation: leadGoesOut,
  online: { ...eitherSide, direction: 'online' },
  meeting: eitherSide,
  signingCeremony: eitherSide,
  inspection: eitherSide,
};

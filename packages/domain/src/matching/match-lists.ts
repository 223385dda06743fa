import { closedList } from '../closed-list.ts';

/** A policy is written as a draft; saved, it is what runs go by, and never changes again. */
export const matchPolicyStatusList = closedList({ draft: ['草稿'], saved: ['已保存'] });
export const matchPolicyStatuses = matchPolicyStatusList.codes;
export type MatchPolicyStatus = (typeof matchPolicyStatuses)[number];

/** What a run is over (匹配范围). */
export const matchScopeList = closedList({
  city: ['全市'],
  district: ['一个区县'],
  partnership: ['一对结对园'],
  selection: ['所选幼儿园'],
});
export const matchScopes = matchScopeList.codes;
export type MatchScope = (typeof matchScopes)[number];

/** The way of a run (匹配状态); `interrupted`: its server ended, and it can be repeated from the same snapshot. */
export const matchRunStatusList = closedList({
  queued: ['排队中'],
  running: ['计算中'],
  done: ['已完成'],
  failed: ['出错'],
  cancelled: ['已取消'],
  interrupted: ['被中断'],
});
export const matchRunStatuses = matchRunStatusList.codes;
export type MatchRunStatus = (typeof matchRunStatuses)[number];

/** What a run is at. */
export const matchStageList = closedList({
  waiting: ['等待开始'],
  scoring: ['评分'],
  pairing: ['求最优方案'],
  proving: ['检验并说明'],
  storing: ['保存'],
});
export const matchStages = matchStageList.codes;
export type MatchStage = (typeof matchStages)[number];

/** Where a proposal stands (推荐状态). */
export const matchProposalStateList = closedList({
  proposed: ['推荐'],
  locked: ['已锁定'],
  replacedByHand: ['人工选定'],
  rejected: ['已否定'],
  published: ['已发布'],
});
export const matchProposalStates = matchProposalStateList.codes;
export type MatchProposalState = (typeof matchProposalStates)[number];

/** What a mentor's kindergarten is to the mentee's. */
export const matchRelationList = closedList({
  partner: ['结对帮扶园'],
  sameKindergarten: ['同园'],
  sameDistrict: ['同区县'],
  elsewhere: ['其他区县'],
});
export const matchRelations = matchRelationList.codes;
export type MatchRelation = (typeof matchRelations)[number];

/** What somebody did to a run's proposals by hand. */
export const matchDecisionKindList = closedList({
  lock: ['锁定'],
  unlock: ['解除锁定'],
  reject: ['否定'],
  choose: ['改选师傅'],
  forbid: ['禁止结对'],
  veto: ['一方否决'],
});
export const matchDecisionKinds = matchDecisionKindList.codes;
export type MatchDecisionKind = (typeof matchDecisionKinds)[number];

/** Why a mentee has no mentor. `tooFewPlaces`: these mentees share fewer places than they are. */
export const unmatchedReasonList = closedList({
  noCandidates: ['没有可选的师傅'],
  tooFewPlaces: ['师傅名额不足'],
  sideRule: ['受分组规则限制'],
  byHand: ['人工调整后空缺'],
});
export const unmatchedReasons = unmatchedReasonList.codes;
export type UnmatchedReason = (typeof unmatchedReasons)[number];

/** The rule whose relaxing would help an unmatched mentee soonest; `places`: one more place is all it takes. */
export const relaxableRuleList = closedList({
  places: ['增加师傅名额'],
  travel: ['放宽路程上限'],
  reach: ['扩大结对范围'],
  mentors: ['增加同类岗位的师傅'],
});
export const relaxableRules = relaxableRuleList.codes;
export type RelaxableRule = (typeof relaxableRules)[number];

/** Who said no to a pair. */
export const banSideList = closedList({
  coordinator: ['协调员'],
  mentor: ['师傅'],
  mentee: ['徒弟'],
  kindergarten: ['园所'],
});
export const banSides = banSideList.codes;
export type BanSide = (typeof banSides)[number];

/** Hard rules that cut a pair, as the solver calls them. */
export const hardRuleList = closedList({
  notEligible: ['不符合师傅或徒弟的条件'],
  otherLineOfWork: ['岗位类别不同'],
  oneself: ['不能与本人结对'],
  forbidden: ['协调员已禁止'],
  vetoed: ['一方已否决'],
  endedBadly: ['曾因不良原因终止结对'],
  outOfReach: ['不在允许的结对范围内'],
  tooFar: ['路程超过上限'],
  noCapacity: ['师傅没有名额'],
  alreadyTwoMentors: ['徒弟的师傅已满'],
});
export const hardRules = hardRuleList.codes;
export type HardRule = (typeof hardRules)[number];

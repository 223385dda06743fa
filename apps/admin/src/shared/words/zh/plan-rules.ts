import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import type { PlanRuleWords } from '../plan-rule-words.ts';
import { fact as f, factLabel } from '../sentence.ts';
import { zhLabels } from './labels.ts';

const day = (facts: Facts, name: string) => formatDay(f(facts, name), 'zh-CN');
const status = (facts: Facts) => factLabel(facts, 'status', zhLabels.taskStatus);
const sides = { lead: '帮扶园', assisted: '受援园', mentor: '师傅', mentee: '徒弟' };
const parts = { done: '开展情况', effect: '工作成效', problems: '存在问题与下一步' };
const steps = { self: '自评', otherSide: '对方评', coordinator: '协调员评定' };

/** Sentences about plans, activities, goals and assessments. */
export const zhPlanRules: PlanRuleWords = {
  'phase-order': () => '阶段的顺序应是启动、实施、总结推广。',
  'stage-order': () => '分阶段的结束不能早于开始，也不能超出模板的学期数。',
  'task-outside-stage': () => '这项工作的排期不在它的分阶段内。',
  'side-outside-scope': () => '承担方与指标的范围不符：师徒指标由师傅或徒弟承担，其他指标由园所承担。',
  'task-finished': (facts) => `这项工作${status(facts)}，不能再改。`,
  'task-not-finished': () => '这项工作还没有结束，不用重新打开。',
  'task-open': (facts) => `有一项工作${status(facts)}，应在${day(facts, 'due')}前完成。`,
  'owner-missing': () => '请先指定责任人。',
  'activity-missing': () => '还没有对方确认过的活动记录，请先记录活动。',
  'deliverable-missing': (facts) => `还缺：${factLabel(facts, 'deliverable', zhLabels.deliverable)}。`,
  'outside-stage': (facts) => `应在本分阶段内：${day(facts, 'from')}至${day(facts, 'to')}。`,
  'not-a-school-day': (facts) => `${day(facts, 'day')}不上课，请选教学日。`,
  'quota-unmet': (facts) =>
    `有一项指标还没有完成：应达成 ${f(facts, 'windowsNeeded')} 期，已达成 ${f(facts, 'windowsMet')} 期。`,
  'sign-off-too-early': (facts) => `${day(facts, 'from')}起才能验收。`,
  'already-signed-off': (facts) => `已在${day(facts, 'on')}验收。`,
  'not-signed-off': () => '还没有验收，不用撤销。',
  'activity-not-draft': () => '这次活动已经提交，请用“更正”修改。',
  'activity-draft': () => '这次活动还是草稿，直接修改就可以。',
  'participation-missing': () => '请至少选一个参加的结对。',
  'participation-not-awaiting': () => '这条记录不在等待确认。',
  'own-record': (facts) => `${factLabel(facts, 'side', sides)}记录的，要由对方确认。`,
  'class-hours-not-halves': () => '课时按 0.5 计，如 1、1.5、2。',
  'count-missing': () => '请填写听了多少节课。',
  'summary-part-missing': (facts) => `“${factLabel(facts, 'part', parts)}”还没有写。`,
  'summary-missing': (facts) => `${factLabel(facts, 'side', sides)}还没有交学期总结。`,
  'semester-not-over': (facts) => `学期到${day(facts, 'to')}结束，那天起才能关闭。`,
  'semester-signed-off': (facts) => `这个学期已在${day(facts, 'on')}关闭。`,
  'score-missing': () => '还有项目没有评分。',
  'score-without-reason': () => '手工评分请写明理由。',
  'assessment-step': (facts) => `现在应由“${factLabel(facts, 'step', steps)}”签署。`,
};

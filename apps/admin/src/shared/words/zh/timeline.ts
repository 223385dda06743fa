import type { Facts } from '../../graphql.ts';
import { fact as f } from '../sentence.ts';

/** What was done, by the audit event's word; the actor stands before it, the facts fill it. */
export const zhTimeline = {
  'teacher.created': () => '新建了教师档案',
  'teacher.updated': () => '修改了教师档案',
  'teacher.areasUpdated': () => '更新了擅长领域和发展需求',
  'teacher.transferred': (facts: Facts) => `办理了调动${f(facts, 'to') && `:调往${f(facts, 'to')}`}`,
  'teacher.ended': (facts: Facts) => `办理了离职${f(facts, 'reason') && `:${f(facts, 'reason')}`}`,
  'teacher.resumed': () => '办理了复职',
  'teacher.phoneRevealed': (facts: Facts) => `查看了完整手机号,用途:${f(facts, 'reason')}`,
  'kindergarten.created': () => '新建了幼儿园',
  'kindergarten.updated': () => '修改了幼儿园资料',
  'kindergarten.archived': (facts: Facts) => `归档了幼儿园${f(facts, 'reason') && `:${f(facts, 'reason')}`}`,
  'kindergarten.restored': () => '恢复了幼儿园',
  'kindergarten.phoneRevealed': (facts: Facts) => `查看了完整电话,用途:${f(facts, 'reason')}`,
  'district.created': () => '新建了区县',
  'district.updated': () => '修改了区县',
  'user.created': () => '建立了账号',
  'user.updated': () => '修改了账号',
  'user.statusSet': () => '更改了账号状态',
  'user.unlocked': () => '解除了账号锁定',
  'user.passwordReset': () => '重置了密码',
  'user.passwordChanged': () => '修改了密码',
  'user.signedIn': () => '登录了系统',
  'schoolCalendar.saved': () => '保存了校历',
};

export type TimelineAction = keyof typeof zhTimeline;
export type TimelineWords = Readonly<Record<TimelineAction, (facts: Facts) => string>>;

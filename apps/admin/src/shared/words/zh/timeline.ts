import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import { fact as f } from '../sentence.ts';

const day = (facts: Facts) => formatDay(f(facts, 'day'), 'zh-CN');

/** What was done, by the audit event's word; the actor stands before it, the facts fill it. */
export const zhTimeline = {
  'teacher.created': () => '新建了教师档案',
  'teacher.updated': () => '修改了教师档案',
  'teacher.transferred': (facts: Facts) =>
    `办理调动：${f(facts, 'from')} → ${f(facts, 'to')}，${day(facts)}起`,
  'teacher.left': (facts: Facts) => `办理离职，最后工作日${day(facts)}，原因：${f(facts, 'reason')}`,
  'teacher.returned': (facts: Facts) => `办理复职：${f(facts, 'kindergarten')}，${day(facts)}起`,
  'phone.revealed': (facts: Facts) => `查看了完整号码，用途：${f(facts, 'reason')}`,
  'kindergarten.created': () => '新建了幼儿园',
  'kindergarten.updated': () => '修改了幼儿园资料',
  'kindergarten.archived': (facts: Facts) => `归档了幼儿园，原因：${f(facts, 'reason')}`,
  'kindergarten.restored': () => '恢复了幼儿园',
  'kindergarten.profileSaved': (facts: Facts) => `填写了 ${f(facts, 'schoolYear')} 学年概况`,
  'kindergarten.teacherMovedAway': (facts: Facts) => `${f(facts, 'teacher')}调往${f(facts, 'to')}`,
  'district.created': () => '新建了区县',
  'district.renamed': () => '修改了区县名称',
  'user.created': () => '建立了账号',
  'user.updated': () => '修改了账号',
  'user.locked': () => '多次输错密码，账号被锁定',
  'user.unlocked': () => '解除了账号锁定',
  'user.passwordReset': () => '重置了密码',
  'user.passwordChanged': () => '修改了密码',
  'user.signedIn': () => '登录了系统',
  'user.signedOutEverywhere': () => '在所有设备上退出',
  'schoolCalendar.created': () => '新建了校历',
  'schoolCalendar.updated': () => '修改了校历',
  'roster.uploaded': (facts: Facts) => `上传了花名册“${f(facts, 'file')}”`,
  'roster.imported': (facts: Facts) => `导入了花名册“${f(facts, 'files')}”`,
  'roster.abandoned': () => '放弃了花名册导入',
  'roster.exportedWithPhones': (facts: Facts) => `导出了 ${f(facts, 'rows')} 行含完整号码的花名册`,
  'list.exportedWithPhones': (facts: Facts) =>
    `导出了含完整号码的${f(facts, 'list')}，${f(facts, 'rows')} 行，用途：${f(facts, 'reason')}`,
  'installation.setUp': () => '启用了系统',
  'audit.payloadErased': () => '清除了一条记录的内容',
};

export type TimelineAction = keyof typeof zhTimeline;
export type TimelineWords = Readonly<Record<TimelineAction, (facts: Facts) => string>>;

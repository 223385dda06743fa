import { launchItemList } from '@qinglan/domain/partnerships/launch-item';
import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import { fact as f, factLabel } from '../sentence.ts';

const day = (facts: Facts) => formatDay(f(facts, 'day'), 'zh-CN');
const dayAt = (facts: Facts, name: string) => formatDay(f(facts, name), 'zh-CN');
const yes = (facts: Facts, name: string) => facts[name] === true;
const side = (facts: Facts) => factLabel(facts, 'side', { lead: '帮扶园', assisted: '受援园' });

/** What was done, by the audit event's word; the actor stands before it, the facts fill it. */
export const zhTimeline = {
  'teacher.created': () => '新建了教师档案',
  'teacher.updated': () => '修改了教师档案',
  'teacher.transferred': (facts: Facts) =>
    `办理调动：${f(facts, 'from')} → ${f(facts, 'to')}，${day(facts)}起`,
  'teacher.erased': (facts: Facts) => `按要求删除了个人信息，原因：${f(facts, 'reason')}`,
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
  'teacher.nominated': (facts: Facts) => `推荐为“${f(facts, 'programme')}”的徒弟`,
  'teacher.nominationWithdrawn': () => '撤回了徒弟推荐',
  'mentorPair.proposed': () => '由匹配结果发布为师徒结对',
  'matchPolicy.created': (facts: Facts) => `新建了匹配方案“${f(facts, 'name')}”`,
  'matchPolicy.updated': () => '修改了匹配方案',
  'matchPolicy.saved': (facts: Facts) => `保存了匹配方案“${f(facts, 'name')}”`,
  'matchRun.started': (facts: Facts) =>
    `开始匹配：徒弟 ${f(facts, 'mentees')} 位，师傅 ${f(facts, 'mentors')} 位`,
  'matchRun.repeated': () => '用同一份快照重新匹配',
  'matchRun.cancelled': () => '取消了匹配',
  'matchRun.opened': () => '向双方征求意见',
  'matchRun.published': (facts: Facts) => `发布了 ${f(facts, 'pairs')} 对师徒`,
  'matchRun.lock': () => '锁定了一条推荐',
  'matchRun.unlock': () => '解除了一条推荐的锁定',
  'matchRun.reject': (facts: Facts) => `否定了一条推荐，原因：${f(facts, 'reason')}`,
  'matchRun.choose': (facts: Facts) => `改选了师傅，原因：${f(facts, 'reason')}`,
  'matchRun.forbid': (facts: Facts) => `禁止两人结对，原因：${f(facts, 'reason')}`,
  'matchRun.veto': (facts: Facts) => `一方否决了推荐，原因：${f(facts, 'reason')}`,
  'matchBan.lifted': () => '解除了结对禁令',
  'needsSurvey.opened': (facts: Facts) =>
    `发出第 ${f(facts, 'round')} 轮调查表，${formatDay(f(facts, 'dueOn'), 'zh-CN')}截止`,
  'needsSurvey.dueMoved': (facts: Facts) => `截止日期改为${formatDay(f(facts, 'dueOn'), 'zh-CN')}`,
  'needsSurvey.saved': () => '填写了调查表',
  'needsSurvey.submitted': () => '提交了调查表',
  'needsSurvey.returned': (facts: Facts) => `退回了调查表，原因：${f(facts, 'reason')}`,
  'needsSurvey.accepted': () => '采纳了调查表',
  'kindergarten.needsTakenOver': () => '按采纳的调查表更新了需求',
  'siteVisit.recorded': (facts: Facts) => `登记了对${f(facts, 'kindergarten')}的实地考察`,
  'siteVisit.updated': () => '修改了考察记录',
  'siteVisit.adviceAnswered': (facts: Facts) => `填写了建议的落实情况：${f(facts, 'advice')}`,
  'roster.uploaded': (facts: Facts) => `上传了花名册“${f(facts, 'file')}”`,
  'roster.imported': (facts: Facts) => `导入了花名册“${f(facts, 'files')}”`,
  'roster.abandoned': () => '放弃了花名册导入',
  'roster.exportedWithPhones': (facts: Facts) => `导出了 ${f(facts, 'rows')} 行含完整号码的花名册`,
  'list.exportedWithPhones': (facts: Facts) =>
    `导出了含完整号码的${f(facts, 'list')}，${f(facts, 'rows')} 行，用途：${f(facts, 'reason')}`,
  'partnership.drafted': (facts: Facts) => `拟定了结对：${f(facts, 'lead')} → ${f(facts, 'assisted')}`,
  'partnership.draftChanged': (facts: Facts) => `把草稿的帮扶园改为${f(facts, 'lead')}`,
  'partnership.published': (facts: Facts) => `发布了结对方案，异议期到${dayAt(facts, 'until')}`,
  'partnership.confirmed': (facts: Facts) => (yes(facts, 'forSide') ? '代受援园记录了确认' : '确认了结对'),
  'partnership.contested': (facts: Facts) =>
    `${yes(facts, 'forSide') ? '代受援园提出了异议' : '提出了异议'}：${f(facts, 'reason')}`,
  'partnership.proposedAgain': (facts: Facts) =>
    yes(facts, 'changed') ? `改由${f(facts, 'lead')}帮扶，重新发布` : '按原方案重新发布',
  'partnership.withdrawn': (facts: Facts) => `撤回了结对，原因：${f(facts, 'reason')}`,
  'partnership.updated': () => '修改了结对信息',
  'partnership.contactSet': (facts: Facts) =>
    f(facts, 'name') === ''
      ? `清空了${side(facts)}的联系人`
      : `把${side(facts)}的联系人设为${f(facts, 'name')}`,
  'partnership.wordsWritten': (facts: Facts) => `填写了${side(facts)}的话`,
  'partnership.agreementDrafted': () => '起草了协议',
  'partnership.agreementUpdated': () => '修改了协议内容',
  'partnership.signed': (facts: Facts) =>
    `登记了协议签订：${dayAt(facts, 'signedOn')}，${f(facts, 'leadSignatory')}、${f(facts, 'assistedSignatory')}`,
  'partnership.activated': () => '启动了帮扶',
  'partnership.summarised': () => '完成了总结',
  'partnership.closed': () => '结束了结对',
  'partnership.ended': (facts: Facts) =>
    `提前终止了结对，最后一天${dayAt(facts, 'on')}，原因：${f(facts, 'reason')}，同时结束师徒结对 ${f(facts, 'ended')} 对`,
  'partnership.helpRequested': (facts: Facts) =>
    `${side(facts)}提出了问题，希望${dayAt(facts, 'dueOn')}前答复`,
  'partnership.helpAnswered': (facts: Facts) => `${side(facts)}答复了问题`,
  'partnership.contactLogged': (facts: Facts) => `记录了${dayAt(facts, 'on')}的联系`,
  'partnership.contactCorrected': () => '更正了联系记录',
  'partnership.resourceShared': (facts: Facts) => `登记了${side(facts)}提供的资源“${f(facts, 'title')}”`,
  'partnership.resourceCorrected': () => '更正了共享资源',
  'partnership.launchMarked': (facts: Facts) =>
    `登记了启动事项“${factLabel(facts, 'item', launchItemList.labels)}”：${factLabel(facts, 'state', { done: '已完成', waived: '免去', open: '还没有做' })}`,
  'partnershipGroup.leadingGroupSaved': (facts: Facts) => `编辑了领导小组，共 ${f(facts, 'people')} 人`,
  'mentorPair.ended': (facts: Facts) => `随园所结对终止，原因：${f(facts, 'reason')}`,
  'programme.created': () => '新建了帮扶项目',
  'programme.updated': () => '修改了帮扶项目',
  'programme.membersAdded': (facts: Facts) => `加入了 ${f(facts, 'added')} 所成员园`,
  'programme.membersChanged': (facts: Facts) => `修改了 ${f(facts, 'changed')} 所成员园`,
  'programme.membersRemoved': (facts: Facts) => `移出了 ${f(facts, 'removed')} 所成员园`,
  'programme.matched': (facts: Facts) =>
    `运行了结对匹配：拟定 ${f(facts, 'drafted')} 个结对，${f(facts, 'unmatched')} 所未安排`,
  'programme.draftsDiscarded': (facts: Facts) => `清除了 ${f(facts, 'drafts')} 个结对草稿`,
  'attachment.added': (facts: Facts) => `上传了附件“${f(facts, 'file')}”`,
  'attachment.updated': (facts: Facts) => `修改了附件“${f(facts, 'file')}”的说明`,
  'attachment.removed': (facts: Facts) => `移除了附件“${f(facts, 'file')}”，原因：${f(facts, 'reason')}`,
  'attachment.childrenSeen': (facts: Facts) => `打开了有幼儿出镜的附件“${f(facts, 'file')}”`,
  'installation.setUp': () => '启用了系统',
  'audit.payloadErased': () => '清除了一条记录的内容',
};

export type TimelineAction = keyof typeof zhTimeline;
export type TimelineWords = Readonly<Record<TimelineAction, (facts: Facts) => string>>;

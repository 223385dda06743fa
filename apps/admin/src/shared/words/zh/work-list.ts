import type { WorkItemKind } from '../../enums.ts';
import type { Facts } from '../../graphql.ts';
import { fact } from '../sentence.ts';

interface Line {
  readonly title: (count: number, facts: Facts) => string;
  /** Why it matters and what to do, in one sentence. */
  readonly hint: string;
}

const lines: Record<WorkItemKind, Line> = {
  partnershipToConfirm: {
    title: (count) => `${count} 个结对等您确认`,
    hint: '请看帮扶园和起止日期；有不同意见，在异议期内写明原因。',
  },
  partnershipContested: {
    title: (count) => `${count} 个结对有异议`,
    hint: '看过原因后，换一所帮扶园重新提出，或撤回。',
  },
  partnershipSilent: {
    title: (count) => `${count} 个结对过了异议期还没有回复`,
    hint: '不回复不等于同意，请与受援园联系，可代为记录。',
  },
  agreementOverdue: {
    title: (count) => `${count} 份协议逾期未签`,
    hint: '双方签字盖章后登记，帮扶才能启动。',
  },
  helpRequestOverdue: {
    title: (count) => `${count} 个问题逾期没有答复`,
    hint: '对方在等答复，请尽快处理。',
  },
  pairNeedsAttention: {
    title: (count) => `${count} 个师徒结对需要处理`,
    hint: '师傅或徒弟已调动、休假或离职，请决定继续还是结束。',
  },
  surveyOverdue: { title: (count) => `${count} 份调查表已逾期`, hint: '填好后提交，协调员据此安排帮扶。' },
  surveyReturned: { title: (count) => `${count} 份调查表被退回`, hint: '请按退回原因修改后重新提交。' },
  surveyDueSoon: {
    title: (count) => `${count} 份调查表一周内到期`,
    hint: '概况数字从本园档案带入，只需补充需求。',
  },
  surveyOpen: { title: (count) => `${count} 份调查表待填写`, hint: '可以先填一部分，会自动保存。' },
  surveyToReview: {
    title: (count) => `${count} 份调查表待审核`,
    hint: '采纳后，需求会写入幼儿园档案并参与匹配。',
  },
  surveyToChase: {
    title: (count) => `${count} 所幼儿园的调查表已逾期`,
    hint: '可复制名单催办，或顺延截止日期。',
  },
  adviceOverdue: {
    title: (count) => `${count} 条考察建议逾期未落实`,
    hint: '请填写落实情况，来访方会看到。',
  },
  kindergartenWithoutCoordinates: {
    title: (count) => `${count} 所幼儿园没有经纬度`,
    hint: '没有位置就算不出路程，匹配时会排在后面。',
  },
  kindergartenWithoutPhone: {
    title: (count) => `${count} 所幼儿园没有联系电话`,
    hint: '结对后双方要能互相联系。',
  },
  kindergartenWithoutLead: {
    title: (count) => `${count} 所幼儿园还没有负责人账号`,
    hint: '没有账号，园所无法确认结对和登记活动。',
  },
  calendarMissing: {
    title: (_count, facts) => `${fact(facts, 'schoolYear')} 学年还没有校历`,
    hint: '任务和指标的时间按校历计算。',
  },
  userLocked: {
    title: (count) => `${count} 个账号被锁定`,
    hint: '多次输错密码后会锁定，请核实本人后解锁。',
  },
  newTeacherWithoutNeeds: {
    title: (count) => `${count} 位新教师还没有填写发展需求`,
    hint: '有了需求，才能推荐合适的师傅。本人填写约需两分钟。',
  },
};

/** Words of the home page: what waits, and why. */
export const zhWorkList = {
  title: '待办',
  hello: (name: string) => `${name}，您好`,
  today: (day: string) => `今天是${day}`,
  open: '去处理',
  andMore: (count: number) => `等 ${count} 项`,
  noneTitle: '没有待办事项',
  noneText: '该做的都做完了。有新的确认、到期或退回时会出现在这里。',
  start: '可以从这里开始',
  lines,
};

export type WorkListWords = typeof zhWorkList;

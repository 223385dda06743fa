import { hardRuleList } from '@qinglan/domain/matching/match-lists';
import { ruleCodes } from '@qinglan/domain/rule-codes';
import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import { fact as f, factLabel, type RuleWords } from '../sentence.ts';
import { zhLabels } from './labels.ts';
import { zhPlanRules } from './plan-rules.ts';

const day = (facts: Facts, name: string) => formatDay(f(facts, name), 'zh-CN');
const role = (facts: Facts) => factLabel(facts, 'role', zhLabels.role);
const semester = (facts: Facts) => factLabel(facts, 'semester', { autumn: '秋季学期', spring: '春季学期' });
const subjects = { district: '区县', kindergarten: '幼儿园', teacher: '教师' };
const kinds = { string: '文字', number: '数字', boolean: '是或否', list: '列表', object: '一组内容' };
const matchScopes = { district: '区县', partnership: '一对结对园', selection: '至少一所幼儿园' };
const passwordReasons = {
  classes: '密码太简单：请混用字母、数字、符号，或用更长的一句话。',
  username: '密码里不要包含用户名。',
  common: '这个密码太常见，请换一个。',
  repetitive: '密码里重复或连续的字符太多，请换一个。',
};

function range(facts: Facts): string {
  const [least, most] = [f(facts, 'least'), f(facts, 'most')];
  if (least === '') return `不能大于 ${most}。`;
  return most === '' ? `不能小于 ${least}。` : `应在 ${least} 到 ${most} 之间。`;
}

/** The reason inside a reason: why the first draft of many cannot be published. */
function blocker(facts: Facts): string {
  const code = ruleCodes.find((each) => each === f(facts, 'code'));
  return code === undefined ? '' : zhRules[code]({});
}

/** Sentences of the refusals: what is wrong and, where it helps, what to do. */
export const zhRules: RuleWords = {
  required: () => '请填写这一项。',
  'wrong-kind': (facts) => `这里应填${factLabel(facts, 'expected', kinds)}。`,
  'unknown-field': () => '多了一项系统不认识的内容。',
  'too-short': (facts) => `至少 ${f(facts, 'least')} 个字。`,
  'too-long': (facts) => `最多 ${f(facts, 'most')} 个字。`,
  'too-few': (facts) => `至少选 ${f(facts, 'least')} 项。`,
  'too-many': (facts) => `最多 ${f(facts, 'most')} 项。`,
  'out-of-range': range,
  'not-whole': () => '请填整数。',
  'not-a-day': () => '日期不正确，请写成 2026年9月1日。',
  'not-a-month': () => '年月不正确，请写成 2019年9月。',
  'in-the-past': () => '不能是今天以前的日期。',
  'in-the-future': () => '不能是今天以后的时间。',
  'bad-phone': () => '号码不正确：手机号应为 11 位，座机请带区号。',
  'bad-characters': () => '有无法保存的字符，请删掉后重新输入。',
  duplicate: (facts) => `“${f(facts, 'value')}”重复了。`,
  'unknown-value': (facts) => `“${f(facts, 'value')}”不在可选范围内。`,
  'unknown-record': () => '所选的记录不存在，或不在您能看到的范围内。',
  'coordinate-pair-incomplete': () => '经度和纬度要一起填写。',
  'learning-domain-outside-lesson-design': () => '五大领域只能用在“教育活动设计与实施”下。',

  'kindergarten-name-taken': (facts) => `同一区县已有“${f(facts, 'name')}”。`,
  'kindergarten-code-taken': (facts) => `园所代码 ${f(facts, 'code')} 已被使用。`,
  'too-many-saved-views': (facts) => `一个列表最多保存 ${f(facts, 'most')} 个视图，请先删去不用的。`,
  'saved-view-name-taken': (facts) => `已有名为“${f(facts, 'name')}”的视图。`,
  'district-name-taken': (facts) => `已有“${f(facts, 'name')}”。`,
  'already-archived': (facts) => `已于${day(facts, 'on')}归档。`,
  'not-archived': () => '这所幼儿园没有归档，不用恢复。',
  'has-active-teachers': (facts) => `还有 ${f(facts, 'teachers')} 位在岗或休假的教师，请先调动或办理离职。`,
  'kindergarten-archived': () => '这所幼儿园已归档，请换一所。',

  'survey-step-not-open': () => '调查表的状态已变化，不能再做这一步，请刷新。',
  'survey-without-needs': () => '请至少填写一项需求。',
  'survey-without-methods': () => '请选择了解情况的方式。',
  'survey-without-profile': (facts) => `请先填写 ${f(facts, 'schoolYear')} 学年概况。`,
  'visit-by-itself': () => '来访园和被访园不能是同一所。',
  'advice-done': () => '这条建议已落实，不能再改写。',
  'advice-before-visit': () => '落实期限不能早于考察日期。',
  'profile-taken': (facts) => `${f(facts, 'schoolYear')} 学年的概况已有人填写，请刷新后再改。`,
  'employee-number-taken': (facts) => `工号 ${f(facts, 'employeeNumber')} 已有人使用。`,
  'service-overlap': (facts) =>
    `与${day(facts, 'from')}至${f(facts, 'to') === '' ? '今' : day(facts, 'to')}的任职时间重叠。`,
  'service-order': () => '开始日期不能晚于结束日期。',
  'service-before-teaching': () => '任职不能早于参加工作的年月。',
  'transfer-before-service': (facts) => `调动日期要晚于现任职开始的${day(facts, 'from')}。`,
  'transfer-in-future': () => '调动日期不能晚于今天。',
  'same-kindergarten': () => '教师已经在这所幼儿园。',
  'end-before-service': (facts) => `离职日期不能早于现任职开始的${day(facts, 'from')}。`,
  'end-in-future': () => '离职日期不能晚于今天。',
  'already-left': () => '这位教师已经离职。',
  'teacher-erased': () => '这位教师的个人信息已按要求删除，不能再修改。',
  'not-left': () => '这位教师没有离职。',

  'mentor-not-active': () => '师傅不在岗。',
  'mentor-too-few-years': (facts) => `师傅教龄 ${f(facts, 'years')} 年，不足 ${f(facts, 'least')} 年。`,
  'mentor-without-standing': () => '师傅的职称、荣誉和教龄都没有达到要求。',
  'mentor-without-capacity': () => '师傅没有可带徒弟的名额。',
  'mentor-outside-lead': () => '师傅要来自帮扶园。',
  'mentee-not-active': () => '徒弟不在岗。',
  'mentee-outside-groups': (facts) => `教龄 ${f(facts, 'years')} 年，不在新教师或潜力教师的范围内。`,
  'mentee-without-need': () => '有经验的教师要先填写发展需求。',
  'mentee-not-nominated': () => '徒弟要由园所推荐。',
  'post-outside-mentoring': (facts) => `${factLabel(facts, 'post', zhLabels.post)}岗位不参加师徒结对。`,
  'other-line-of-work': () => '师傅和徒弟的岗位不是同一类工作。',
  'same-teacher': () => '师傅和徒弟不能是同一个人。',
  'too-many-mentors': (facts) => `同一时间最多 ${f(facts, 'most')} 位师傅。`,
  'outside-reach': () => '不在这次匹配的范围内。',

  'period-order': () => '结束日期不能早于开始日期。',
  'weights-not-hundred': (facts) => `各项权重之和应为 100，现在是 ${f(facts, 'sum')}。`,
  'partnerships-outside-programme': (facts) =>
    `有 ${f(facts, 'partnerships')} 个结对的起止日期在新的项目期之外，请先调整它们。`,
  'not-a-member': () => '这所幼儿园不是本项目的成员园，请先加入项目。',
  'member-wrong-role': (facts) =>
    f(facts, 'side') === 'lead'
      ? '它在项目中是受援园，不能作为帮扶园。'
      : '它在项目中是帮扶园，不能作为受援园。',
  'role-in-use': () => '它已有结对在进行，角色不能这样改。',
  'capacity-below-use': (facts) => `它已帮扶 ${f(facts, 'used')} 所，可帮扶数不能更少。`,
  'member-in-use': (facts) => `所选的园涉及 ${f(facts, 'partnerships')} 个结对，不能移出项目。`,
  'partnership-with-itself': () => '一所幼儿园不能与自己结对。',
  'already-joined': () => '这两所幼儿园在本项目中已经结对。',
  'has-lead-already': (facts) =>
    `这所受援园已有帮扶园，本项目中每所受援园最多 ${f(facts, 'most')} 所帮扶园。`,
  'lead-of-each-other': () => '对方正在帮扶它，两所园不能互为帮扶园。',
  'lead-without-place': (facts) => `帮扶园的名额已满（可帮扶 ${f(facts, 'capacity')} 所）。`,
  'outside-programme': (facts) => `应在${day(facts, 'earliest')}到${day(facts, 'latest')}之间。`,
  'step-not-open': (facts) =>
    `结对的状态是“${factLabel(facts, 'status', zhLabels.partnershipStatus)}”，不能这样操作。`,
  'contest-window-over': (facts) => `异议期到${day(facts, 'until')}为止，已经过了。请与协调员联系。`,
  'agreement-before-confirmation': () => '受援园确认之后才能签协议。',
  'agreement-signed': (facts) => `协议已于${day(facts, 'signedOn')}签订，内容不能再改。`,
  'agreement-kind-taken': (facts) => `已有一份“${factLabel(facts, 'kind', zhLabels.agreementKind)}”。`,
  'already-answered': (facts) => `已于${day(facts, 'on')}答复，如还有疑问请另提。`,
  'launch-needs-record': () => '这一项由系统记录认定，不能登记为已完成。',
  'leading-group-two-heads': (facts) => `组长只能有一名，现在有：${f(facts, 'names')}。`,
  'nothing-to-publish': () => '没有可以发布的草稿。',
  'publication-refused': (facts) =>
    `${f(facts, 'drafts')} 个草稿现在不能发布，先看“${f(facts, 'lead')}帮扶${f(facts, 'assisted')}”：${blocker(facts)}`,

  'match-policy-saved': () => '方案保存后不能再改，请以它为基础新建一个。',
  'match-policy-draft': () => '方案还是草稿，请先保存再用来匹配。',
  'match-nobody-to-pair': (facts) =>
    `没有可以匹配的人：符合条件的徒弟 ${f(facts, 'mentees')} 位，师傅 ${f(facts, 'mentors')} 位。`,
  'match-scope-incomplete': (facts) => `请选择${factLabel(facts, 'missing', matchScopes)}。`,
  'match-rules-cross': () => '两条分组规则互相交叉，无法求出可证明的最优方案，请去掉其中一条。',
  'match-run-not-done': () => '这次匹配还没有完成。',
  'match-run-over': () => '这次匹配已经结束，不用取消。',
  'match-run-published': () => '这次匹配已经发布，不能再调整。',
  'match-nothing-to-publish': () => '没有可以发布的推荐。',
  'match-proposals-outdated': (facts) =>
    `有 ${f(facts, 'proposals')} 条推荐已不符合规则，什么都没有发布。可以排除它们后再发布其余的。`,
  'match-proposal-settled': () => '这条推荐已经处理过了。',
  'match-proposal-changed': () => '这条推荐刚刚有了变化，请刷新后再看。',
  'match-pair-cut': (facts) => `不能这样结对：${factLabel(facts, 'hardRule', hardRuleList.labels)}。`,
  'match-mentor-locked-full': () => '这位师傅的名额都已锁定给别人，请先解除一个。',
  'match-answers-closed': () => '现在不在征求意见的时间内。',
  'match-window-order': () => '结束时间要晚于开始时间。',
  'already-mentor-pair': () => '两人已经是师徒。',
  'already-nominated': () => '这位教师已经推荐过了。',

  'username-taken': (facts) => `用户名“${f(facts, 'username')}”已被使用。`,
  'bad-username': (facts) =>
    `用户名用 ${f(facts, 'least')}–${f(facts, 'most')} 个小写字母、数字、点、横线或下划线，以字母开头。`,
  'weak-password': (facts) => factLabel(facts, 'reason', passwordReasons) || passwordReasons.classes,
  'wrong-password': () => '当前密码不正确。',
  'password-reused': () => '新密码不能和原来的一样。',
  'sign-in-refused': () => '用户名或密码不正确。',
  'signed-in-too-often': (facts) =>
    `试得太多了，请 ${Math.max(1, Math.ceil(Number(f(facts, 'retryAfterSeconds')) / 60))} 分钟后再试。`,
  'user-disabled': () => '这个账号已停用，请联系管理员。',
  'grant-not-allowed': (facts) => `您不能授予“${role(facts)}”。`,
  'grant-subject-missing': (facts) => `请为“${role(facts)}”选择${factLabel(facts, 'subject', subjects)}。`,
  'grant-subject-unexpected': (facts) =>
    `“${role(facts)}”不需要指定${factLabel(facts, 'subject', subjects)}。`,
  'last-city-coordinator': () => '至少要保留一位市级协调员。',
  'own-account': () => '不能停用自己的账号，也不能取消自己的权限。',
  'no-phone': () => '没有登记手机号。',

  'semester-order': (facts) => `${semester(facts)}的开始日期要早于结束日期。`,
  'semester-overlap': () => '春季学期要在秋季学期结束之后开始。',
  'semester-outside-year': (facts) =>
    `${semester(facts)}应在${day(facts, 'earliest')}至${day(facts, 'latest')}之间。`,
  'semester-too-short': (facts) =>
    `${semester(facts)}只有 ${f(facts, 'weeks')} 周，至少 ${f(facts, 'least')} 周。`,
  'holiday-order': () => '假期的开始日期不能晚于结束日期。',
  'holiday-overlap': (facts) => `与${day(facts, 'from')}至${day(facts, 'to')}的假期重叠。`,
  'holiday-outside-year': (facts) => `假期应在${day(facts, 'earliest')}至${day(facts, 'latest')}之间。`,
  'make-up-day-outside-semester': (facts) => `${day(facts, 'day')}不在学期内。`,
  'make-up-day-is-school-day': (facts) => `${day(facts, 'day')}本来就要上课，不用调休。`,
  'school-year-taken': (facts) => `${f(facts, 'schoolYear')} 学年已有校历。`,

  'attachment-kind-not-taken': (facts) => `不能上传这种文件，可以上传：${f(facts, 'taken')}。`,
  'attachment-is-heic': () =>
    '这是 HEIC 格式的照片，请在手机相机设置里选“兼容性最佳”，或另存为 JPG 后再上传。',
  'attachment-is-old-office': () => '这是旧版 Office 文件，请另存为 .docx、.xlsx 或 .pptx 后再上传。',
  'attachment-too-large': (facts) => `文件超过 ${f(facts, 'megabytesMost')} MB，请压缩后再上传。`,
  'attachment-broken': () => '文件不完整或已损坏，请打开检查、重新保存后再上传。',
  'attachment-two-kinds': () => '文件里藏有另一种文件，不能上传，请重新保存后再试。',
  'attachment-unpacks-too-large': () => '文件解压后过大，不能上传。',
  'attachment-has-macros': () => '文件里有宏，请另存为不含宏的文件后再上传。',
  'attachment-picture-too-large': (facts) =>
    `图片超过 ${f(facts, 'megapixelsMost')} 百万像素，请缩小后再上传。`,
  'attachment-there-already': (facts) => `同一个文件已经上传过了：“${f(facts, 'name')}”。`,
  'attachment-removed': (facts) => `附件已在${day(facts, 'on')}移除。`,
  'attachment-children-outside-sides': () => '有幼儿出镜的照片只供结对双方和市级查看，请由幼儿园上传。',

  'file-wrong-type': () => '只能读取 .xlsx 或 .csv 文件，请另存为 .xlsx 后再上传。',
  'file-password-protected': () => '文件设有打开密码，请取消密码后再上传。',
  'file-broken': () => '文件已损坏，请重新保存后再上传。',
  'file-empty': () => '文件里没有任何内容。',
  'file-too-large': () => '文件过大，请拆分后再上传。',
  'file-without-roster': () => '没有找到花名册，请保留表头。',
  'roster-column-missing': () => '工作表缺少必需的列。',
  'not-a-number': () => '请填数字。',
  'number-in-words': () => '请用阿拉伯数字填写。',
  'masked-phone-differs': () => '带星号的号码与系统里的对不上，请填写完整号码。',
  'kindergarten-twice': (facts) => `幼儿园重复，第 ${f(facts, 'row')} 行已经有了。`,
  'kindergarten-unknown': () => '找不到这所幼儿园。',
  'kindergarten-refused': (facts) => `这所幼儿园自己的那一行（第 ${f(facts, 'row')} 行）有问题。`,
  'kindergarten-ambiguous': (facts) => `对应 ${f(facts, 'records')} 所幼儿园，无法判断是哪一所。`,
  'employee-number-twice': (facts) => `工号重复，第 ${f(facts, 'row')} 行已经用过。`,
  'teacher-twice': (facts) => `教师重复，与第 ${f(facts, 'row')} 行相同。`,
  'teacher-ambiguous': (facts) => `对应 ${f(facts, 'records')} 位教师，无法判断是哪一位，请填工号。`,
  'roster-outdated': (facts) => `有 ${f(facts, 'records')} 条记录刚被别人改过，没有导入，请再试一次。`,
  'roster-has-problems': (facts) => `还有 ${f(facts, 'problems')} 个问题，没有导入。`,
  'roster-closed': () => '这次导入已经结束，或还没有读完。',
  'district-outside-remit': () => '不在您负责的区县。',
  'unknown-word': () => '有不认识的词，没有导入。',
  'month-unclear': (facts) => `按 ${f(facts, 'read')} 读取，也可能是 ${f(facts, 'other')}。`,
  'figures-missing': () => '没有填写班级数、在园幼儿数和教职工数。',
  'district-created': (facts) => `将新建区县“${f(facts, 'district')}”。`,
  'roster-sheet-skipped': () => '这张工作表没有花名册的表头，没有读取。',
  'roster-column-skipped': () => '这一列不在花名册的范围内，没有读取。',
  'roster-column-twice': () => '这一列出现了两次，只读取第一列。',
  'roster-note-skipped': () => '表下的说明，没有当作数据读取。',
  ...zhPlanRules,
};

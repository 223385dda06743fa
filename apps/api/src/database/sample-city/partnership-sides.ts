import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makeMobile } from '../makers/make-phone.ts';
import type { Random } from '../makers/random.ts';

type Sides = Pick<
  Row<Partnership>,
  | 'leadContactName'
  | 'leadContactPhone'
  | 'leadWords'
  | 'assistedContactName'
  | 'assistedContactPhone'
  | 'assistedWords'
  | 'semesterFocus'
  | 'supportKinds'
  | 'levels'
>;

const leadWords = [
  '我园每学期到园综合指导一次、送教一次，随时答复问题；园本课程和教研资料向受援园开放。',
  '以区域活动和一日生活为切入口，先帮环境、再带教研，三年内帮受援园带出两三名骨干教师。',
  '优先安排新教师来园跟班，由年级组长一对一带教，回园后跟踪听课。',
] as const;

const assistedWords = [
  '我园新教师多、班额大，最需要班级常规和家长工作方面的帮助，希望每月能有一次现场指导。',
  '园舍较旧、材料不足，希望在环境创设和自制玩教具上得到支持，并逐步理顺教研制度。',
  '保教行为还有小学化的影子，希望从一日生活入手，帮教师看懂游戏、用好观察。',
] as const;

const focuses = [
  '区域活动材料投放与观察',
  '新教师班级常规管理',
  '园本教研制度与记录',
  '一日生活环节的组织',
  '家园沟通与家长开放日',
] as const;

/** What both sides have put down of themselves; of a partnership that is not confirmed, nothing yet. */
export function makePartnershipSides(
  random: Random,
  lead: Row<Kindergarten>,
  assisted: Row<Kindergarten>,
  confirmed: boolean,
): Sides {
  const hardware = random.chance(0.3);
  const levels: Sides['levels'] = random.chance(0.25)
    ? ['principal', 'teacher', 'oneToOne']
    : ['principal', 'teacher'];
  const supportKinds: Sides['supportKinds'] = hardware ? ['software', 'hardware'] : ['software'];
  const said = <T>(value: T): T | null => (confirmed ? value : null);
  return {
    ...{ levels, supportKinds },
    leadContactName: said(lead.principal),
    leadContactPhone: lead.principal === null ? null : said(makeMobile(random)),
    leadWords: said(random.pick(leadWords)),
    assistedContactName: said(assisted.principal),
    assistedContactPhone: assisted.principal === null ? null : said(makeMobile(random)),
    assistedWords: said(random.pick(assistedWords)),
    semesterFocus: said(random.pick(focuses)),
  };
}

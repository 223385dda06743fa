import { type Area, areaList } from '../areas/area.ts';
import type { Day } from '../calendar/day.ts';
import { type MentorPairKind, mentorPairKindList } from '../mentor-pairs/mentor-pair-kind.ts';
import { type Post, postList } from '../teachers/post.ts';
import { paperDay } from './chinese-numerals.ts';
import { numberedParagraphs, numberedSections, paragraph } from './numbered.ts';
import type { OfficialPaper, SignatureBlock } from './official-paper.ts';

/** One of the two teachers, as far as the other's kindergarten sees them. */
export interface PairedTeacher {
  readonly name: string;
  readonly kindergarten: string;
  readonly post: Post;
}

/** What the papers of a mentor pair are made from. */
export interface MentorPairFacts {
  readonly mentor: PairedTeacher;
  readonly mentee: PairedTeacher;
  readonly kind: MentorPairKind;
  readonly focusAreas: readonly Area[];
  readonly from: Day;
  /** Null: until the mentee has completed. */
  readonly to: Day | null;
  /** The programme in whose course they were paired; null when in-house. */
  readonly programme: string | null;
}

/** The letter that appoints a mentor (指导教师聘书). */
export function appointmentPaper(
  { mentor, mentee, ...facts }: MentorPairFacts,
  issuedOn: Day,
): OfficialPaper {
  const within = facts.programme === null ? '' : `“${facts.programme}”中`;
  return {
    title: ['聘　书'],
    number: { series: null, year: null, ordinal: null },
    parts: [
      { kind: 'paragraph', text: `${mentor.name}老师：`, flush: true },
      paragraph(
        `为发挥骨干教师的示范引领作用，促进教师专业成长，兹聘请您在${within || '师徒结对中'}担任${mentee.kindergarten}${mentee.name}老师的指导教师，聘期${termOf(facts)}。`,
      ),
      ...(facts.focusAreas.length === 0 ? [] : [paragraph(`指导重点：${areaWords(facts.focusAreas)}。`)]),
      paragraph('特发此证。'),
      { kind: 'closing', issuer: '（盖章）', day: issuedOn },
    ],
  };
}

/** What both promise; as often as the programme asks of a mentor pair unless the city says otherwise. */
const mentorDuties = [
  '了解徒弟的专业基础和发展需求，共同制定带教计划。',
  '每周指导不少于一次，每月听徒弟的活动不少于两次，并当面点评。',
  '每学期为徒弟上示范性公开课不少于一次。',
  '关心徒弟的师德修养和职业适应，及时解答教育教学中的疑难。',
];
const menteeDuties = [
  '尊重师傅，虚心学习，主动请教，认真落实师傅的指导意见。',
  '每月观摩师傅的活动不少于两次，每学期上汇报课不少于一次。',
  '每月撰写一篇教学反思，每学年完成一篇论文或案例。',
  '做好师徒结对的过程记录，学期末进行总结。',
];

/** The agreement between mentor and mentee (师徒结对协议书). */
export function mentorAgreementPaper(facts: MentorPairFacts): OfficialPaper {
  const { mentor, mentee, kind, focusAreas } = facts;
  const focus = focusAreas.length === 0 ? '' : `，以${areaWords(focusAreas)}为重点`;
  return {
    title: ['师徒结对协议书'],
    number: null,
    parts: [
      {
        kind: 'table',
        columns: [
          { header: '', share: 2, align: 'center' },
          { header: '姓名', share: 3, align: 'center' },
          { header: '所在幼儿园', share: 6, align: 'center' },
          { header: '岗位', share: 3, align: 'center' },
        ],
        rows: [rowOf('师傅', mentor), rowOf('徒弟', mentee)],
      },
      paragraph(
        `经双方自愿、所在幼儿园同意，结为师徒（${mentorPairKindList.labels[kind]}型）${focus}，并达成如下协议。`,
      ),
      ...numberedSections([
        { heading: '带教期限', parts: [paragraph(`${termOf(facts)}。`)] },
        { heading: '师傅职责', parts: numberedParagraphs(mentorDuties) },
        { heading: '徒弟职责', parts: numberedParagraphs(menteeDuties) },
        {
          heading: '其他',
          parts: [paragraph('本协议一式三份，师徒各执一份，徒弟所在幼儿园存档一份，自签字之日起生效。')],
        },
      ]),
      { kind: 'signatures', blocks: [signatureOf('师傅', mentor), signatureOf('徒弟', mentee)] },
    ],
  };
}

const rowOf = (role: string, { name, kindergarten, post }: PairedTeacher) => [
  role,
  name,
  kindergarten,
  postList.labels[post],
];

const areaWords = (areas: readonly Area[]): string => areas.map((area) => areaList.labels[area]).join('、');

const termOf = ({ from, to }: Pick<MentorPairFacts, 'from' | 'to'>): string =>
  `自${paperDay(from)}起，至${to === null ? '徒弟出师' : paperDay(to)}止`;

const signatureOf = (party: string, { kindergarten }: PairedTeacher): SignatureBlock => ({
  party: '所在幼儿园（盖章）',
  name: kindergarten,
  lines: [{ label: `${party}（签字）`, text: null }],
  day: null,
});

import type { AgreementFacts, AgreementSide } from '../partnerships/agreement.ts';
import { partnershipLevelList, supportKindList } from '../partnerships/partnership-level.ts';
import { paperDay } from './chinese-numerals.ts';
import { numberedParagraphs, numberedSections, type PaperSection, paragraph } from './numbered.ts';
import type { OfficialPaper, PaperPart, SignatureBlock } from './official-paper.ts';

/** Sentences that every agreement ends with; they promise nothing that the programme does not do. */
const closing = [
  '双方每学期末共同总结帮扶情况，商定下一步工作，并接受教育行政部门的指导和考核。',
  '帮扶成效实行捆绑式考核，考核结果由双方共同承担。',
  '协议期内如需变更或提前终止，由双方协商一致，报教育行政部门备案。',
  '本协议一式三份，双方各执一份，报教育行政部门备案一份，自双方签字盖章之日起生效。',
];

/** The agreement as both sides sign it (结对帮扶协议书): the lead is 甲方, the assisted 乙方. */
export function agreementPaper(facts: AgreementFacts): OfficialPaper {
  const { lead, assisted, programme, from, to } = facts;
  return {
    title: [`${facts.title}书`],
    number: { series: null, year: null, ordinal: null },
    parts: [
      { kind: 'entry', label: '甲方（帮扶园）', text: partyOf(lead) },
      { kind: 'entry', label: '乙方（受援园）', text: partyOf(assisted) },
      paragraph(
        `${grounds(facts)}为推进学前教育优质均衡发展，发挥优质园的示范引领作用，双方就参加“${programme}”达成如下协议。`,
      ),
      ...numberedSections([
        { heading: '结对内容', parts: content(facts) },
        { heading: '帮扶期限', parts: [paragraph(`自${paperDay(from)}起，至${paperDay(to)}止。`)] },
        duties('甲方职责', lead),
        duties('乙方职责', assisted),
        { heading: '其他事项', parts: numberedParagraphs(closing) },
      ]),
      {
        kind: 'signatures',
        blocks: [signatureOf('甲方', lead, facts.signedOn), signatureOf('乙方', assisted, facts.signedOn)],
      },
    ],
  };
}

const partyOf = ({ name, district, address }: AgreementSide): string =>
  `${name}（${[district, address].filter((each) => each !== null && each !== '').join('，')}）`;

function grounds({ policyBases }: AgreementFacts): string {
  if (policyBases.length === 0) return '';
  const titles = policyBases.map(
    ({ title, number }) => `${quoted(title)}${number === null ? '' : `（${number}）`}`,
  );
  return `根据${titles.join('、')}，`;
}

/** A title that is entered with its own signs keeps them. */
const quoted = (title: string): string => (title.startsWith('《') ? title : `《${title}》`);

function content({ levels, supportKinds, semesterFocus }: AgreementFacts): readonly PaperPart[] {
  const sentences = [
    levels.length > 0 && `双方开展${levels.map((each) => partnershipLevelList.labels[each]).join('、')}。`,
    supportKinds.length > 0 &&
      `帮扶内容包括${supportKinds.map((each) => supportKindList.labels[each]).join('、')}支持。`,
    semesterFocus !== null && `本学期重点：${semesterFocus.replace(/[。；]+$/, '')}。`,
  ].filter((each) => each !== false);
  return [paragraph(sentences.join('') || '双方在办园管理、保教质量和教师队伍建设方面开展结对帮扶。')];
}

const duties = (heading: string, { duties: given }: AgreementSide): PaperSection => ({
  heading,
  parts: numberedParagraphs(given),
});

const signatureOf = (party: string, side: AgreementSide, signedOn: string | null): SignatureBlock => ({
  party: `${party}（盖章）`,
  name: side.name,
  lines: [
    { label: '负责人（签字）', text: null },
    { label: '联系人', text: side.contact },
  ],
  day: signedOn,
});

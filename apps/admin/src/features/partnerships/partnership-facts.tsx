import { formatDay } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chips } from '../../ui/data/chip.tsx';
import { Descriptions } from '../../ui/data/descriptions.tsx';
import type { PartnershipState } from './partnership-state.ts';

/** Programme, days, levels and focus. */
export function PartnershipFacts({ partnership }: { readonly partnership: PartnershipState }) {
  const { fields, labels, pairing } = useWords();
  const language = useLanguage();
  const { programme, from, to, levels, supportKinds, semesterFocus } = partnership;
  const chips = (words: readonly string[]) => (words.length > 0 ? <Chips words={words} /> : null);
  return (
    <Descriptions
      items={[
        { label: pairing.programme, value: programme.name, wide: true },
        { label: pairing.period, value: `${formatDay(from, language)} – ${formatDay(to, language)}` },
        { label: fields.levels, value: chips(levels.map((code) => labels.partnershipLevel[code])) },
        { label: fields.supportKinds, value: chips(supportKinds.map((code) => labels.supportKind[code])) },
        { label: fields.semesterFocus, value: semesterFocus, wide: true },
      ]}
    />
  );
}

import { proposalParts } from '@qinglan/domain/programmes/programme-policy';
import { formatDay } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chips } from '../../ui/data/chip.tsx';
import { Descriptions } from '../../ui/data/descriptions.tsx';
import type { ProgrammeState } from './programme-state.ts';
import css from './programmes.module.css';

type Details = NonNullable<ProgrammeState['details']>;

/** Days, and the documents that a programme rests on. */
export function ProgrammeFacts({ programme }: { readonly programme: ProgrammeState }) {
  const { pairing, ui } = useWords();
  const language = useLanguage();
  const bases = programme.details?.policyBases ?? [];
  return (
    <div className={css.stack}>
      <Descriptions
        items={[
          {
            label: pairing.period,
            value: `${formatDay(programme.from, language)} – ${formatDay(programme.to, language)}`,
            wide: true,
          },
        ]}
      />
      <div>
        <h3>{pairing.policyBases}</h3>
        {bases.length === 0 && <p className="muted">{ui.none}</p>}
        <ul className={css.bases}>
          {bases.map(({ title, number, issuer }) => (
            <li key={`${title}${number}`}>
              {title}
              <p className="muted">{[issuer, number].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What the city has decided about a programme's partnerships. */
export function ProgrammePolicyFacts({ details: { policy } }: { readonly details: Details }) {
  const { programmes, labels } = useWords();
  const words = programmes.policyText;
  return (
    <Descriptions
      items={[
        { label: words.leadsPerAssistedMost, value: String(policy.leadsPerAssistedMost) },
        { label: words.contestSchoolDays, value: programmes.days(policy.contestSchoolDays) },
        { label: words.travelKmMost, value: programmes.km(policy.travelKmMost) },
        { label: words.agreementKind, value: labels.agreementKind[policy.agreementKind] },
        {
          label: words.levels,
          value: <Chips words={policy.levels.map((code) => labels.partnershipLevel[code])} />,
        },
        {
          label: words.weights,
          value: (
            <Chips
              words={proposalParts.map((part) => `${labels.proposalPart[part]} ${policy.weights[part]}`)}
            />
          ),
          wide: true,
        },
      ]}
    />
  );
}

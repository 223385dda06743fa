import { type ProposalWeights, proposalParts } from '@qinglan/domain/programmes/programme-policy';
import { useWords } from '../../shared/words/words-context.tsx';
import { type Proposal, scoreText } from './draft-row.ts';
import css from './proposals.module.css';

interface ScoreBarProps {
  readonly name: string;
  readonly proposal: Proposal;
  readonly weights: ProposalWeights;
}

/** A score as a bar of its parts, each as long as what it adds; the list below says the same in figures. */
export function ScoreBar({ name, proposal, weights }: ScoreBarProps) {
  const { programmes, labels } = useWords();
  const parts = proposalParts
    .map((part) => ({ part, adds: (proposal.points[part] * weights[part]) / 10_000 }))
    .filter(({ part }) => weights[part] > 0);
  return (
    <div className={css.score}>
      <strong>{scoreText(proposal.score)}</strong>
      <span className={css.bar} role="img" aria-label={programmes.scoreOf(name, scoreText(proposal.score))}>
        {parts.map(({ part, adds }) => (
          <span
            key={part}
            data-part={part}
            style={{ width: `${adds}%` }}
            title={`${labels.proposalPart[part]} ${adds.toFixed(1)} / ${weights[part]}`}
          />
        ))}
      </span>
    </div>
  );
}

/** The parts of a score in figures: what each adds of what it could. */
export function ScoreParts({ proposal, weights }: Omit<ScoreBarProps, 'name'>) {
  const { labels } = useWords();
  return (
    <dl className={css.parts}>
      {proposalParts
        .filter((part) => weights[part] > 0)
        .map((part) => (
          <div key={part}>
            <dt>
              <span className={css.swatch} data-part={part} aria-hidden="true" />
              {labels.proposalPart[part]}
            </dt>
            <dd>
              {((proposal.points[part] * weights[part]) / 10_000).toFixed(1)} / {weights[part]}
            </dd>
          </div>
        ))}
    </dl>
  );
}

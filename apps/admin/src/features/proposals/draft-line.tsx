import { LockOutlined } from '@ant-design/icons';
import type { ProposalWeights } from '@qinglan/domain/programmes/programme-policy';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';
import { Chip, Chips } from '../../ui/data/chip.tsx';
import { type Alternative, type DraftRow, scoreText } from './draft-row.ts';
import css from './proposals.module.css';
import { ScoreBar, ScoreParts } from './score-bar.tsx';

interface DraftLineProps {
  readonly draft: DraftRow;
  readonly weights: ProposalWeights;
  readonly busy: boolean;
  readonly onLock: (draft: DraftRow, locked: boolean) => void;
  readonly onChoose: (draft: DraftRow, leadId: string) => void;
}

/** A drafted partnership: who helps whom, how well it fits and why; opened, its parts and the leads beside. */
export function DraftLine({ draft, weights, busy, onLock, onChoose }: DraftLineProps) {
  const { programmes, labels } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { assisted, lead, drafting } = draft;
  const proposal = drafting?.proposal ?? null;
  const locked = drafting?.locked === true;
  return (
    <li className={css.row}>
      <div className={css.line}>
        <div>
          <Link to={`/kindergartens/${assisted.id}`}>{assisted.name}</Link>
          <p className="muted">{assisted.district.name}</p>
        </div>
        <div>
          ← <Link to={`/kindergartens/${lead.id}`}>{lead.name}</Link>
          {locked && (
            <p>
              <Chip tone="accent">
                <LockOutlined aria-hidden="true" /> {programmes.locked}
              </Chip>
            </p>
          )}
        </div>
        {proposal ? (
          <ScoreBar name={assisted.name} proposal={proposal} weights={weights} />
        ) : (
          <span className="muted">{programmes.handMade}</span>
        )}
        <div>
          {proposal && <Chips words={proposal.areas.slice(0, 3).map((area) => labels.area[area])} />}
          {proposal?.km !== null && proposal?.km !== undefined && (
            <p className="muted">{programmes.distance(proposal.km)}</p>
          )}
        </div>
        <div className={css.actions}>
          <Button size="small" loading={busy} onClick={() => onLock(draft, !locked)}>
            {locked ? programmes.unlock : programmes.lock}
          </Button>
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={id}
            aria-label={programmes.showAlternatives(assisted.name)}
            onClick={() => setOpen(!open)}
          >
            {programmes.alternatives}
          </Button>
        </div>
      </div>
      {open && (
        <div id={id} className={css.more}>
          {proposal && <ScoreParts proposal={proposal} weights={weights} />}
          <Alternatives draft={draft} busy={busy} onChoose={onChoose} />
        </div>
      )}
    </li>
  );
}

function Alternatives({ draft, busy, onChoose }: Pick<DraftLineProps, 'draft' | 'busy' | 'onChoose'>) {
  const { programmes, ui } = useWords();
  const alternatives = draft.drafting?.proposal?.alternatives ?? [];
  if (alternatives.length === 0) return <p className="muted">{programmes.noAlternatives}</p>;
  return (
    <ul className={css.alternatives}>
      {alternatives.map((alternative) => (
        <li key={alternative.leadId}>
          <span>
            {alternative.leadName}
            {alternative.km !== null && (
              <span className="muted"> · {programmes.distance(alternative.km)}</span>
            )}
          </span>
          <strong>{scoreText(alternative.score)}</strong>
          <Cost alternative={alternative} />
          <Button
            size="small"
            disabled={busy || alternative.why === 'taken'}
            aria-label={ui.named(programmes.choose, alternative.leadName)}
            onClick={() => onChoose(draft, alternative.leadId)}
          >
            {programmes.choose}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Why this lead was not taken, and what taking it would cost everybody together. */
function Cost({ alternative }: { readonly alternative: Alternative }) {
  const { programmes } = useWords();
  const { why, loss, lossExact, partnershipsLost } = alternative;
  if (why === 'taken') return <span className="muted">{programmes.why.taken}</span>;
  const cost =
    partnershipsLost > 0
      ? programmes.lost(partnershipsLost)
      : loss === 0 && lossExact
        ? programmes.noLoss
        : programmes.loss(scoreText(loss), lossExact);
  return (
    <span className="muted">
      {programmes.why[why]} · {cost}
    </span>
  );
}

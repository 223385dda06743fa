import { boardCells, boardGaps } from '@qinglan/domain/needs-board/needs-board';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Picked, PlacedMember } from './board.ts';
import css from './needs-board.module.css';

interface BoardGapsProps {
  readonly members: readonly PlacedMember[];
  readonly onPick: (picked: Picked) => void;
}

/** Where more need help than can be given any, in words, the widest gap first. */
export function BoardGaps({ members, onPick }: BoardGapsProps) {
  const { labels, needsBoard } = useWords();
  const gaps = boardGaps(boardCells(members));
  if (gaps.length === 0) return <p className="muted">{needsBoard.noGaps}</p>;
  return (
    <ul className={css.gaps}>
      {gaps.map(({ area, needing, helping, full }) => (
        <li key={area}>
          <button
            type="button"
            className={css.number}
            onClick={() =>
              onPick({
                title: needsBoard.needingIn(labels.area[area], needsBoard.all),
                area,
                members: needing,
              })
            }
          >
            {needsBoard.gap(labels.area[area], needing.length, helping.length)}
          </button>
          {full.length > 0 && <span className="muted"> {needsBoard.full(full.length)}</span>}
        </li>
      ))}
    </ul>
  );
}

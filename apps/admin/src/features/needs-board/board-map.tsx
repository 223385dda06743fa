import { type Area, areas } from '@qinglan/domain/areas/area';
import { boardCells } from '@qinglan/domain/needs-board/needs-board';
import { Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import type { PlacedMember } from './board.ts';
import css from './needs-board.module.css';
import { type Plotted, plotMembers } from './plot-members.ts';

type Part = 'needing' | 'helping' | 'full' | 'other';

/** The members as they lie in the city, told apart by what they are to one area; drawn here, no outside map is asked. */
export function BoardMap({ members }: { readonly members: readonly PlacedMember[] }) {
  const { labels, needsBoard } = useWords();
  const [area, setArea] = useState<Area>(() => widest(members));
  const { points, districts, width, height } = plotMembers(members);
  const cell = boardCells(members).find((each) => each.area === area)!;
  const partOf = (member: PlacedMember): Part => {
    if (cell.needing.includes(member)) return 'needing';
    if (cell.helping.includes(member)) return 'helping';
    return cell.full.includes(member) ? 'full' : 'other';
  };
  const unplaced = members.length - points.length;
  return (
    <>
      <Select<Area>
        aria-label={needsBoard.chooseArea}
        className={css.choice ?? ''}
        value={area}
        options={areas.map((code) => ({ value: code, label: labels.area[code] }))}
        onChange={setArea}
      />
      <svg
        className={css.map}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={needsBoard.mapLabel(points.length)}
      >
        {points.map((point) => (
          <Point key={point.member.id} point={point} part={partOf(point.member)} />
        ))}
        {districts.map(({ id, name, x, y }) => (
          <text key={id} x={x} y={y} className={css.district}>
            {name}
          </text>
        ))}
      </svg>
      <Legend />
      {unplaced > 0 && <p className="muted">{needsBoard.unplaced(unplaced)}</p>}
    </>
  );
}

/** The area that most need help with: what a coordinator asks first. */
function widest(members: readonly PlacedMember[]): Area {
  return boardCells(members).toSorted((a, b) => b.weight - a.weight)[0]?.area ?? areas[0];
}

/** Shape and colour both tell what a member is. */
function Point({ point: { member, x, y }, part }: { readonly point: Plotted; readonly part: Part }) {
  const { needsBoard } = useWords();
  const title = <title>{`${member.name} · ${needsBoard.legend[part]}`}</title>;
  if (part === 'needing') {
    return (
      <circle cx={x} cy={y} r={5} className={css.needing}>
        {title}
      </circle>
    );
  }
  if (part === 'other') {
    return (
      <circle cx={x} cy={y} r={2.5} className={css.other}>
        {title}
      </circle>
    );
  }
  return (
    <path d={`M${x} ${y - 7} l6.5 11.5 h-13 Z`} className={css[part]}>
      {title}
    </path>
  );
}

function Legend() {
  const { legend } = useWords().needsBoard;
  return (
    <ul className={css.legend}>
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="5" className={css.needing} />
        </svg>
        {legend.needing}
      </li>
      {(['helping', 'full'] as const).map((part) => (
        <li key={part}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d="M7 1 l6 11 h-12 Z" className={css[part]} />
          </svg>
          {legend[part]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="2.5" className={css.other} />
        </svg>
        {legend.other}
      </li>
    </ul>
  );
}

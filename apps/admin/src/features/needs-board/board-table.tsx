import { areas } from '@qinglan/domain/areas/area';
import {
  type BoardCell,
  type BoardGrouping,
  boardCells,
  boardRows,
} from '@qinglan/domain/needs-board/needs-board';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Picked, PlacedMember } from './board.ts';
import css from './needs-board.module.css';

interface BoardTableProps {
  readonly members: readonly PlacedMember[];
  readonly grouping: BoardGrouping;
  readonly onPick: (picked: Picked) => void;
}

/** Needs and helpers by area and group; each number opens the kindergartens that it counts. */
export function BoardTable({ members, grouping, onPick }: BoardTableProps) {
  const { labels, needsBoard } = useWords();
  const nameOf = (key: string, group: readonly PlacedMember[]) => {
    if (grouping === 'district') return group[0]?.district.name ?? key;
    const words: Readonly<Record<string, string>> =
      grouping === 'areaType' ? labels.areaType : labels.ownership;
    return words[key] ?? key;
  };
  const groups = [
    { key: 'all', name: needsBoard.all, cells: boardCells(members) },
    ...boardRows(members, grouping).map(({ key, members: group, cells }) => ({
      ...{ key, cells },
      name: nameOf(key, group),
    })),
  ];
  return (
    <section className={css.scroll} aria-label={needsBoard.table}>
      <table className={css.board}>
        <thead>
          <tr>
            <th scope="col">{needsBoard.area}</th>
            {groups.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((area, place) => (
            <tr key={area}>
              <th scope="row">{labels.area[area]}</th>
              {groups.map(({ key, name, cells }) => (
                <td key={key}>
                  <Cell cell={cells[place]!} group={name} onPick={onPick} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly cell: BoardCell<PlacedMember>;
  readonly group: string;
  readonly onPick: (picked: Picked) => void;
}

function Cell({ cell, group, onPick }: CellProps) {
  const { labels, needsBoard } = useWords();
  const { area, needing, helping, weight } = cell;
  const name = labels.area[area];
  if (needing.length === 0 && helping.length === 0) return <span className="muted">—</span>;
  return (
    <span className={css.cell} data-short={needing.length > helping.length || undefined}>
      <PickButton
        label={needsBoard.needing}
        title={needsBoard.needingIn(name, group)}
        area={area}
        members={needing}
        onPick={onPick}
      />
      <PickButton
        label={needsBoard.helping}
        title={needsBoard.helpingIn(name, group)}
        area={area}
        members={helping}
        onPick={onPick}
      />
      {needing.length > 0 && (
        <span className="muted">
          {needsBoard.weight} {weight}
        </span>
      )}
    </span>
  );
}

interface PickButtonProps extends Picked {
  readonly label: string;
  readonly onPick: (picked: Picked) => void;
}

function PickButton({ label, title, area, members, onPick }: PickButtonProps) {
  const text = `${label} ${members.length}`;
  if (members.length === 0) return <span className="muted">{text}</span>;
  return (
    <button
      type="button"
      className={css.number}
      aria-label={`${text} · ${title}`}
      onClick={() => onPick({ title, area, members })}
    >
      {text}
    </button>
  );
}

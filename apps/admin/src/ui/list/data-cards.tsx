import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { Skeleton } from '../feedback/skeleton.tsx';
import { usePrinting } from '../use-printing.ts';
import type { Column } from './column.ts';
import css from './data-cards.module.css';
import type { PickableRow, Selection } from './selection.ts';

interface DataCardsProps<Row extends PickableRow> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly selection?: Selection | undefined;
}

/** Cards drawn at once: a phone takes a second for some hundreds. */
const cardsAtATime = 60;

/**
 * The same rows for narrow screens: the first column is the card's head, the others are lines. Of a long list some are
 * drawn and the rest when asked for; on paper all stand.
 */
export function DataCards<Row extends PickableRow>({ label, columns, rows, selection }: DataCardsProps<Row>) {
  const { list } = useWords().ui;
  const printing = usePrinting();
  const [wanted, setWanted] = useState(cardsAtATime);
  if (rows === undefined) return <Skeleton lines={12} />;
  const shown = printing ? rows : rows.slice(0, wanted);
  return (
    <>
      <ul className={css.cards} aria-label={label}>
        {shown.map((row) => (
          <Card key={row.id} row={row} columns={columns} selection={selection} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button className={`${css.more} no-print`} block onClick={() => setWanted(wanted + cardsAtATime)}>
          {list.moreCards(Math.min(cardsAtATime, rows.length - shown.length), rows.length - shown.length)}
        </Button>
      )}
    </>
  );
}

interface CardProps<Row extends PickableRow> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly selection?: Selection | undefined;
}

function Card<Row extends PickableRow>({ row, columns, selection }: CardProps<Row>) {
  const { list } = useWords().ui;
  const [head, ...lines] = columns;
  return (
    <li className={css.card}>
      <div className={css.head}>
        <strong>{head?.render(row)}</strong>
        {selection && (
          <input
            type="checkbox"
            aria-label={list.selectRow(row.name)}
            checked={selection.picked.has(row.id)}
            onChange={(event) => selection.toggle([row], event.target.checked)}
          />
        )}
      </div>
      <dl className={css.lines}>
        {lines.map((column) => (
          <div key={column.key}>
            <dt>{column.title}</dt>
            <dd>{column.render(row)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

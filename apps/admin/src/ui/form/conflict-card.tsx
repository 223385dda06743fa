import { Button, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../feedback/notice.tsx';
import css from './conflict-card.module.css';

/** One field in which the two versions differ, both as words. */
export interface ConflictLine {
  readonly name: string;
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  /** Who changed it since the record was read; possibly both. */
  readonly byMe: boolean;
  readonly byThem: boolean;
}

interface ConflictCardProps {
  readonly lines: readonly ConflictLine[];
  /** The names of the fields to take from me; the others stay as they are now. */
  readonly onResolve: (mine: readonly string[]) => void;
}

/** Somebody else saved first: theirs, mine, or field by field. Nothing is lost until one is chosen. */
export function ConflictCard({ lines, onResolve }: ConflictCardProps) {
  const { ui } = useWords();
  const { conflict } = ui;
  const [mine, setMine] = useState<readonly string[]>(
    lines.filter(({ byMe, byThem }) => byMe && !byThem).map(({ name }) => name),
  );
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  const choose = (name: string, own: boolean) =>
    setMine((before) => (own ? [...before, name] : before.filter((other) => other !== name)));
  return (
    <div ref={card} tabIndex={-1} className={css.card}>
      <Notice tone="warning" title={conflict.title} text={conflict.text} spoken="alert">
        <div className={css.ways}>
          <Button onClick={() => onResolve([])} title={conflict.theirsHint}>
            {conflict.theirs}
          </Button>
          <Button
            onClick={() => onResolve(lines.filter(({ byMe }) => byMe).map(({ name }) => name))}
            title={conflict.mineHint}
          >
            {conflict.mine}
          </Button>
        </div>
        <h3>{conflict.byField}</h3>
        <ul className={css.lines}>
          {lines.map((line) => (
            <ConflictChoice key={line.name} line={line} own={mine.includes(line.name)} onChoose={choose} />
          ))}
        </ul>
        <Button type="primary" onClick={() => onResolve(mine)}>
          {conflict.apply}
        </Button>
      </Notice>
    </div>
  );
}

interface ConflictChoiceProps {
  readonly line: ConflictLine;
  readonly own: boolean;
  readonly onChoose: (name: string, own: boolean) => void;
}

function ConflictChoice({ line, own, onChoose }: ConflictChoiceProps) {
  const { conflict, named } = useWords().ui;
  return (
    <li>
      <strong id={`conflict-${line.name}`}>{line.label}</strong>{' '}
      {line.byMe && line.byThem && <span className="muted">{conflict.bothChanged}</span>}
      <Radio.Group
        aria-labelledby={`conflict-${line.name}`}
        className={css.choice ?? ''}
        value={own ? 'mine' : 'theirs'}
        onChange={(event) => onChoose(line.name, event.target.value === 'mine')}
        options={[
          { value: 'theirs', label: named(conflict.theirValue, line.theirs) },
          { value: 'mine', label: named(line.byMe ? conflict.myValue : conflict.readValue, line.mine) },
        ]}
      />
    </li>
  );
}

import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link, type To, useNavigate } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';
import { useShortcuts } from '../keys/use-shortcuts.ts';
import css from './neighbour-links.module.css';

export interface Neighbour {
  readonly to: To;
  readonly state: unknown;
  readonly name: string;
}

interface NeighbourLinksProps {
  readonly backTo: To;
  readonly backLabel: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Back to the list as it was left, and to the records beside this one in it; `j` and `k` do the same. */
export function NeighbourLinks({ backTo, backLabel, previous, next }: NeighbourLinksProps) {
  const { ui } = useWords();
  const navigate = useNavigate();
  const go = (neighbour: Neighbour | null) =>
    neighbour && navigate(neighbour.to, { state: neighbour.state, replace: true });
  useShortcuts([
    { keys: 'j', label: ui.keys.next, run: () => go(next) },
    { keys: 'k', label: ui.keys.previous, run: () => go(previous) },
  ]);
  return (
    <>
      <Link to={backTo}>← {backLabel}</Link>
      <span className={css.beside}>
        <Beside label={ui.previous} neighbour={previous} icon={<LeftOutlined />} />
        <Beside label={ui.next} neighbour={next} icon={<RightOutlined />} />
      </span>
    </>
  );
}

interface BesideProps {
  readonly label: string;
  readonly neighbour: Neighbour | null;
  readonly icon: ReactNode;
}

function Beside({ label, neighbour, icon }: BesideProps) {
  const { ui } = useWords();
  if (neighbour === null) return null;
  return (
    <Link
      to={neighbour.to}
      state={neighbour.state}
      replace
      className={css.link}
      aria-label={ui.named(label, neighbour.name)}
      title={neighbour.name}
    >
      {icon} {label}
    </Link>
  );
}

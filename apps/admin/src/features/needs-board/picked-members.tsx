import { Drawer } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Picked, PlacedMember } from './board.ts';
import css from './needs-board.module.css';

/** The kindergartens behind a number of the board. */
export function PickedMembers({
  picked,
  onClose,
}: {
  readonly picked: Picked;
  readonly onClose: () => void;
}) {
  const { ui } = useWords();
  return (
    <Drawer
      open
      size={480}
      title={`${picked.title} · ${picked.members.length}`}
      closable={{ 'aria-label': ui.close }}
      onClose={onClose}
    >
      <ul className={css.picked}>
        {picked.members.map((member) => (
          <li key={member.id}>
            <Link to={`/kindergartens/${member.id}`}>{member.name}</Link>
            <span className="muted">
              {member.district.name} · <Said member={member} picked={picked} />
            </span>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

/** Why it is in the list: how much it needs help, or how many more it can help. */
function Said({ member, picked }: { readonly member: PlacedMember; readonly picked: Picked }) {
  const { labels, needsBoard } = useWords();
  const need = member.needs.find(({ area }) => area === picked.area);
  if (need && member.role !== 'lead')
    return needsBoard.needLine(labels.level[need.level], labels.urgency[need.urgency]);
  return needsBoard.places(member.placesLeft);
}

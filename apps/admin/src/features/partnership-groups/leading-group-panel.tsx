import { Button } from 'antd';
import { formatDay } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { Panel } from '../../ui/page/panel.tsx';
import { EditLeadingGroup } from './edit-leading-group.tsx';
import { type GroupState, kindergartensOf } from './group-state.ts';
import css from './groups.module.css';
import { useMayEditGroup } from './use-may-edit-group.ts';

/** Who leads the work of a group: head, deputies and members of all its kindergartens. */
export function LeadingGroupPanel({ group }: { readonly group: GroupState }) {
  const { launch } = useWords();
  const language = useLanguage();
  const { action, open, close } = useAction();
  const mayEdit = useMayEditGroup(group);
  const { leadingGroupPeople: people, leadingGroupFormedOn: formedOn } = group;
  return (
    <Panel
      title={launch.leadingGroup}
      actions={
        mayEdit && (
          <Button size="small" onClick={() => open('leading-group')}>
            {launch.editLeadingGroup}
          </Button>
        )
      }
    >
      {formedOn !== null && (
        <p className="muted">
          {launch.formedOn} {formatDay(formedOn, language)}
        </p>
      )}
      {people.length === 0 ? <p className="muted">{launch.noLeadingGroup}</p> : <People group={group} />}
      {action === 'leading-group' && mayEdit && <EditLeadingGroup group={group} onClose={close} />}
    </Panel>
  );
}

function People({ group }: { readonly group: GroupState }) {
  const { launch, ui } = useWords();
  const names = kindergartensOf(group);
  return (
    <ul className={css.people}>
      {group.leadingGroupPeople.map((person) => (
        <li key={`${person.kindergartenId} ${person.name}`}>
          <span>
            <Chip tone={person.role === 'head' ? 'accent' : 'plain'}>{launch.roles[person.role]}</Chip>{' '}
            <strong>{person.name}</strong> {person.post}
          </span>
          <span className="muted">
            {[names.get(person.kindergartenId) ?? ui.none, person.duty].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

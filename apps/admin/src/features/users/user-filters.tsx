import { roles } from '@qinglan/domain/access/role';
import { KindergartensPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { useWords } from '../../shared/words/words-context.tsx';
import filterCss from '../../ui/list/filter-bar.module.css';
import { ListChoice } from '../../ui/list/list-choice.tsx';
import { ListSwitch } from '../../ui/list/list-switch.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';
import { userStatuses } from './user-list.ts';

/** The filters of the users' list besides its text. */
export function UserFilters({ list }: { readonly list: ListState }) {
  const { fields, labels, users } = useWords();
  return (
    <>
      <ListChoice list={list} filter="roles" label={users.roles} codes={roles} labels={labels.role} />
      <KindergartensPicker
        label={fields.kindergarten}
        className={filterCss.filter ?? ''}
        value={list.values('kindergartens')}
        onChange={(ids) => list.setFilter('kindergartens', ids)}
      />
      <ListChoice
        list={list}
        filter="statuses"
        label={fields.status}
        codes={userStatuses}
        labels={labels.userStatus}
      />
      <ListSwitch list={list} filter="locked" label={users.onlyLocked} on="yes" />
    </>
  );
}

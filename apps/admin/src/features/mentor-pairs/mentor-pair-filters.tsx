import { mentorPairStatuses } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { KindergartensPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { useWords } from '../../shared/words/words-context.tsx';
import filterCss from '../../ui/list/filter-bar.module.css';
import { ListChoice } from '../../ui/list/list-choice.tsx';
import { ListSwitch } from '../../ui/list/list-switch.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';
import { attentionNeeded } from './mentor-pair-list.ts';

/** The filters of the mentor pairs' list. */
export function MentorPairFilters({ list }: { readonly list: ListState }) {
  const { fields, labels, pairing } = useWords();
  return (
    <>
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
        codes={mentorPairStatuses}
        labels={labels.pairStatus}
      />
      <ListSwitch list={list} filter="attention" label={pairing.onlyAttention} on={attentionNeeded} />
    </>
  );
}

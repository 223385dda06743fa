import { surveyDuenessCodes } from '@qinglan/domain/needs-surveys/survey-dueness';
import { surveyStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import { KindergartensPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { useWords } from '../../shared/words/words-context.tsx';
import filterCss from '../../ui/list/filter-bar.module.css';
import { ListChoice } from '../../ui/list/list-choice.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';

/** The filters of the surveys' list. */
export function SurveyFilters({ list }: { readonly list: ListState }) {
  const { fields, labels, surveys } = useWords();
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
        codes={surveyStatuses}
        labels={labels.surveyStatus}
      />
      <ListChoice
        list={list}
        filter="dueness"
        label={surveys.dueness}
        codes={surveyDuenessCodes}
        labels={labels.surveyDueness}
      />
    </>
  );
}

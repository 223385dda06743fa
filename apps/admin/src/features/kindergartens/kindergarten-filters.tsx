import { areas } from '@qinglan/domain/areas/area';
import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import { DistrictsPicker } from '../../shared/pickers/district-picker.tsx';
import { useMay } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import filterCss from '../../ui/list/filter-bar.module.css';
import { ListChoice } from '../../ui/list/list-choice.tsx';
import { ListSwitch } from '../../ui/list/list-switch.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';
import { kindergartenGaps } from './kindergarten-list.ts';

/** The filters of the kindergartens' list besides its text. */
export function KindergartenFilters({ list }: { readonly list: ListState }) {
  const { fields, labels, kindergartens } = useWords();
  const mayEdit = useMay('kindergarten:edit');
  const choice = { list };
  return (
    <>
      <DistrictsPicker
        label={fields.district}
        className={filterCss.filter ?? ''}
        value={list.values('districts')}
        onChange={(ids) => list.setFilter('districts', ids)}
      />
      <ListChoice
        {...choice}
        filter="ownerships"
        label={fields.ownership}
        codes={kindergartenOwnerships}
        labels={labels.ownership}
      />
      <ListChoice
        {...choice}
        filter="grades"
        label={fields.grade}
        codes={kindergartenGrades}
        labels={labels.grade}
      />
      <ListChoice
        {...choice}
        filter="areaTypes"
        label={fields.areaType}
        codes={areaTypes}
        labels={labels.areaType}
      />
      <ListChoice {...choice} filter="needs" label={fields.needs} codes={areas} labels={labels.area} />
      <ListChoice
        {...choice}
        filter="strengths"
        label={fields.strengths}
        codes={areas}
        labels={labels.area}
      />
      {mayEdit && (
        <ListChoice
          {...choice}
          filter="gaps"
          label={kindergartens.gaps}
          codes={kindergartenGaps}
          labels={kindergartens.gap}
        />
      )}
      <ListSwitch {...choice} filter="archived" label={kindergartens.onlyArchived} on="yes" />
    </>
  );
}

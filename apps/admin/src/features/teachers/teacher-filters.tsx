import { areas } from '@qinglan/domain/areas/area';
import { posts } from '@qinglan/domain/teachers/post';
import { teacherStatuses } from '@qinglan/domain/teachers/teacher-status';
import { titles } from '@qinglan/domain/teachers/title';
import { DistrictsPicker } from '../../shared/pickers/district-picker.tsx';
import { KindergartensPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { useWords } from '../../shared/words/words-context.tsx';
import filterCss from '../../ui/list/filter-bar.module.css';
import { ListChoice } from '../../ui/list/list-choice.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';
import { teacherGaps } from './teacher-list.ts';

/** The filters of the teachers' list besides its text. */
export function TeacherFilters({ list }: { readonly list: ListState }) {
  const { fields, labels, teachers } = useWords();
  const choice = { list };
  return (
    <>
      <DistrictsPicker
        label={fields.district}
        className={filterCss.filter ?? ''}
        value={list.values('districts')}
        onChange={(ids) => list.setFilter('districts', ids)}
      />
      <KindergartensPicker
        label={fields.kindergarten}
        className={filterCss.filter ?? ''}
        value={list.values('kindergartens')}
        onChange={(ids) => list.setFilter('kindergartens', ids)}
      />
      <ListChoice {...choice} filter="posts" label={fields.post} codes={posts} labels={labels.post} />
      <ListChoice {...choice} filter="titles" label={fields.title} codes={titles} labels={labels.title} />
      <ListChoice {...choice} filter="needs" label={fields.needs} codes={areas} labels={labels.area} />
      <ListChoice
        {...choice}
        filter="strengths"
        label={fields.strengths}
        codes={areas}
        labels={labels.area}
      />
      <ListChoice
        {...choice}
        filter="statuses"
        label={fields.status}
        codes={teacherStatuses}
        labels={labels.teacherStatus}
      />
      <ListChoice {...choice} filter="gaps" label={teachers.gaps} codes={teacherGaps} labels={teachers.gap} />
    </>
  );
}

import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { Select } from 'antd';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql.ts';
import { DistrictsPicker } from '../../shared/pickers/district-picker.tsx';
import { KindergartensPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { useWords } from '../../shared/words/words-context.tsx';
import filterCss from '../../ui/list/filter-bar.module.css';
import { ListChoice } from '../../ui/list/list-choice.tsx';
import { ListSwitch } from '../../ui/list/list-switch.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';

const ProgrammesQuery = graphql(`
  query ProgrammesToPick {
    programmes {
      id
      name
    }
  }
`);

/** The filters of the partnerships' list. */
export function PartnershipFilters({ list }: { readonly list: ListState }) {
  const { fields, labels, pairing } = useWords();
  const [{ data }] = useQuery({ query: ProgrammesQuery });
  const [programme] = list.values('programme');
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
        codes={partnershipStatuses}
        labels={labels.partnershipStatus}
      />
      <DistrictsPicker
        label={fields.district}
        className={filterCss.filter ?? ''}
        value={list.values('districts')}
        onChange={(ids) => list.setFilter('districts', ids)}
      />
      <ListSwitch list={list} filter="silent" on="yes" label={pairing.onlySilent} />
      <ListSwitch list={list} filter="agreement" on="overdue" label={pairing.onlyUnsigned} />
      <Select<string>
        className={filterCss.filter ?? ''}
        aria-label={pairing.programme}
        placeholder={pairing.programme}
        allowClear
        value={data && programme}
        loading={data === undefined}
        options={(data?.programmes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => list.setFilter('programme', id ? [id] : [])}
      />
    </>
  );
}

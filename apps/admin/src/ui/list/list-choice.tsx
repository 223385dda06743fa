import { Select } from 'antd';
import css from './filter-bar.module.css';
import type { ListState } from './use-list-state.ts';

interface ListChoiceProps<Code extends string> {
  readonly list: ListState;
  readonly filter: string;
  readonly label: string;
  readonly codes: readonly Code[];
  readonly labels: Readonly<Record<Code, string>>;
}

/** A filter by codes of a closed list; several are either-or. */
export function ListChoice<Code extends string>(props: ListChoiceProps<Code>) {
  const { list, filter, label, codes, labels } = props;
  return (
    <Select<Code[]>
      mode="multiple"
      className={css.filter ?? ''}
      aria-label={label}
      placeholder={label}
      maxTagCount="responsive"
      allowClear
      value={codesIn(list, filter, codes)}
      options={codes.map((code) => ({ value: code, label: labels[code] }))}
      optionFilterProp="label"
      onChange={(chosen) => list.setFilter(filter, chosen)}
    />
  );
}

/** The codes of a filter that the list knows; a stale address never breaks a page. */
export function codesIn<Code extends string>(
  list: Pick<ListState, 'values'>,
  filter: string,
  codes: readonly Code[],
): Code[] {
  const wanted = list.values(filter);
  return codes.filter((code) => wanted.includes(code));
}

/** For a query's filter: undefined when the filter is off. */
export function codesOrNone<Code extends string>(
  list: Pick<ListState, 'values'>,
  filter: string,
  codes: readonly Code[],
): Code[] | undefined {
  const chosen = codesIn(list, filter, codes);
  return chosen.length > 0 ? chosen : undefined;
}

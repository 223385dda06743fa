import { Checkbox } from 'antd';
import type { ListState } from './use-list-state.ts';

interface ListSwitchProps {
  readonly list: ListState;
  readonly filter: string;
  readonly label: string;
  /** What stands in the address while it is on. */
  readonly on: string;
}

/** A filter that is on or off. */
export function ListSwitch({ list, filter, label, on }: ListSwitchProps) {
  return (
    <Checkbox
      checked={isOn(list, filter, on)}
      onChange={(event) => list.setFilter(filter, event.target.checked ? [on] : [])}
    >
      {label}
    </Checkbox>
  );
}

/** Whether a filter that is on or off is on. */
export function isOn(list: Pick<ListState, 'values'>, filter: string, on: string): boolean {
  return list.values(filter).includes(on);
}

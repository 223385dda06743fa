import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { type Column, visibleColumns } from './column.ts';
import css from './column-chooser.module.css';
import type { ListState } from './use-list-state.ts';

interface ColumnChooserProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly list: ListState;
}

/** Which columns are shown: kept in this browser for this user, and in the address for whoever gets it. */
export function ColumnChooser<Row>({ columns, list }: ColumnChooserProps<Row>) {
  const words = useWords().ui.list;
  const shown = visibleColumns(columns, list.columns).map(({ key }) => key);
  const panel = (
    <div className={css.panel}>
      <Checkbox.Group
        className={css.boxes ?? ''}
        value={shown}
        options={columns.map(({ key, title }, index) => ({
          value: key,
          label: title,
          disabled: index === 0,
        }))}
        onChange={(chosen) => list.setColumns(chosen as string[])}
      />
      <Button type="link" size="small" onClick={() => list.setColumns(null)}>
        {words.columnsReset}
      </Button>
    </div>
  );
  return (
    <Popover content={panel} trigger="click" placement="bottomRight">
      <Button icon={<SettingOutlined />}>{words.columns}</Button>
    </Popover>
  );
}

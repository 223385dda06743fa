import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useMay } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { type Column, visibleColumns } from '../../ui/list/column.ts';
import type { ListState } from '../../ui/list/use-list-state.ts';
import { exportPath, type Taken } from './export-path.ts';
import { WholePhones } from './whole-phones.tsx';

interface ExportListProps<Row> extends Pick<Taken, 'list' | 'filter' | 'sort'> {
  readonly columns: readonly Column<Row>[];
  readonly state: Pick<ListState, 'columns'>;
  /** Whether it is a roster too: then it can be taken in the form that an import reads. */
  readonly roster?: boolean;
}

/** Takes a list along as a workbook: the rows that match, the columns that are shown, in the order that stands. */
export function ExportList<Row>({ columns, state, roster = false, ...asked }: ExportListProps<Row>) {
  const { exports: words } = useWords();
  const [asking, setAsking] = useState(false);
  const mayExport = useMay('list:export');
  const mayReveal = useMay('phone:reveal');
  if (!mayExport) return null;
  const shown = visibleColumns(columns, state.columns).map(({ key }) => key);
  const taken: Taken = { ...asked, columns: shown };
  if (!roster) {
    return (
      <Button icon={<DownloadOutlined aria-hidden="true" />} href={exportPath(taken)} download>
        {words.action}
      </Button>
    );
  }
  const link = (key: string, form: Taken, label: string) => ({
    key,
    label: (
      <a href={exportPath(form)} download>
        {label}
      </a>
    ),
  });
  const items: MenuProps['items'] = [
    link('shown', taken, words.shown),
    link('roster', { ...taken, columns: 'roster' }, words.roster),
    ...(mayReveal ? [{ key: 'whole', label: words.whole, onClick: () => setAsking(true) }] : []),
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button icon={<DownloadOutlined aria-hidden="true" />}>{words.action}</Button>
      </Dropdown>
      {asking && <WholePhones taken={{ ...taken, columns: 'roster' }} onClose={() => setAsking(false)} />}
    </>
  );
}

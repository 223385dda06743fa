import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WordsProvider } from '../../shared/words/words-context.tsx';
import { zh } from '../../shared/words/zh.ts';
import { DataCards } from './data-cards.tsx';

const columns = [{ key: 'name', title: '姓名', width: 96, render: ({ name }: { name: string }) => name }];
const rows = Array.from({ length: 140 }, (_, at) => ({ id: String(at), name: `教师${at}` }));

test('of a long list some cards are drawn, the rest when asked for', () => {
  render(
    <WordsProvider language="zh-CN" words={zh}>
      <DataCards label="教师" columns={columns} rows={rows} />
    </WordsProvider>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(60);
  fireEvent.click(screen.getByRole('button', { name: '再显示 60 条（还有 80 条）' }));
  fireEvent.click(screen.getByRole('button', { name: '再显示 20 条（还有 20 条）' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(140);
  expect(screen.queryByRole('button')).toBeNull();
});

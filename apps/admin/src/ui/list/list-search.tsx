import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import css from './filter-bar.module.css';
import type { ListState } from './use-list-state.ts';

const pauseMs = 300;

/** The text filter: waits for a pause, and for an input method to finish its word. */
export function ListSearch({ list, label }: { readonly list: ListState; readonly label: string }) {
  const applied = list.values('text').join(',');
  const [typed, setTyped] = useState(applied);
  const composing = useRef(false);
  const { setFilter } = list;
  useEffect(() => setTyped(applied), [applied]);
  useEffect(() => {
    if (typed.trim() === applied || composing.current) return;
    const timer = setTimeout(() => setFilter('text', typed.trim() === '' ? [] : [typed.trim()]), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, applied, setFilter]);
  return (
    <Input
      type="search"
      className={css.search ?? ''}
      prefix={<SearchOutlined aria-hidden="true" />}
      aria-label={label}
      placeholder={label}
      data-list-search
      allowClear
      maxLength={60}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        setTyped(event.currentTarget.value);
      }}
    />
  );
}

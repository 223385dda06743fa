import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './search-box.module.css';
import { useHits } from './use-hits.ts';

/** A field that finds records, for pages that have nothing else to show. */
export function SearchBox() {
  const { ui, shell } = useWords();
  const [text, setText] = useState('');
  const { hits, searching } = useHits(text);
  return (
    <section className={css.box} aria-label={ui.search}>
      <Input
        type="search"
        size="large"
        aria-label={ui.notFound.searchHint}
        placeholder={ui.notFound.searchHint}
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="muted">
        {text.trim() !== '' && !searching && hits.length === 0 && shell.palette.none}
      </p>
      <ul>
        {hits.map(({ kind, id, title, subtitle, path }) => (
          <li key={`${kind}-${id}`}>
            <Link to={path}>{title}</Link>{' '}
            <span className="muted">
              {shell.palette.kinds[kind]} · {subtitle}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

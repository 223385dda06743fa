import { Link } from 'react-router';
import { SearchBox } from '../features/search/search-box.tsx';
import { useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';

/** An address without a page, or a record that isn't there for this viewer: both look the same. */
export function NotFoundPage() {
  const { notFound } = useWords().ui;
  return (
    <>
      <title>{`${notFound.title} · 青蓝`}</title>
      <h1 className="only-spoken">{notFound.title}</h1>
      <EmptyState title={notFound.title} text={notFound.text}>
        <SearchBox />
        <Link to="/">{notFound.home}</Link>
      </EmptyState>
    </>
  );
}

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { SearchKind } from '../../shared/enums.ts';
import { graphql } from '../../shared/graphql.ts';
import { recordPath } from '../../shared/record-path.ts';

const SearchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 12) {
      kind
      id
      title
      subtitle
    }
  }
`);

export interface Hit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly path: string;
}

const pauseMs = 180;

/** Records whose name, pinyin or initials contain the text; asked after a pause in typing. */
export function useHits(text: string): { readonly hits: readonly Hit[]; readonly searching: boolean } {
  const wanted = useDeferredValue(text.trim());
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const [{ data, fetching }] = useQuery({
    query: SearchQuery,
    variables: { text: asked },
    pause: asked === '',
  });
  const hits = useMemo(
    () =>
      asked === '' ? [] : (data?.search ?? []).map((hit) => ({ ...hit, path: recordPath(hit.kind, hit.id) })),
    [asked, data],
  );
  return { hits, searching: asked !== wanted || (asked !== '' && fetching) };
}

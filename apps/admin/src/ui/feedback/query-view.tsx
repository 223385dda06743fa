import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { failureOf } from '../../shared/failure.ts';
import { PanelFailure } from './panel-failure.tsx';
import { Skeleton } from './skeleton.tsx';

interface QueryViewProps<Data> {
  readonly query: { readonly data?: Data | undefined; readonly error?: CombinedError | undefined };
  readonly onRetry: () => void;
  /** Shown until the first answer; as high as what follows, so that nothing jumps. */
  readonly waiting?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** A query's three faces: waiting, failed, answered. An answer stays while it is asked for again. */
export function QueryView<Data>({ query, onRetry, waiting, children }: QueryViewProps<Data>) {
  if (query.data !== undefined && query.data !== null) return children(query.data);
  if (query.error !== undefined) return <PanelFailure failure={failureOf(query.error)} onRetry={onRetry} />;
  return waiting ?? <Skeleton />;
}

import { useSyncExternalStore } from 'react';
import { useWords } from '../shared/words/words-context.tsx';
import css from './banner.module.css';

/** Says that the network is gone, and what still works. */
export function OfflineBanner() {
  const { errors } = useWords().ui;
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status">{!online && <div className={css.offline}>{errors.offline}</div>}</div>;
}

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

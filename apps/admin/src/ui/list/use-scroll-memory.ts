import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const kept = new Map<string, number>();

/** Brings a scrolled box back to where it stood when this entry of the history was left. */
export function useScrollMemory(box: RefObject<HTMLElement | null>, ready: boolean): void {
  const { key } = useLocation();
  const restored = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!ready || restored.current === key || box.current === null) return;
    restored.current = key;
    box.current.scrollTop = kept.get(key) ?? 0;
  }, [box, key, ready]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const keep = () => kept.set(key, element.scrollTop);
    element.addEventListener('scroll', keep, { passive: true });
    return () => element.removeEventListener('scroll', keep);
  }, [box, key]);
}

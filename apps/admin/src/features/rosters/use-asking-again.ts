import { useEffect } from 'react';

const pauseMs = 1_500;

/** Asks again and again while something goes on beside; a hidden window waits until it is looked at. */
export function useAskingAgain(goesOn: boolean, ask: () => void): void {
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => {
      if (!document.hidden) ask();
    }, pauseMs);
    return () => clearInterval(timer);
  }, [goesOn, ask]);
}

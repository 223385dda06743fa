import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../shared/graphql.ts';
import { useViewer, type Viewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { lastUseMs } from './session-signals.ts';

const StayQuery = graphql(`
  query Stay {
    viewer {
      userId
      sessionExpiresAt
    }
  }
`);

const warnMinutes = 5;
const minuteMs = 60_000;

/** Warns before the session ends, so that a draft is saved in time; being there is enough to keep an idle one. */
export function SessionWarning() {
  const { session } = useWords().shell;
  const viewer = useViewer();
  const client = useClient();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  const { idleMinutes, absoluteMinutes } = minutesLeft(viewer, nowMs);
  const stay = async () => {
    await client.query(StayQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    setNowMs(Date.now());
  };
  if (absoluteMinutes <= warnMinutes) {
    return (
      <Notice tone="warning" title={session.endingFixed(Math.max(1, absoluteMinutes))} spoken="status" />
    );
  }
  if (idleMinutes > Math.min(warnMinutes, viewer.sessionIdleMinutes / 2)) return null;
  return (
    <Notice tone="warning" title={session.ending(Math.max(1, idleMinutes))} spoken="alert">
      <Button size="small" onClick={stay}>
        {session.stay}
      </Button>
    </Notice>
  );
}

function minutesLeft(viewer: Viewer, nowMs: number): { idleMinutes: number; absoluteMinutes: number } {
  const idleEndMs = (lastUseMs() ?? nowMs) + viewer.sessionIdleMinutes * minuteMs;
  return {
    idleMinutes: Math.ceil((idleEndMs - nowMs) / minuteMs),
    absoluteMinutes: Math.ceil((Date.parse(viewer.sessionExpiresAt) - nowMs) / minuteMs),
  };
}

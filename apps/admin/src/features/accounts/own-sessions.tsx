import { App, Button } from 'antd';
import { useMutation } from 'urql';
import { formatInstant } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { deviceName } from './device-name.ts';
import css from './own-sessions.module.css';

export const OwnSessionFragment = graphql(`
  fragment OwnSession on Session {
    id
    createdAt
    lastSeenAt
    expiresAt
    userAgent
    current
  }
`);

const EndSessionMutation = graphql(
  `
    mutation EndSession($input: EndSessionInput!) {
      endSession(input: $input) {
        __typename
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

interface OwnSessionsProps {
  readonly sessions: readonly FragmentOf<typeof OwnSessionFragment>[];
  readonly onEnded: () => void;
}

/** Where the viewer is signed in; every other place can be signed out from here. */
export function OwnSessions({ sessions, onEnded }: OwnSessionsProps) {
  const { account } = useWords().accounts;
  const { message } = App.useApp();
  const [{ fetching }, endSession] = useMutation(EndSessionMutation);
  const end = async (id: string) => {
    const { error } = await endSession({ input: { id } });
    if (error === undefined) message.success(account.ended);
    onEnded();
  };
  return (
    <ul className={css.list}>
      {readFragment(OwnSessionFragment, sessions).map((session) => (
        <SessionLine key={session.id} session={session} busy={fetching} onEnd={() => void end(session.id)} />
      ))}
    </ul>
  );
}

interface SessionLineProps {
  readonly session: ResultOf<typeof OwnSessionFragment>;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, busy, onEnd }: SessionLineProps) {
  const { account } = useWords().accounts;
  const language = useLanguage();
  const device = deviceName(session.userAgent) ?? account.unknownDevice;
  return (
    <li className={css.line}>
      <div>
        <strong>{device}</strong> {session.current && <Chip tone="accent">{account.current}</Chip>}
        <p className="muted">
          {account.lastSeen} {formatInstant(session.lastSeenAt, language)} · {account.since}{' '}
          {formatInstant(session.createdAt, language)}
        </p>
      </div>
      {!session.current && (
        <Button size="small" disabled={busy} onClick={onEnd} aria-label={`${account.end} ${device}`}>
          {account.end}
        </Button>
      )}
    </li>
  );
}

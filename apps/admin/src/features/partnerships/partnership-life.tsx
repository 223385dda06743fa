import { formatDay } from '../../shared/dates.ts';
import { useToday } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import css from './partnership-life.module.css';
import type { PartnershipState } from './partnership-state.ts';

interface Mark {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly state: 'done' | 'now' | 'ahead';
}

const order = ['proposed', 'confirmed', 'signed', 'active', 'summarised', 'closed'] as const;

/** The course of a partnership as a strip of steps, and what holds it up. */
export function PartnershipLife({ partnership }: { readonly partnership: PartnershipState }) {
  const { partnership: words } = useWords();
  const marks = useMarks(partnership);
  return (
    <div className={css.stack}>
      <Holding partnership={partnership} />
      <ol className={css.strip} aria-label={words.life}>
        {marks.map(({ key, title, text, state }) => (
          <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={css.dot} aria-hidden="true">
              {state === 'done' ? '✓' : ''}
            </span>
            <strong>{title}</strong>
            <span className="muted">{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Contested, silent, ended: said above the strip, since no step of it says so. */
function Holding({ partnership }: { readonly partnership: PartnershipState }) {
  const { partnership: words, labels } = useWords();
  const today = useToday();
  const { status, contestReason, endReason, contestableUntil } = partnership;
  if (status === 'contested' && contestReason) {
    return <Notice tone="warning" title={words.contested(contestReason)} />;
  }
  if (status === 'withdrawn' || status === 'ended') {
    const text = endReason ? { text: words.endedBecause(endReason) } : {};
    return <Notice tone="warning" title={labels.partnershipStatus[status]} {...text} />;
  }
  if (status === 'proposed' && contestableUntil !== null && contestableUntil < today) {
    return <Notice tone="warning" title={words.silent} />;
  }
  return null;
}

function useMarks(partnership: PartnershipState): Mark[] {
  const { partnership: words } = useWords();
  const language = useLanguage();
  const today = useToday();
  const day = (value: string | null) => (value === null ? words.notYet : formatDay(value, language));
  const agreement = partnership.agreements[0];
  const signed = partnership.agreements.find(({ signedOn }) => signedOn !== null)?.signedOn ?? null;
  const reached = reachedOf(partnership);
  const stateAt = (place: number): Mark['state'] =>
    place < reached ? 'done' : place === reached ? 'now' : 'ahead';
  const due = agreement && formatDay(agreement.dueOn, language);
  const dueText = agreement && agreement.dueOn < today ? words.overdue(due ?? '') : words.due(due ?? '');
  const until = partnership.contestableUntil;
  return [
    {
      key: 'published',
      title: words.published,
      text:
        partnership.status === 'proposed' && until !== null
          ? words.contestableUntil(formatDay(until, language))
          : day(partnership.publishedOn),
    },
    {
      key: 'confirmed',
      title: words.confirmed,
      text: partnership.confirmedForSide
        ? `${day(partnership.confirmedOn)} · ${words.confirmedForSide}`
        : day(partnership.confirmedOn),
    },
    {
      key: 'signed',
      title: words.signed,
      text: signed === null && partnership.status === 'confirmed' && agreement ? dueText : day(signed),
    },
    {
      key: 'active',
      title: words.active,
      text: `${formatDay(partnership.from, language)} – ${formatDay(partnership.to, language)}`,
    },
    { key: 'summarised', title: words.summarised, text: reached > 4 ? '' : words.notYet },
    { key: 'closed', title: words.closed, text: reached > 5 ? '' : words.notYet },
  ].map((mark, place) => ({ ...mark, state: stateAt(place) }));
}

/** How many steps lie behind; of a partnership that left the way, as far as it came. */
function reachedOf({ status, publishedOn, confirmedOn, agreements }: PartnershipState): number {
  const place = order.indexOf(status as (typeof order)[number]);
  if (place >= 0) return place + 1;
  if (status === 'drafted') return 0;
  if (agreements.some(({ signedOn }) => signedOn !== null)) return 3;
  if (confirmedOn !== null) return 2;
  return publishedOn === null ? 0 : 1;
}

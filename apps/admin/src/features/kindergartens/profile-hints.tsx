import { profileHints } from '@qinglan/domain/kindergartens/profile-norms';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './kindergarten-profiles.module.css';
import type { ProfileFigures } from './profile-values.ts';

/** What the norms and the sums say of a year's figures: hints, and nobody is held up by them. */
export function ProfileHints({ profile }: { readonly profile: ProfileFigures }) {
  const { kindergartens, labels } = useWords();
  const hints = profileHints(profile);
  if (hints.length === 0) return null;
  return (
    <div className={css.hints}>
      <h3>{kindergartens.norms}</h3>
      <ul>
        {hints.map(({ code, ageGroup, actual, norm }) => (
          <li key={`${code} ${ageGroup}`}>
            {ageGroup !== null && `${labels.ageGroup[ageGroup]} · `}
            {kindergartens.hints[code](actual, norm)}
          </li>
        ))}
      </ul>
      <p className="muted">{kindergartens.normsText}</p>
    </div>
  );
}

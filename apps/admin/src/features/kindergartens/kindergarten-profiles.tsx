import { schoolYearLabel, schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { Button } from 'antd';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { EditProfile } from './edit-profile.tsx';
import css from './kindergarten-profiles.module.css';
import { ProfileDetails } from './profile-details.tsx';
import { ProfileHints } from './profile-hints.tsx';
import type { ProfileFigures } from './profile-values.ts';

interface KindergartenProfilesProps {
  readonly kindergartenId: string;
  readonly canEdit: boolean;
  /** The latest school year first. */
  readonly profiles: readonly ProfileFigures[];
}

const doing = 'profile-';

/** What a kindergarten reported of itself, a line a school year; the latest in full, with what the norms say of it. */
export function KindergartenProfiles({ kindergartenId, canEdit, profiles }: KindergartenProfilesProps) {
  const { kindergartens } = useWords();
  const { action, open, close } = useAction();
  const [latest] = profiles;
  const edited = action?.startsWith(doing) ? Number(action.slice(doing.length)) : null;
  return (
    <>
      {latest === undefined ? (
        <p className="muted">{kindergartens.noProfiles}</p>
      ) : (
        <>
          <ProfileLines profiles={profiles} onEdit={canEdit ? (year) => open(`${doing}${year}`) : null} />
          <ProfileDetails profile={latest} />
          <ProfileHints profile={latest} />
        </>
      )}
      {canEdit && <NewYear latest={latest?.schoolYear ?? null} onOpen={(year) => open(`${doing}${year}`)} />}
      {canEdit && edited !== null && (
        <EditProfile
          key={edited}
          kindergartenId={kindergartenId}
          schoolYear={edited}
          source={profiles.find(({ schoolYear }) => schoolYear <= edited) ?? null}
          onClose={close}
        />
      )}
    </>
  );
}

function NewYear({
  latest,
  onOpen,
}: {
  readonly latest: number | null;
  readonly onOpen: (year: number) => void;
}) {
  const { profiles } = useWords();
  const year = schoolYearOf(useToday());
  if (latest !== null && latest >= year) return null;
  return (
    <p className="no-print">
      <Button onClick={() => onOpen(year)}>{profiles.enter(schoolYearLabel(year))}</Button>
    </p>
  );
}

interface ProfileLinesProps {
  readonly profiles: readonly ProfileFigures[];
  readonly onEdit: ((year: number) => void) | null;
}

function ProfileLines({ profiles, onEdit }: ProfileLinesProps) {
  const { kindergartens, fields, ui } = useWords();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{fields.schoolYear}</th>
          <th scope="col">{kindergartens.classCount}</th>
          <th scope="col">{kindergartens.childCount}</th>
          <th scope="col">{kindergartens.staffCount}</th>
          <th scope="col">{kindergartens.fullTimeTeacherCount}</th>
          <th scope="col">{kindergartens.establishedTeacherCount}</th>
          {onEdit && (
            <th scope="col" className="no-print">
              <span className="only-spoken">{ui.edit}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {profiles.map((line) => (
          <tr key={line.id}>
            <th scope="row">{schoolYearLabel(line.schoolYear)}</th>
            <td>{line.classCount}</td>
            <td>
              {line.childCountApproximate && line.childCount !== null
                ? kindergartens.about(line.childCount)
                : (line.childCount ?? ui.none)}
            </td>
            <td>{line.staffCount ?? ui.none}</td>
            <td>{line.fullTimeTeacherCount ?? ui.none}</td>
            <td>{line.establishedTeacherCount ?? ui.none}</td>
            {onEdit && (
              <td className="no-print">
                <Button
                  size="small"
                  type="link"
                  aria-label={ui.named(ui.edit, schoolYearLabel(line.schoolYear))}
                  onClick={() => onEdit(line.schoolYear)}
                >
                  {ui.edit}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

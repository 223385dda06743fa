import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { namesInLine, type RosterImportShown, together } from './roster-import.ts';
import css from './rosters.module.css';

/** What a yes does, in numbers. */
export function ImportEffects({ imported }: { readonly imported: RosterImportShown }) {
  const { apply, districts } = useWords().rosters;
  const language = useLanguage();
  const { newDistricts, kindergartens, teachers } = imported;
  const refused = together(imported, 'refused');
  const touched = together(imported, 'new') + together(imported, 'changed');
  if (touched === 0) return apply.nothing;
  return (
    <>
      <ul className={css.effects}>
        {newDistricts.length > 0 && (
          <li>{districts(newDistricts.length, namesInLine(newDistricts, language))}</li>
        )}
        {kindergartens && <li>{apply.kindergartens(kindergartens.new, kindergartens.changed)}</li>}
        {teachers && <li>{apply.teachers(teachers.new, teachers.changed)}</li>}
        {refused > 0 && <li>{apply.refused(refused)}</li>}
      </ul>
      <p className="muted">{apply.irreversible}</p>
    </>
  );
}

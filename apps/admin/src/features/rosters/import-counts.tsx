import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { type CountKey, countKeys, namesInLine, type RosterImportShown } from './roster-import.ts';
import css from './rosters.module.css';

/** How many rows came of each roster and what becomes of them; districts that come into being with them. */
export function ImportCounts({ imported }: { readonly imported: RosterImportShown }) {
  const { counts, districts, districtsMade } = useWords().rosters;
  const language = useLanguage();
  const { newDistricts, status } = imported;
  const made = status === 'applied' ? districtsMade : districts;
  return (
    <div className={css.stack}>
      <table className={css.counts} aria-label={counts.title}>
        <thead>
          <tr>
            <th scope="col">{counts.kind}</th>
            {countKeys.map((key) => (
              <th key={key} scope="col">
                {counts[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <CountRow imported={imported} kind="kindergartens" />
          <CountRow imported={imported} kind="teachers" />
        </tbody>
      </table>
      {newDistricts.length > 0 && (
        <Notice tone="accent" title={made(newDistricts.length, namesInLine(newDistricts, language))} />
      )}
    </div>
  );
}

interface CountRowProps {
  readonly imported: RosterImportShown;
  readonly kind: 'kindergartens' | 'teachers';
}

function CountRow({ imported, kind }: CountRowProps) {
  const { counts } = useWords().rosters;
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{counts[kind]}</th>
      {countKeys.map((key) => {
        const value = imported[kind]?.[key] ?? 0;
        return (
          <td key={key} className={toneOf(key, value)}>
            {value.toLocaleString(language)}
          </td>
        );
      })}
    </tr>
  );
}

function toneOf(key: CountKey, value: number): string | undefined {
  if (value === 0) return css.zero;
  return key === 'refused' ? css.refused : undefined;
}

import { useWords } from '../../shared/words/words-context.tsx';
import { Panel } from '../../ui/page/panel.tsx';
import { ApplyImport } from './apply-import.tsx';
import { ImportCounts } from './import-counts.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ImportState } from './import-state.tsx';
import { ReturnedWorkbook } from './returned-workbook.tsx';
import { isCounted, type RosterImportShown } from './roster-import.ts';
import css from './rosters.module.css';

/** Where an import stands; once it is read, its numbers, the yes and its problems. */
export function ImportBody({ imported }: { readonly imported: RosterImportShown }) {
  const { rosters } = useWords();
  const counted = isCounted(imported);
  return (
    <div className={css.stack}>
      <ImportState imported={imported} />
      {counted && (
        <>
          <Panel title={rosters.counts.title}>
            <ImportCounts imported={imported} />
          </Panel>
          {imported.status === 'previewed' && (
            <Panel title={rosters.apply.title}>
              <ApplyImport imported={imported} />
            </Panel>
          )}
          <Panel title={rosters.problems.title}>
            <div className={css.stack}>
              <ReturnedWorkbook imported={imported} />
              <ImportProblems imported={imported} />
            </div>
          </Panel>
        </>
      )}
    </div>
  );
}

import { Button } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import type { RosterImportShown } from './roster-import.ts';
import { useImportVerbs } from './use-import-verbs.ts';

/** Reads an import again whose reading was cut off. */
export function ReadAgain({ imported }: { readonly imported: RosterImportShown }) {
  const { reading } = useWords().rosters;
  const { readAgain, running } = useImportVerbs(imported);
  return (
    <Button type="primary" loading={running} onClick={() => void readAgain()}>
      {reading.again}
    </Button>
  );
}

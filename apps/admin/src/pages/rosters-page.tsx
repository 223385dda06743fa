import { DownloadOutlined, SnippetsOutlined } from '@ant-design/icons';
import { rosterKinds } from '@qinglan/domain/rosters/roster-column';
import { Button } from 'antd';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { ImportList, useRosterImports } from '../features/rosters/import-list.tsx';
import { PasteRosters } from '../features/rosters/paste-rosters.tsx';
import { TakeRosters } from '../features/rosters/take-rosters.tsx';
import { useWords } from '../shared/words/words-context.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { PageHeader } from '../ui/page/page-header.tsx';

/** Where rosters come in, and what became of those before. */
export function RostersPage() {
  return (
    <NeedsPermission permission="roster:import">
      <Rosters />
    </NeedsPermission>
  );
}

function Rosters() {
  const { rosters } = useWords();
  const imports = useRosterImports();
  const { action, open, close } = useAction();
  const pasted = rosterKinds.find((kind) => action === `paste-${kind}`);
  return (
    <>
      <PageHeader
        title={rosters.title}
        subtitle={rosters.subtitle}
        actions={
          <>
            <Button icon={<SnippetsOutlined aria-hidden="true" />} onClick={() => open('paste-teachers')}>
              {rosters.paste.action}
            </Button>
            <Button
              icon={<DownloadOutlined aria-hidden="true" />}
              href="/files/roster-template.xlsx"
              download
            >
              {rosters.template}
            </Button>
          </>
        }
      />
      <TakeRosters />
      <ImportList {...imports} />
      {pasted && <PasteRosters kind={pasted} onClose={close} />}
    </>
  );
}

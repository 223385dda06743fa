import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { ImportList, useRosterImports } from '../features/rosters/import-list.tsx';
import { TakeRosters } from '../features/rosters/take-rosters.tsx';
import { useWords } from '../shared/words/words-context.tsx';
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
  return (
    <>
      <PageHeader
        title={rosters.title}
        subtitle={rosters.subtitle}
        actions={
          <Button icon={<DownloadOutlined aria-hidden="true" />} href="/files/roster-template.xlsx" download>
            {rosters.template}
          </Button>
        }
      />
      <TakeRosters onChange={imports.ask} />
      <ImportList {...imports} />
    </>
  );
}

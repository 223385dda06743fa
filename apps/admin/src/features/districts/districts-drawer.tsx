import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useMay } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import { CreateDistrict } from './create-district.tsx';
import css from './districts.module.css';
import { RenameDistrict } from './rename-district.tsx';

const DistrictsQuery = graphql(`
  query Districts {
    districts {
      id
      name
      version
      viewerCanEdit
      kindergartenCount
    }
  }
`);

type District = ResultOf<typeof DistrictsQuery>['districts'][number];

/** The city's districts beside the list of kindergartens: how many each has, a new one, another name. */
export function DistrictsDrawer({ onClose }: { readonly onClose: () => void }) {
  const { kindergartens, ui } = useWords();
  const words = kindergartens.districts;
  const mayEdit = useMay('district:edit');
  const [query, ask] = useQuery({ query: DistrictsQuery, requestPolicy: 'cache-and-network' });
  return (
    <Drawer
      open
      size={480}
      title={words.title}
      closable={{ 'aria-label': ui.close }}
      destroyOnHidden
      onClose={onClose}
    >
      <p className={css.text}>{words.text}</p>
      {mayEdit && <CreateDistrict />}
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {({ districts }) => <Districts districts={districts} />}
      </QueryView>
    </Drawer>
  );
}

function Districts({ districts }: { readonly districts: readonly District[] }) {
  const words = useWords().kindergartens.districts;
  const [renaming, setRenaming] = useState<string | null>(null);
  if (districts.length === 0) return <p className="muted">{words.none}</p>;
  return (
    <ul className={css.list}>
      {districts.map((district) => (
        <li key={district.id} className={css.line}>
          {renaming === district.id ? (
            <RenameDistrict district={district} onDone={() => setRenaming(null)} />
          ) : (
            <>
              <span className={css.name}>{district.name}</span>
              <span className="muted">{words.count(district.kindergartenCount)}</span>
              {district.viewerCanEdit && (
                <Button
                  size="small"
                  aria-label={words.renameOf(district.name)}
                  onClick={() => setRenaming(district.id)}
                >
                  {words.rename}
                </Button>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

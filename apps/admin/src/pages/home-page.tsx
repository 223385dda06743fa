import { useQuery } from 'urql';
import { WorkItemFragment, WorkList } from '../features/work-list/work-list.tsx';
import { formatDay } from '../shared/dates.ts';
import { graphql } from '../shared/graphql.ts';
import { useToday, useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { QueryView } from '../ui/feedback/query-view.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';
import css from './home-page.module.css';

const HomeQuery = graphql(
  `
    query Home {
      workList {
        ...WorkLine
      }
    }
  `,
  [WorkItemFragment],
);

/** Home is a work list: what waits, each line opening where the work is done. */
export function HomePage() {
  const { workList } = useWords();
  const { displayName } = useViewer();
  const today = useToday();
  const language = useLanguage();
  const [query, ask] = useQuery({ query: HomeQuery, requestPolicy: 'cache-and-network' });
  return (
    <div className={css.page}>
      <PageHeader title={workList.hello(displayName)} subtitle={workList.today(formatDay(today, language))} />
      <Panel title={workList.title}>
        <QueryView
          query={query}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
          waiting={<Skeleton lines={8} />}
        >
          {(data) => <WorkList items={data.workList} />}
        </QueryView>
      </Panel>
    </div>
  );
}

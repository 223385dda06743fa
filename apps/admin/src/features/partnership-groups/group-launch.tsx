import { launchItems } from '@qinglan/domain/partnerships/launch-item';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import type { GroupState } from './group-state.ts';
import css from './groups.module.css';

const GroupLaunchQuery = graphql(`
  query GroupLaunch($partnerships: [ID!]!) {
    launchChecklists(partnerships: $partnerships) {
      partnershipId
      settled
      total
      lines {
        item
        state
        on
      }
    }
  }
`);

type Checklist = ResultOf<typeof GroupLaunchQuery>['launchChecklists'][number];

/** The launch of all partnerships of a group: a row each, a column for each thing that must be there. */
export function GroupLaunch({ group: { partnerships } }: { readonly group: GroupState }) {
  const { launch } = useWords();
  const [query, ask] = useQuery({
    query: GroupLaunchQuery,
    variables: { partnerships: partnerships.map(({ id }) => id) },
    requestPolicy: 'cache-and-network',
    pause: partnerships.length === 0,
  });
  if (partnerships.length === 0) return <p className="muted">{launch.noPartnerships}</p>;
  return (
    <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
      {({ launchChecklists }) => <LaunchGrid partnerships={partnerships} checklists={launchChecklists} />}
    </QueryView>
  );
}

interface LaunchGridProps {
  readonly partnerships: GroupState['partnerships'];
  readonly checklists: readonly Checklist[];
}

function LaunchGrid({ partnerships, checklists }: LaunchGridProps) {
  const { launch, pairing, labels } = useWords();
  return (
    <section className={css.scroll} aria-label={launch.partnerships}>
      <table className={css.grid}>
        <thead>
          <tr>
            <th scope="col">{pairing.assisted}</th>
            <th scope="col">{launch.short}</th>
            {launchItems.map((item) => (
              <th key={item} scope="col">
                {launch.items[item]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partnerships.map(({ id, status, assisted }) => {
            const checklist = checklists.find(({ partnershipId }) => partnershipId === id);
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/partnerships/${id}`}>{assisted.name}</Link>
                  <div className="muted">{labels.partnershipStatus[status]}</div>
                </th>
                <td>{checklist && launch.count(checklist.settled, checklist.total)}</td>
                {launchItems.map((item) => (
                  <td key={item}>
                    <ItemCell line={checklist?.lines.find((line) => line.item === item)} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const tones = { there: 'good', missing: 'warning', waived: 'plain' } as const;

function ItemCell({ line }: { readonly line: Checklist['lines'][number] | undefined }) {
  const { launch } = useWords();
  const language = useLanguage();
  if (!line) return null;
  return (
    <span className={css.cell}>
      <Chip tone={tones[line.state]}>{launch.states[line.state]}</Chip>
      {line.on !== null && <small>{formatDay(line.on, language)}</small>}
    </span>
  );
}

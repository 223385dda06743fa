import { areas } from '@qinglan/domain/areas/area';
import { responsibleFor } from '@qinglan/domain/partnerships/leading-group';
import { useWords } from '../../shared/words/words-context.tsx';
import type { GroupState } from './group-state.ts';
import css from './groups.module.css';

/** Who answers for which area: persons across, areas down; several may share one. Prints as it stands. */
export function ResponsibilityGrid({
  group: { leadingGroupPeople: people },
}: {
  readonly group: GroupState;
}) {
  const { labels, launch } = useWords();
  const answering = people.filter((person) => person.areas.length > 0);
  if (answering.length === 0) return <p className="muted">{launch.noResponsibilities}</p>;
  return (
    <div className={css.scroll}>
      <table className={css.grid}>
        <thead>
          <tr>
            <th scope="col">{launch.answersFor}</th>
            {answering.map((person) => (
              <th key={`${person.kindergartenId} ${person.name}`} scope="col">
                {person.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area}>
              <th scope="row">
                {labels.area[area]}
                {responsibleFor(answering, area).length === 0 && (
                  <span className="muted"> {launch.nobody}</span>
                )}
              </th>
              {answering.map((person) => (
                <td key={`${person.kindergartenId} ${person.name}`}>
                  {person.areas.includes(area) && (
                    <span title={launch.answers}>
                      ●<span className="only-spoken">{launch.answers}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

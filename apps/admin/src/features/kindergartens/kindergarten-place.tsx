import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { distanceKm, type Place } from './distance-km.ts';
import css from './kindergartens.module.css';
import { PlacePlot } from './place-plot.tsx';

const NearbyQuery = graphql(`
  query KindergartensNearby($district: ID!) {
    kindergartens(filter: { districts: [$district] }, first: 200) {
      nodes {
        id
        name
        details {
          longitude
          latitude
        }
      }
    }
  }
`);

export interface Neighbourhood extends Place {
  readonly id: string;
  readonly name: string;
  readonly km: number;
}

interface KindergartenPlaceProps {
  readonly id: string;
  readonly districtId: string;
  /** Null where no coordinates are known. */
  readonly place: Place | null;
}

const nearestShown = 3;

/** Where a kindergarten lies: coordinates, the nearest ones, and a plot of its district that needs no map from outside. */
export function KindergartenPlace({ id, districtId, place }: KindergartenPlaceProps) {
  const { kindergartens } = useWords();
  const [{ data }] = useQuery({
    query: NearbyQuery,
    variables: { district: districtId },
    pause: place === null,
  });
  if (place === null) return <p className="muted">{kindergartens.noPlace}</p>;
  const others = nearbyOf(data?.kindergartens.nodes ?? [], id, place);
  return (
    <div className={css.stack}>
      <p>
        <span className="muted">{kindergartens.coordinates}</span> {place.longitude}, {place.latitude}
      </p>
      {others.length > 0 && (
        <>
          <PlacePlot centre={place} others={others} />
          <div>
            <h3>
              {kindergartens.nearest} <span className="muted">({kindergartens.straightLine})</span>
            </h3>
            <ul className={css.lines}>
              {others.slice(0, nearestShown).map((other) => (
                <li key={other.id} className={css.line}>
                  <Link to={`/kindergartens/${other.id}`}>{other.name}</Link>
                  <span className="muted">{kindergartens.kilometres(other.km.toFixed(1))}</span>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </div>
  );
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly details: { readonly longitude: number | null; readonly latitude: number | null } | null;
}

/** The others with a place, the nearest first. */
function nearbyOf(listed: readonly Listed[], ownId: string, own: Place): Neighbourhood[] {
  return listed
    .flatMap(({ id, name, details }) => {
      const { longitude = null, latitude = null } = details ?? {};
      if (id === ownId || longitude === null || latitude === null) return [];
      return [{ id, name, longitude, latitude, km: distanceKm(own, { longitude, latitude }) }];
    })
    .sort((one, other) => one.km - other.km);
}

import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { partnershipTone } from './partnership-tone.ts';
import css from './partnerships.module.css';

const LineFragment = graphql(`
  fragment PartnershipLine on Partnership @_unmask {
    id
    status
    from
    to
    programme {
      id
      name
    }
    lead {
      id
      name
    }
    assisted {
      id
      name
    }
  }
`);

export const KindergartenPartnershipsFragment = graphql(
  `
    fragment KindergartenPartnerships on Kindergarten {
      id
      partnershipsLed {
        ...PartnershipLine
      }
      partnershipsAssisted {
        ...PartnershipLine
      }
    }
  `,
  [LineFragment],
);

type Partnership = ResultOf<typeof LineFragment>;

interface KindergartenPartnershipsProps {
  readonly kindergarten: FragmentOf<typeof KindergartenPartnershipsFragment>;
}

/** A kindergarten's partnerships: those it leads, those in which it is assisted. */
export function KindergartenPartnerships({ kindergarten }: KindergartenPartnershipsProps) {
  const { pairing } = useWords();
  const { id, partnershipsLed, partnershipsAssisted } = readFragment(
    KindergartenPartnershipsFragment,
    kindergarten,
  );
  if (partnershipsLed.length + partnershipsAssisted.length === 0) {
    return <p className="muted">{pairing.noPartnerships}</p>;
  }
  return (
    <div className={css.stack}>
      <Lines title={pairing.led} partnerships={partnershipsLed} other={({ assisted }) => assisted} />
      <Lines title={pairing.assistedBy} partnerships={partnershipsAssisted} other={({ lead }) => lead} />
      <Link to={`/partnerships?kindergartens=${id}`}>{pairing.openPartnerships}</Link>
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly partnerships: readonly Partnership[];
  readonly other: (partnership: Partnership) => { readonly id: string; readonly name: string };
}

function Lines({ title, partnerships, other }: LinesProps) {
  const { labels } = useWords();
  const language = useLanguage();
  if (partnerships.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={css.lines}>
        {partnerships.map((partnership) => (
          <li key={partnership.id}>
            <Link to={`/kindergartens/${other(partnership).id}`}>{other(partnership).name}</Link>{' '}
            <Link to={`/partnerships/${partnership.id}`}>
              <Chip tone={partnershipTone[partnership.status]}>
                {labels.partnershipStatus[partnership.status]}
              </Chip>
            </Link>
            <p className="muted">
              {partnership.programme.name} · {formatDay(partnership.from, language)} –{' '}
              {formatDay(partnership.to, language)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import { OneLine } from '../../ui/data/one-line.tsx';
import type { Column } from '../../ui/list/column.ts';
import { partnershipTone } from './partnership-tone.ts';

export const PartnershipRowFragment = graphql(`
  fragment PartnershipRow on Partnership @_unmask {
    id
    status
    from
    to
    endReason
    programme {
      id
      name
    }
    lead {
      id
      name
      district {
        id
        name
      }
    }
    assisted {
      id
      name
      district {
        id
        name
      }
    }
    mentorPairs {
      id
    }
  }
`);

/** A partnership in the list; its name is made of both sides, for whoever hears the list instead of seeing it. */
export type PartnershipRow = ResultOf<typeof PartnershipRowFragment> & {
  readonly name: string;
  /** How much of the launch is settled, as “5/8”; null until that is known. */
  readonly launch: string | null;
};

/** The columns of the partnerships' list. */
export function partnershipColumns(words: Words, language: Language): Column<PartnershipRow>[] {
  const { fields, labels, pairing, ui } = words;
  const side = (key: 'lead' | 'assisted'): Column<PartnershipRow> => ({
    key,
    title: pairing[key],
    width: 200,
    render: ({ [key]: kindergarten }) => (
      <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>
    ),
  });
  return [
    {
      ...side('assisted'),
      // The row's own page; the kindergartens are a step from there.
      render: ({ id, assisted }) => <Link to={`/partnerships/${id}`}>{assisted.name}</Link>,
    },
    side('lead'),
    {
      key: 'status',
      title: fields.status,
      width: 88,
      render: ({ status }) => <Chip tone={partnershipTone[status]}>{labels.partnershipStatus[status]}</Chip>,
    },
    {
      key: 'programme',
      title: pairing.programme,
      width: 200,
      render: ({ programme }) => <OneLine text={programme.name} />,
    },
    {
      key: 'period',
      title: pairing.period,
      width: 248,
      sortKey: 'from',
      render: ({ from, to }) => `${formatDay(from, language)} – ${formatDay(to, language)}`,
    },
    {
      key: 'launch',
      title: words.launch.short,
      width: 72,
      align: 'end',
      render: ({ launch }) => launch ?? ui.none,
    },
    {
      key: 'pairs',
      title: pairing.pairCount,
      width: 88,
      align: 'end',
      render: ({ mentorPairs }) => mentorPairs.length,
    },
    {
      key: 'district',
      title: fields.district,
      width: 104,
      extra: true,
      render: ({ assisted }) => assisted.district.name,
    },
    {
      key: 'endReason',
      title: pairing.endReason,
      width: 200,
      extra: true,
      render: ({ endReason }) => endReason ?? ui.none,
    },
  ];
}

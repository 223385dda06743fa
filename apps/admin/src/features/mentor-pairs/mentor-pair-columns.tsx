import type { MentorPairStatus } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip, type ChipTone } from '../../ui/data/chip.tsx';
import { OneLine } from '../../ui/data/one-line.tsx';
import type { Column } from '../../ui/list/column.ts';

const SideFragment = graphql(`
  fragment PairSide on Teacher @_unmask {
    id
    name
    kindergarten {
      id
      name
    }
    details {
      status
    }
  }
`);

export const MentorPairRowFragment = graphql(
  `
    fragment MentorPairRow on MentorPair @_unmask {
      id
      status
      from
      to
      mentor {
        id
        ...PairSide
      }
      mentee {
        id
        ...PairSide
      }
      details {
        kind
        focusAreas
        endReason
        partnership {
          id
          lead {
            id
            name
          }
          assisted {
            id
            name
          }
        }
      }
    }
  `,
  [SideFragment],
);

/** A mentor pair in the list; its name is made of both, for whoever hears the list instead of seeing it. */
export type MentorPairRow = ResultOf<typeof MentorPairRowFragment> & { readonly name: string };
type Side = ResultOf<typeof SideFragment>;

const tones: Readonly<Record<MentorPairStatus, ChipTone>> = {
  proposed: 'warning',
  confirmed: 'accent',
  signed: 'accent',
  active: 'good',
  completed: 'plain',
  declined: 'plain',
  ended: 'plain',
};

/** The columns of the mentor pairs' list; who is away or has left says so beside the name. */
export function mentorPairColumns(words: Words, language: Language): Column<MentorPairRow>[] {
  const { fields, labels, pairing } = words;
  return [
    {
      key: 'mentee',
      title: pairing.mentee,
      width: 120,
      render: ({ mentee }) => <TeacherName teacher={mentee} words={words} />,
    },
    {
      key: 'mentor',
      title: pairing.mentor,
      width: 120,
      render: ({ mentor }) => <TeacherName teacher={mentor} words={words} />,
    },
    {
      key: 'status',
      title: fields.status,
      width: 88,
      render: ({ status }) => <Chip tone={tones[status]}>{labels.pairStatus[status]}</Chip>,
    },
    place('menteeKindergarten', words, ({ mentee }) => mentee),
    place('mentorKindergarten', words, ({ mentor }) => mentor),
    {
      key: 'period',
      title: pairing.period,
      width: 248,
      sortKey: 'from',
      render: ({ from, to }) =>
        `${formatDay(from, language)} – ${to === null ? pairing.untilNow : formatDay(to, language)}`,
    },
    ...detailColumns(words, language),
  ];
}

function detailColumns({ labels, pairing, ui }: Words, language: Language): Column<MentorPairRow>[] {
  const comma = language === 'zh-CN' ? '、' : ', ';
  return [
    {
      key: 'kind',
      title: pairing.kind,
      width: 80,
      render: ({ details }) => (details === null ? ui.none : labels.pairKind[details.kind]),
    },
    {
      key: 'focus',
      title: pairing.focusAreas,
      width: 200,
      render: ({ details }) =>
        details === null || details.focusAreas.length === 0 ? (
          ui.none
        ) : (
          <OneLine text={details.focusAreas.map((area) => labels.area[area]).join(comma)} />
        ),
    },
    {
      key: 'partnership',
      title: pairing.partnership,
      width: 240,
      extra: true,
      render: ({ details }) => {
        if (details === null) return ui.none;
        const { partnership } = details;
        return partnership === null
          ? pairing.inHouse
          : `${partnership.lead.name} → ${partnership.assisted.name}`;
      },
    },
    {
      key: 'endReason',
      title: pairing.endReason,
      width: 200,
      extra: true,
      render: ({ details }) => details?.endReason ?? ui.none,
    },
  ];
}

function place(
  key: 'mentorKindergarten' | 'menteeKindergarten',
  { pairing }: Words,
  side: (row: MentorPairRow) => Side,
): Column<MentorPairRow> {
  return {
    key,
    title: pairing[key],
    width: 168,
    render: (row) => {
      const { kindergarten } = side(row);
      return <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>;
    },
  };
}

function TeacherName({ teacher, words }: { readonly teacher: Side; readonly words: Words }) {
  const { id, name, details } = teacher;
  return (
    <>
      <Link to={`/teachers/${id}`}>{name}</Link>{' '}
      {details && details.status !== 'active' && (
        <Chip tone="warning">{words.labels.teacherStatus[details.status]}</Chip>
      )}
    </>
  );
}

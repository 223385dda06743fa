import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import { OneLine } from '../../ui/data/one-line.tsx';
import type { Column } from '../../ui/list/column.ts';
import { isOverdue } from './visit-record.ts';

export const VisitRowFragment = graphql(`
  fragment VisitRow on SiteVisit @_unmask {
    id
    on
    methods
    visitors
    kindergarten {
      id
      name
      district {
        id
        name
      }
    }
    visitor {
      id
      name
    }
    advice {
      id
      status
      dueOn
    }
  }
`);

export type VisitRow = ResultOf<typeof VisitRowFragment> & { readonly name: string };

/** The columns of the visits' list. */
export function visitColumns(words: Words, language: Language, today: string): Column<VisitRow>[] {
  const { fields, labels, visits, profiles } = words;
  return [
    {
      key: 'kindergarten',
      title: visits.visited,
      width: 200,
      render: ({ id, kindergarten }) => <Link to={`/site-visits/${id}`}>{kindergarten.name}</Link>,
    },
    {
      key: 'on',
      title: fields.on,
      width: 136,
      sortKey: 'on',
      render: ({ on }) => formatDay(on, language),
    },
    {
      key: 'visitor',
      title: visits.visitor,
      width: 200,
      render: ({ visitor }) => visitor?.name ?? visits.office,
    },
    {
      key: 'methods',
      title: fields.methods,
      width: 160,
      render: ({ methods }) => (
        <OneLine text={methods.map((code) => labels.surveyMethod[code]).join(profiles.comma)} />
      ),
    },
    {
      key: 'advice',
      title: visits.followUp,
      width: 160,
      render: ({ advice }) => <FollowUp advice={advice} words={words} today={today} />,
    },
    {
      key: 'district',
      title: fields.district,
      width: 96,
      extra: true,
      render: ({ kindergarten }) => kindergarten.district.name,
    },
    {
      key: 'visitors',
      title: fields.visitors,
      width: 160,
      extra: true,
      render: ({ visitors }) => <OneLine text={visitors.join(profiles.comma)} />,
    },
  ];
}

interface FollowUpProps {
  readonly advice: VisitRow['advice'];
  readonly words: Words;
  readonly today: string;
}

function FollowUp({ advice, words: { visits, ui }, today }: FollowUpProps) {
  if (advice.length === 0) return ui.none;
  const open = advice.filter(({ status }) => status === 'open').length;
  const overdue = advice.filter((each) => isOverdue(each, today)).length;
  return (
    <>
      {ui.meter(advice.length - open, advice.length)}{' '}
      {overdue > 0 && (
        <Chip tone="danger">
          {visits.overdue} {overdue}
        </Chip>
      )}
    </>
  );
}

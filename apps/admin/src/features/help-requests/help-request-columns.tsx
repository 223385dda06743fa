import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import type { Column } from '../../ui/list/column.ts';

export const HelpRequestRowFragment = graphql(`
  fragment HelpRequestRow on HelpRequest @_unmask {
    id
    raisedBy {
      id
      name
    }
    askedOf {
      id
      name
    }
    partnership {
      id
    }
    details {
      question
      area
      state
      dueOn
      raisedOn
    }
  }
`);

type Row = ResultOf<typeof HelpRequestRowFragment>;

/** A request that the viewer may read; what it asks is its name in the list. */
export type HelpRequestRow = Row & { readonly details: NonNullable<Row['details']>; readonly name: string };

const tones = { raised: 'accent', overdue: 'danger', answered: 'good' } as const;

/** The columns of the list of requests. */
export function helpRequestColumns(words: Words, language: Language): Column<HelpRequestRow>[] {
  const { exchange, labels, ui } = words;
  return [
    {
      key: 'question',
      title: exchange.question,
      width: 320,
      render: ({ partnership, details }) => (
        <Link to={`/partnerships/${partnership.id}`}>{details.question}</Link>
      ),
    },
    {
      key: 'state',
      title: words.fields.status,
      width: 88,
      render: ({ details: { state } }) => <Chip tone={tones[state]}>{exchange.states[state]}</Chip>,
    },
    {
      key: 'dueOn',
      title: exchange.dueOn,
      width: 128,
      sortKey: 'dueOn',
      render: ({ details }) => formatDay(details.dueOn, language),
    },
    { key: 'raisedBy', title: exchange.raiseFor, width: 184, render: ({ raisedBy }) => raisedBy.name },
    { key: 'askedOf', title: exchange.askedOf, width: 184, render: ({ askedOf }) => askedOf.name },
    {
      key: 'area',
      title: exchange.area,
      width: 136,
      render: ({ details: { area } }) => (area === null ? ui.none : labels.area[area]),
    },
  ];
}

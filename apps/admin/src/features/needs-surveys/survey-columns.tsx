import { Link } from 'react-router';
import { formatDay } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import { OneLine } from '../../ui/data/one-line.tsx';
import type { Column } from '../../ui/list/column.ts';
import { fromList } from '../../ui/list/list-origin.ts';
import { duenessTone, surveyTone } from './survey-tone.ts';

export const SurveyRowFragment = graphql(`
  fragment SurveyRow on NeedsSurvey @_unmask {
    id
    round
    status
    dueOn
    dueness
    submittedOn
    needs {
      area
    }
    programme {
      id
      name
    }
    kindergarten {
      id
      name
      district {
        id
        name
      }
    }
  }
`);

export type SurveyRow = ResultOf<typeof SurveyRowFragment> & { readonly name: string };

/** The columns of the surveys' list. */
export function surveyColumns(words: Words, language: Language, search: string): Column<SurveyRow>[] {
  const { fields, labels, pairing, surveys, ui } = words;
  return [
    {
      key: 'kindergarten',
      title: fields.kindergarten,
      width: 200,
      render: ({ id, kindergarten }) => (
        <Link to={`/needs-surveys/${id}`} state={fromList(search, null)}>
          {kindergarten.name}
        </Link>
      ),
    },
    {
      key: 'district',
      title: fields.district,
      width: 96,
      render: ({ kindergarten }) => kindergarten.district.name,
    },
    {
      key: 'status',
      title: fields.status,
      width: 96,
      render: ({ status }) => <Chip tone={surveyTone[status]}>{labels.surveyStatus[status]}</Chip>,
    },
    {
      key: 'dueOn',
      title: surveys.dueOn,
      width: 200,
      sortKey: 'dueOn',
      render: ({ dueOn, dueness }) => (
        <>
          {formatDay(dueOn, language)}{' '}
          {dueness !== null && dueness !== 'inTime' && (
            <Chip tone={duenessTone[dueness]}>{labels.surveyDueness[dueness]}</Chip>
          )}
        </>
      ),
    },
    {
      key: 'needs',
      title: surveys.needCount,
      width: 96,
      align: 'end',
      render: ({ needs }) => needs.length,
    },
    {
      key: 'submittedOn',
      title: surveys.submittedOn,
      width: 128,
      render: ({ submittedOn }) => (submittedOn === null ? ui.none : formatDay(submittedOn, language)),
    },
    {
      key: 'round',
      title: fields.round,
      width: 88,
      render: ({ round }) => surveys.roundOf(round),
    },
    {
      key: 'programme',
      title: pairing.programme,
      width: 200,
      extra: true,
      render: ({ programme }) => <OneLine text={programme.name} />,
    },
  ];
}

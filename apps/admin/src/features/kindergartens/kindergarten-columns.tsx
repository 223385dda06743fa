import { Link } from 'react-router';
import { formatInstant, formatMonth } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import { OneLine } from '../../ui/data/one-line.tsx';
import type { Column } from '../../ui/list/column.ts';
import { fromList } from '../../ui/list/list-origin.ts';

export const KindergartenRowFragment = graphql(`
  fragment KindergartenRow on Kindergarten @_unmask {
    id
    name
    district {
      id
      name
    }
    details {
      code
      ownership
      grade
      areaType
      founded
      longitude
      latitude
      strengths {
        area
      }
      needs {
        area
      }
      teacherCount
      profiles {
        id
        classCount
        childCount
        childCountApproximate
      }
      archivedOn
      updatedAt
    }
    contacts {
      address
      principal
      phoneMasked
    }
  }
`);

/** A kindergarten in the list, with its place in the list's order. */
export type KindergartenRow = ResultOf<typeof KindergartenRowFragment> & { readonly cursor: string };
type Details = NonNullable<KindergartenRow['details']>;
type Given = (row: KindergartenRow, word: (details: Details) => string | null | undefined) => string;

/** The columns of the kindergartens' list; who knows a kindergarten by name only sees dashes. */
export function kindergartenColumns(
  words: Words,
  language: Language,
  search: string,
): Column<KindergartenRow>[] {
  const { fields, labels, ui, kindergartens } = words;
  const given: Given = (row, word) => (row.details && word(row.details)) ?? ui.none;
  const plain = (
    key: string,
    title: string,
    width: number,
    word: (details: Details) => string | null | undefined,
  ): Column<KindergartenRow> => ({ key, title, width, render: (row) => given(row, word) });
  return [
    {
      key: 'name',
      title: fields.kindergartenName,
      width: 200,
      sortKey: 'name',
      render: ({ id, name, cursor, details }) => (
        <>
          <Link to={`/kindergartens/${id}`} state={fromList(search, cursor)}>
            {name}
          </Link>{' '}
          {details?.archivedOn && <Chip>{kindergartens.archived}</Chip>}
        </>
      ),
    },
    { key: 'district', title: fields.district, width: 88, render: (row) => row.district.name },
    plain('ownership', fields.ownership, 120, ({ ownership }) => labels.ownership[ownership]),
    { ...plain('grade', fields.grade, 104, ({ grade }) => labels.grade[grade]), sortKey: 'grade' },
    plain('areaType', fields.areaType, 88, ({ areaType }) => labels.areaType[areaType]),
    {
      ...plain('teachers', kindergartens.teacherCount, 80, ({ teacherCount }) => String(teacherCount)),
      align: 'end',
    },
    areasColumn('needs', words, language),
    areasColumn('strengths', words, language),
    ...extraColumns(words, language, given),
  ];
}

function areasColumn(
  key: 'needs' | 'strengths',
  { fields, labels, ui }: Words,
  language: Language,
): Column<KindergartenRow> {
  const comma = language === 'zh-CN' ? '、' : ', ';
  return {
    key,
    title: fields[key],
    width: 200,
    render: ({ details }) => {
      const areas = details?.[key] ?? [];
      return areas.length === 0 ? (
        ui.none
      ) : (
        <OneLine text={areas.map(({ area }) => labels.area[area]).join(comma)} />
      );
    },
  };
}

function extraColumns({ fields, kindergartens, ui }: Words, language: Language, given: Given) {
  const extra = (
    key: string,
    title: string,
    width: number,
    render: (row: KindergartenRow) => string,
    more: Partial<Column<KindergartenRow>> = {},
  ): Column<KindergartenRow> => ({ key, title, width, extra: true, render, ...more });
  const contact =
    (word: (contacts: NonNullable<KindergartenRow['contacts']>) => string | null) =>
    ({ contacts }: KindergartenRow) =>
      (contacts && word(contacts)) ?? ui.none;
  const end = { align: 'end' } as const;
  return [
    extra('classes', kindergartens.classCount, 80, (row) => given(row, classesOf), end),
    extra(
      'children',
      kindergartens.childCount,
      96,
      (row) => given(row, (details) => childrenOf(details, kindergartens.about)),
      end,
    ),
    extra('code', fields.code, 104, (row) => given(row, ({ code }) => code)),
    extra('founded', fields.founded, 112, (row) =>
      given(row, ({ founded }) => founded && formatMonth(founded, language)),
    ),
    extra(
      'principal',
      fields.principal,
      96,
      contact(({ principal }) => principal),
    ),
    extra(
      'phone',
      fields.kindergartenPhone,
      128,
      contact(({ phoneMasked }) => phoneMasked),
    ),
    extra(
      'address',
      fields.address,
      220,
      contact(({ address }) => address),
    ),
    extra('coordinates', kindergartens.coordinates, 152, (row) => given(row, coordinatesOf)),
    extra(
      'updatedAt',
      fields.updatedAt,
      168,
      (row) => given(row, ({ updatedAt }) => formatInstant(updatedAt, language)),
      { sortKey: 'updatedAt' },
    ),
  ];
}

/** The latest profile comes first. */
const classesOf = ({ profiles }: Details) => profiles[0] && String(profiles[0].classCount);

function childrenOf({ profiles: [latest] }: Details, about: (count: number) => string) {
  if (latest === undefined || latest.childCount === null) return null;
  return latest.childCountApproximate ? about(latest.childCount) : String(latest.childCount);
}

const coordinatesOf = ({ longitude, latitude }: Details) =>
  longitude === null || latitude === null ? null : `${longitude}, ${latitude}`;

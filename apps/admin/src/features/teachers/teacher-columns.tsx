import { Link } from 'react-router';
import { formatInstant, formatMonth } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import { OneLine } from '../../ui/data/one-line.tsx';
import type { Column } from '../../ui/list/column.ts';
import { fromList } from '../../ui/list/list-origin.ts';
import { statusTone } from './status-tone.ts';

export const TeacherRowFragment = graphql(`
  fragment TeacherRow on Teacher @_unmask {
    id
    name
    kindergarten {
      id
      name
      district {
        id
        name
      }
    }
    outline {
      post
      ageGroup
      strengthAreas
      needAreas
    }
    details {
      gender
      employeeNumber
      teachingSince
      yearsOfService
      education
      employment
      title
      honours {
        kind
        level
      }
      menteeCapacity
      status
      phoneMasked
      hasAccount
      updatedAt
    }
  }
`);

/** A teacher in the list, with its place in the list's order. */
export type TeacherRow = ResultOf<typeof TeacherRowFragment> & { readonly cursor: string };
type Details = NonNullable<TeacherRow['details']>;

/** The columns of the teachers' list; who knows a teacher by name only sees dashes. */
export function teacherColumns(words: Words, language: Language, search: string): Column<TeacherRow>[] {
  const { fields, labels, ui, teachers } = words;
  const comma = language === 'zh-CN' ? '、' : ', ';
  const given = (row: TeacherRow, word: (details: Details) => string | null) =>
    (row.details && word(row.details)) ?? ui.none;
  const areas = (codes: readonly (keyof typeof labels.area)[] = []) =>
    codes.length === 0 ? ui.none : <OneLine text={codes.map((area) => labels.area[area]).join(comma)} />;
  return [
    {
      key: 'name',
      title: fields.name,
      width: 96,
      sortKey: 'name',
      render: ({ id, name, cursor }) => (
        <Link to={`/teachers/${id}`} state={fromList(search, cursor)}>
          {name}
        </Link>
      ),
    },
    { key: 'kindergarten', title: fields.kindergarten, width: 180, render: (row) => row.kindergarten.name },
    { key: 'district', title: fields.district, width: 88, render: (row) => row.kindergarten.district.name },
    {
      key: 'post',
      title: fields.post,
      width: 96,
      render: ({ outline }) => (outline === null ? ui.none : labels.post[outline.post]),
    },
    {
      key: 'title',
      title: fields.title,
      width: 88,
      sortKey: 'title',
      render: (row) => given(row, ({ title }) => labels.title[title]),
    },
    {
      key: 'years',
      title: fields.yearsOfService,
      width: 88,
      align: 'end',
      sortKey: 'teachingSince',
      render: (row) => given(row, ({ yearsOfService }) => teachers.years(yearsOfService)),
    },
    { key: 'needs', title: fields.needs, width: 200, render: ({ outline }) => areas(outline?.needAreas) },
    {
      key: 'strengths',
      title: fields.strengths,
      width: 200,
      render: ({ outline }) => areas(outline?.strengthAreas),
    },
    {
      key: 'status',
      title: fields.status,
      width: 80,
      render: ({ details }) =>
        details === null ? (
          ui.none
        ) : (
          <Chip tone={statusTone[details.status]}>{labels.teacherStatus[details.status]}</Chip>
        ),
    },
    ...extraColumns(words, language, given),
  ];
}

type Given = (row: TeacherRow, word: (details: Details) => string | null) => string;

function extraColumns({ fields, labels, teachers }: Words, language: Language, given: Given) {
  const extra = (
    key: string,
    title: string,
    width: number,
    word: (details: Details) => string | null,
    sortKey?: string,
  ): Column<TeacherRow> => ({
    key,
    title,
    width,
    extra: true,
    render: (row) => given(row, word),
    ...(sortKey === undefined ? {} : { sortKey }),
  });
  const ageGroup: Column<TeacherRow> = {
    key: 'ageGroup',
    title: fields.ageGroup,
    width: 104,
    extra: true,
    render: ({ outline }) => (outline?.ageGroup ? labels.ageGroup[outline.ageGroup] : '—'),
  };
  return [
    ageGroup,
    extra('gender', fields.gender, 72, ({ gender }) => labels.gender[gender]),
    extra('employeeNumber', fields.employeeNumber, 112, (details) => details.employeeNumber),
    extra('teachingSince', fields.teachingSince, 128, (details) =>
      formatMonth(details.teachingSince, language),
    ),
    extra('education', fields.education, 88, ({ education }) => education && labels.education[education]),
    extra(
      'employment',
      fields.employment,
      88,
      ({ employment }) => employment && labels.employment[employment],
    ),
    extra('honours', fields.honours, 200, ({ honours }) => honourWords(honours, labels)),
    extra('capacity', fields.menteeCapacity, 112, ({ menteeCapacity }) => String(menteeCapacity)),
    extra('phone', fields.phone, 128, ({ phoneMasked }) => phoneMasked),
    extra('account', teachers.account, 96, (details) =>
      details.hasAccount ? teachers.hasAccount : teachers.noAccount,
    ),
    extra(
      'updatedAt',
      fields.updatedAt,
      168,
      (details) => formatInstant(details.updatedAt, language),
      'updatedAt',
    ),
  ];
}

function honourWords(honours: Details['honours'], labels: Words['labels']): string | null {
  if (honours.length === 0) return null;
  return honours
    .map(({ kind, level }) => `${labels.honourLevel[level]}${labels.honourKind[kind]}`)
    .join('、');
}

import { Link } from 'react-router';
import { formatInstant, formatMonth } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { useRevealPhone } from '../../shared/reveal-phone.ts';
import { valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chips } from '../../ui/data/chip.tsx';
import { type Description, Descriptions } from '../../ui/data/descriptions.tsx';
import { MaskedPhone } from '../../ui/data/masked-phone.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import css from './teacher-record.module.css';

export const TeacherRecordFragment = graphql(`
  fragment TeacherRecord on Teacher {
    id
    viewerCanEdit
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
      preschoolMajor
      employment
      title
      honours {
        kind
        level
      }
      menteeCapacity
      phoneMasked
      hasAccount
      updatedAt
    }
  }
`);

type Teacher = ResultOf<typeof TeacherRecordFragment>;

/** A teacher's record as far as the viewer may see it: everything, an outline, or the name alone. */
export function TeacherRecord({ teacher }: { readonly teacher: FragmentOf<typeof TeacherRecordFragment> }) {
  const { teachers } = useWords();
  const record = readFragment(TeacherRecordFragment, teacher);
  const items = [useWorkplace(record), useOutline(record), useDetails(record)].flat();
  return (
    <div className={css.record}>
      {record.details === null && (
        <Notice title={record.outline === null ? teachers.nameOnly : teachers.outlineOnly} />
      )}
      <Descriptions items={items} />
    </div>
  );
}

function useWorkplace({ kindergarten }: Teacher): Description[] {
  const { fields } = useWords();
  return [
    {
      label: fields.kindergarten,
      value: <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>,
    },
    { label: fields.district, value: kindergarten.district.name },
  ];
}

function useOutline({ outline, details }: Teacher): Description[] {
  const { fields, labels } = useWords();
  if (outline === null) return [];
  const about = [
    { label: fields.post, value: labels.post[outline.post] },
    { label: fields.ageGroup, value: outline.ageGroup && labels.ageGroup[outline.ageGroup] },
  ];
  if (details !== null) return about;
  const chips = (areas: typeof outline.needAreas) =>
    areas.length > 0 ? <Chips words={areas.map((area) => labels.area[area])} /> : null;
  return [
    ...about,
    { label: fields.strengths, value: chips(outline.strengthAreas), wide: true },
    { label: fields.needs, value: chips(outline.needAreas), wide: true },
  ];
}

function useDetails({ id, details, viewerCanEdit }: Teacher): Description[] {
  const words = useWords();
  const language = useLanguage();
  const reveal = useRevealPhone('teacher', id);
  const { fields, labels, teachers, ui } = words;
  if (details === null) return [];
  const { education, employment, preschoolMajor } = details;
  return [
    { label: fields.title, value: labels.title[details.title] },
    { label: fields.teachingSince, value: formatMonth(details.teachingSince, language) },
    { label: fields.yearsOfService, value: teachers.years(details.yearsOfService) },
    { label: fields.gender, value: labels.gender[details.gender] },
    { label: fields.employeeNumber, value: details.employeeNumber },
    { label: fields.education, value: education && labels.education[education] },
    { label: fields.preschoolMajor, value: preschoolMajor === null ? null : preschoolMajor ? ui.yes : ui.no },
    { label: fields.employment, value: employment && labels.employment[employment] },
    { label: fields.menteeCapacity, value: String(details.menteeCapacity) },
    {
      label: fields.honours,
      value: details.honours.length > 0 ? valueWords('honours', details.honours, words, language) : null,
    },
    {
      label: fields.phone,
      value: <MaskedPhone masked={details.phoneMasked} mayReveal={viewerCanEdit} onReveal={reveal} />,
    },
    { label: teachers.account, value: details.hasAccount ? teachers.hasAccount : teachers.noAccount },
    { label: fields.updatedAt, value: formatInstant(details.updatedAt, language) },
  ];
}

import { formatInstant, formatMonth } from '../../shared/dates.ts';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { useRevealPhone } from '../../shared/reveal-phone.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { type Description, Descriptions } from '../../ui/data/descriptions.tsx';
import { MaskedPhone } from '../../ui/data/masked-phone.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import css from './kindergartens.module.css';

export const KindergartenRecordFragment = graphql(`
  fragment KindergartenRecord on Kindergarten {
    id
    viewerCanEdit
    district {
      id
      name
    }
    details {
      code
      aliases
      ownership
      grade
      areaType
      founded
      updatedAt
    }
    contacts {
      address
      principal
      phoneMasked
    }
  }
`);

type Kindergarten = ResultOf<typeof KindergartenRecordFragment>;

interface KindergartenRecordProps {
  readonly kindergarten: FragmentOf<typeof KindergartenRecordFragment>;
}

/** A kindergarten's record as far as the viewer may see it: everything, without contacts, or the name alone. */
export function KindergartenRecord({ kindergarten }: KindergartenRecordProps) {
  const { kindergartens, fields } = useWords();
  const record = readFragment(KindergartenRecordFragment, kindergarten);
  const items = [
    { label: fields.district, value: record.district.name },
    ...useDetails(record),
    ...useContacts(record),
  ];
  const lacks = record.details === null ? kindergartens.nameOnly : kindergartens.noContacts;
  return (
    <div className={css.stack}>
      {record.contacts === null && <Notice title={lacks} />}
      <Descriptions items={items} />
    </div>
  );
}

function useDetails({ details }: Kindergarten): Description[] {
  const { fields, labels } = useWords();
  const language = useLanguage();
  const comma = language === 'zh-CN' ? '、' : ', ';
  if (details === null) return [];
  const { code, aliases, founded } = details;
  return [
    { label: fields.ownership, value: labels.ownership[details.ownership] },
    { label: fields.grade, value: labels.grade[details.grade] },
    { label: fields.areaType, value: labels.areaType[details.areaType] },
    { label: fields.founded, value: founded && formatMonth(founded, language) },
    { label: fields.code, value: code },
    { label: fields.updatedAt, value: formatInstant(details.updatedAt, language) },
    { label: fields.aliases, value: aliases.join(comma), wide: true },
  ];
}

function useContacts({ id, contacts, viewerCanEdit }: Kindergarten): Description[] {
  const { fields } = useWords();
  const reveal = useRevealPhone('kindergarten', id);
  if (contacts === null) return [];
  return [
    { label: fields.principal, value: contacts.principal },
    {
      label: fields.kindergartenPhone,
      value: <MaskedPhone masked={contacts.phoneMasked} mayReveal={viewerCanEdit} onReveal={reveal} />,
    },
    { label: fields.address, value: contacts.address, wide: true },
  ];
}

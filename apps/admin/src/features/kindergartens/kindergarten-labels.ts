import { useWords } from '../../shared/words/words-context.tsx';

/** What the fields of a kindergarten's form are called where their bare names would mean a person's. */
export function useKindergartenLabels(): Readonly<Record<string, string>> {
  const { fields } = useWords();
  return {
    ...fields,
    name: fields.kindergartenName,
    districtId: fields.district,
    phone: fields.kindergartenPhone,
  };
}

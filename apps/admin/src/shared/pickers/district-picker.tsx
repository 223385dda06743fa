import { Select } from 'antd';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { useWords } from '../words/words-context.tsx';

const DistrictsQuery = graphql(`
  query DistrictsToPick {
    districts {
      id
      name
    }
  }
`);

interface DistrictsPickerProps {
  readonly label: string;
  readonly className?: string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several districts, as a filter. */
export function DistrictsPicker({ label, className, value, onChange }: DistrictsPickerProps) {
  const options = useDistrictOptions();
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={label}
      placeholder={label}
      className={className ?? ''}
      maxTagCount="responsive"
      allowClear
      optionFilterProp="label"
      value={options === undefined ? [] : [...value]}
      loading={options === undefined}
      options={options ?? []}
      onChange={onChange}
    />
  );
}

interface DistrictPickerProps {
  readonly control: object;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** One district, in a form. */
export function DistrictPicker({ control, value, onChange }: DistrictPickerProps) {
  const { form } = useWords().ui;
  const options = useDistrictOptions();
  return (
    <Select<string>
      {...control}
      showSearch
      optionFilterProp="label"
      placeholder={form.choose}
      value={value}
      loading={options === undefined}
      options={options ?? []}
      onChange={onChange}
    />
  );
}

/** All districts as options: id and name. */
export function useDistrictOptions(): { value: string; label: string }[] | undefined {
  const [{ data }] = useQuery({ query: DistrictsQuery });
  return data?.districts.map(({ id, name }) => ({ value: id, label: name }));
}

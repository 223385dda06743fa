import { Select } from 'antd';
import { useDistrictOptions } from '../../shared/pickers/district-picker.tsx';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { ControlProps } from '../../ui/form/field.tsx';

interface OverDistrictProps {
  readonly control: ControlProps;
  /** Null is the whole city. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const city = 'city';

/** One district or, for whoever may give it, the whole city. */
export function OverDistrict({ control, value, onChange }: OverDistrictProps) {
  const { users, ui } = useWords();
  const wholeCity = useViewer().roles.includes('cityCoordinator');
  const districts = useDistrictOptions() ?? [];
  const options = wholeCity ? [{ value: city, label: users.wholeCity }, ...districts] : districts;
  return (
    <Select<string>
      {...control}
      showSearch
      optionFilterProp="label"
      placeholder={ui.form.choose}
      value={value ?? (wholeCity ? city : null)}
      options={options}
      onChange={(chosen) => onChange(chosen === city ? null : chosen)}
    />
  );
}

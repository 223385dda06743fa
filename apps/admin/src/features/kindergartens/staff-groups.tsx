import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { posts } from '@qinglan/domain/teachers/post';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { Count } from '../../ui/form/count-grid.tsx';
import type { StaffGroupValue } from './profile-values.ts';
import css from './staff-lines.module.css';

interface StaffGroupsProps {
  readonly value: readonly StaffGroupValue[];
  readonly onChange: (value: readonly StaffGroupValue[]) => void;
}

const fresh: StaffGroupValue = {
  count: null,
  mostly: false,
  post: null,
  education: null,
  employment: null,
  ageFrom: null,
  ageTo: null,
  preschoolMajor: null,
  frontLine: null,
  note: null,
};

/** "Five of them established, over 45, not on the front line": a line for people of whom several things are true. */
export function StaffGroups({ value, onChange }: StaffGroupsProps) {
  const { profiles } = useWords();
  return (
    <>
      {value.map((group, index) => (
        <StaffGroup
          key={`${index}-${value.length}`}
          group={group}
          onChange={(change) =>
            onChange(value.map((each, place) => (place === index ? { ...each, ...change } : each)))
          }
          onRemove={() => onChange(value.filter((_, place) => place !== index))}
        />
      ))}
      <Button size="small" onClick={() => onChange([...value, fresh])}>
        {profiles.addGroup}
      </Button>
    </>
  );
}

interface StaffGroupProps {
  readonly group: StaffGroupValue;
  readonly onChange: (change: Partial<StaffGroupValue>) => void;
  readonly onRemove: () => void;
}

function StaffGroup({ group, onChange, onRemove }: StaffGroupProps) {
  const { profiles, ui } = useWords();
  return (
    <div className={css.group}>
      <Count label={profiles.groupCount} value={group.count} onChange={(count) => onChange({ count })} />
      <Checkbox checked={group.mostly} onChange={(event) => onChange({ mostly: event.target.checked })}>
        {profiles.mostly}
      </Checkbox>
      <GroupCodes group={group} onChange={onChange} />
      <InputNumber<number>
        aria-label={profiles.ageFrom}
        placeholder={profiles.ageFrom}
        min={16}
        max={80}
        value={group.ageFrom}
        onChange={(ageFrom) => onChange({ ageFrom })}
      />
      <InputNumber<number>
        aria-label={profiles.ageTo}
        placeholder={profiles.ageTo}
        min={16}
        max={80}
        value={group.ageTo}
        onChange={(ageTo) => onChange({ ageTo })}
      />
      <Input
        className={css.note ?? ''}
        aria-label={profiles.groupNote}
        placeholder={profiles.groupNote}
        maxLength={200}
        value={group.note ?? ''}
        onChange={(event) => onChange({ note: event.target.value || null })}
      />
      <Button type="text" danger onClick={onRemove}>
        {ui.remove}
      </Button>
    </div>
  );
}

function GroupCodes({ group, onChange }: Omit<StaffGroupProps, 'onRemove'>) {
  const { fields, labels, profiles } = useWords();
  const options = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
    codes.map((code) => ({ value: code, label: words[code] }));
  const yesNo = (name: 'preschoolMajor' | 'frontLine') => (
    <Select<string>
      aria-label={profiles.either[name].label}
      placeholder={profiles.either[name].label}
      allowClear
      value={group[name] === null ? null : String(group[name])}
      options={[
        { value: 'true', label: profiles.either[name].yes },
        { value: 'false', label: profiles.either[name].no },
      ]}
      onChange={(value) => onChange({ [name]: value === undefined ? null : value === 'true' })}
    />
  );
  return (
    <>
      <Select
        aria-label={fields.post}
        placeholder={fields.post}
        allowClear
        value={group.post}
        options={options(posts, labels.post)}
        onChange={(post) => onChange({ post: post ?? null })}
      />
      <Select
        aria-label={fields.employment}
        placeholder={fields.employment}
        allowClear
        value={group.employment}
        options={options(employments, labels.employment)}
        onChange={(employment) => onChange({ employment: employment ?? null })}
      />
      <Select
        aria-label={fields.education}
        placeholder={fields.education}
        allowClear
        value={group.education}
        options={options(educations, labels.education)}
        onChange={(education) => onChange({ education: education ?? null })}
      />
      {yesNo('preschoolMajor')}
      {yesNo('frontLine')}
    </>
  );
}

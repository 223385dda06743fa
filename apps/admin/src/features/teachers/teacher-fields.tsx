import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { genders } from '@qinglan/domain/teachers/gender';
import { posts } from '@qinglan/domain/teachers/post';
import { titles } from '@qinglan/domain/teachers/title';
import { Input, InputNumber, Radio } from 'antd';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { MonthPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import { NeedsField, StrengthsField } from './areas-fields.tsx';
import { HonoursField } from './honours-field.tsx';
import type { TeacherValues } from './teacher-values.ts';

interface TeacherFieldsProps {
  readonly draft: Draft<TeacherValues>;
  /** The phone as it is kept; null when there is none or the teacher is new. */
  readonly phoneMasked: string | null;
  /** Leave is typed here; leaving and returning are acts of their own. */
  readonly withStatus?: boolean;
}

/** Everything about a teacher that a form can change. */
export function TeacherFields({ draft, phoneMasked, withStatus }: TeacherFieldsProps) {
  const { fields, teachers } = useWords();
  return (
    <>
      <FieldSet legend={teachers.sections.person}>
        <PersonFields draft={draft} phoneMasked={phoneMasked} />
      </FieldSet>
      <FieldSet legend={teachers.sections.work}>
        <WorkFields draft={draft} />
        {withStatus && <StatusField draft={draft} />}
      </FieldSet>
      <FieldSet legend={teachers.sections.growth}>
        <HonoursField value={draft.value.honours} onChange={(honours) => draft.set('honours', honours)} />
        <Field path="menteeCapacity" label={fields.menteeCapacity} hint={teachers.capacityHint}>
          {(control) => (
            <InputNumber
              {...control}
              min={0}
              max={5}
              precision={0}
              value={draft.value.menteeCapacity}
              onChange={(capacity) => draft.set('menteeCapacity', capacity ?? 0)}
            />
          )}
        </Field>
        <StrengthsField
          value={draft.value.strengths}
          onChange={(strengths) => draft.set('strengths', strengths)}
        />
        <NeedsField value={draft.value.needs} onChange={(needs) => draft.set('needs', needs)} />
      </FieldSet>
    </>
  );
}

function PersonFields({ draft: { value, set }, phoneMasked }: TeacherFieldsProps) {
  const { fields, labels, teachers } = useWords();
  return (
    <>
      <Field path="name" label={fields.name} required>
        {(control) => (
          <Input
            {...control}
            maxLength={30}
            value={value.name}
            onChange={(event) => set('name', event.target.value)}
          />
        )}
      </Field>
      <Field path="gender" label={fields.gender} required>
        {({ id, ...control }) => (
          <Radio.Group
            id={id}
            aria-describedby={control['aria-describedby']}
            value={value.gender}
            options={genders.map((gender) => ({ value: gender, label: labels.gender[gender] }))}
            onChange={(event) => set('gender', event.target.value)}
          />
        )}
      </Field>
      <Field path="employeeNumber" label={fields.employeeNumber}>
        {(control) => (
          <Input
            {...control}
            maxLength={30}
            value={value.employeeNumber}
            onChange={(event) => set('employeeNumber', event.target.value)}
          />
        )}
      </Field>
      <Field
        path="phone"
        label={fields.phone}
        {...(phoneMasked === null ? {} : { hint: `${phoneMasked} · ${teachers.phoneHint}` })}
      >
        {(control) => (
          <Input
            {...control}
            type="tel"
            maxLength={30}
            autoComplete="off"
            placeholder={phoneMasked === null ? '' : teachers.phoneKeep}
            value={value.phone}
            onChange={(event) => set('phone', event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

function StatusField({ draft: { value, set } }: { readonly draft: Draft<TeacherValues> }) {
  const { fields, labels } = useWords();
  return (
    <Field path="status" label={fields.status}>
      {({ id }) => (
        <Radio.Group
          id={id}
          value={value.status}
          options={(['active', 'onLeave'] as const).map((status) => ({
            value: status,
            label: labels.teacherStatus[status],
          }))}
          onChange={(event) => set('status', event.target.value)}
        />
      )}
    </Field>
  );
}

function WorkFields({ draft: { value, set } }: { readonly draft: Draft<TeacherValues> }) {
  const { fields, labels, ui } = useWords();
  const today = useToday();
  const choice = <Name extends 'post' | 'title' | 'ageGroup' | 'education' | 'employment'>(name: Name) => ({
    value: value[name],
    onChange: (code: TeacherValues[Name] | null) => set(name, code as TeacherValues[Name]),
  });
  return (
    <>
      <Field path="post" label={fields.post} required>
        {(control) => <Choice control={control} {...choice('post')} codes={posts} labels={labels.post} />}
      </Field>
      <Field path="ageGroup" label={fields.ageGroup}>
        {(control) => (
          <Choice
            control={control}
            {...choice('ageGroup')}
            codes={ageGroups}
            labels={labels.ageGroup}
            clearable
          />
        )}
      </Field>
      <Field path="title" label={fields.title} required>
        {(control) => <Choice control={control} {...choice('title')} codes={titles} labels={labels.title} />}
      </Field>
      <Field path="teachingSince" label={fields.teachingSince} required>
        {(control) => (
          <MonthPicker
            control={control}
            value={value.teachingSince}
            most={today.slice(0, 7)}
            onChange={(month) => set('teachingSince', month)}
          />
        )}
      </Field>
      <Field path="education" label={fields.education}>
        {(control) => (
          <Choice
            control={control}
            {...choice('education')}
            codes={educations}
            labels={labels.education}
            clearable
          />
        )}
      </Field>
      <Field path="employment" label={fields.employment}>
        {(control) => (
          <Choice
            control={control}
            {...choice('employment')}
            codes={employments}
            labels={labels.employment}
            clearable
          />
        )}
      </Field>
      <Field path="preschoolMajor" label={fields.preschoolMajor}>
        {({ id }) => (
          <Radio.Group
            id={id}
            value={String(value.preschoolMajor)}
            options={[
              { value: 'true', label: ui.yes },
              { value: 'false', label: ui.no },
              { value: 'null', label: ui.unknown },
            ]}
            onChange={(event) => set('preschoolMajor', JSON.parse(event.target.value))}
          />
        )}
      </Field>
    </>
  );
}

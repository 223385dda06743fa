import { ageGroups } from '@qinglan/domain/kindergartens/age-group';
import { staffStabilities } from '@qinglan/domain/kindergartens/staff-stability';
import { educations } from '@qinglan/domain/teachers/education';
import { employments } from '@qinglan/domain/teachers/employment';
import { posts } from '@qinglan/domain/teachers/post';
import { Checkbox, Input } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { Count, CountGrid } from '../../ui/form/count-grid.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import type { ProfileValues } from './profile-values.ts';
import { StaffAges } from './staff-ages.tsx';
import { StaffGroups } from './staff-groups.tsx';

interface PartProps {
  readonly draft: Draft<ProfileValues>;
}

/** All figures of a school year: what nobody knows stays empty. */
export function ProfileFields({ draft }: PartProps) {
  const { sections } = useWords().profiles;
  return (
    <>
      <FieldSet legend={sections.children}>
        <ChildrenFields draft={draft} />
      </FieldSet>
      <FieldSet legend={sections.staff}>
        <StaffCounts draft={draft} />
        <StaffFields draft={draft} />
      </FieldSet>
      <FieldSet legend={sections.stability}>
        <StabilityFields draft={draft} />
      </FieldSet>
    </>
  );
}

function ChildrenFields({ draft: { value, set } }: PartProps) {
  const { labels, kindergartens, profiles } = useWords();
  return (
    <>
      <Field path="classCount" label={kindergartens.classCount} required>
        {(control) => (
          <Count control={control} value={value.classCount} onChange={(count) => set('classCount', count)} />
        )}
      </Field>
      <Field path="childCount" label={kindergartens.childCount}>
        {(control) => (
          <div>
            <Count
              control={control}
              value={value.childCount}
              onChange={(count) => set('childCount', count)}
            />{' '}
            <Checkbox
              checked={value.childCountApproximate}
              onChange={(event) => set('childCountApproximate', event.target.checked)}
            >
              {profiles.approximate}
            </Checkbox>
          </div>
        )}
      </Field>
      <FieldGroup path="classes" label={profiles.classesByAgeGroup}>
        <CountGrid
          name={kindergartens.classCount}
          codes={ageGroups}
          labels={labels.ageGroup}
          value={value.classes}
          onChange={(counts) => set('classes', counts)}
        />
      </FieldGroup>
      <FieldGroup path="children" label={profiles.childrenByAgeGroup}>
        <CountGrid
          name={kindergartens.childCount}
          codes={ageGroups.filter((group) => (value.classes[group] ?? 0) > 0)}
          labels={labels.ageGroup}
          value={value.children}
          onChange={(counts) => set('children', counts)}
        />
      </FieldGroup>
    </>
  );
}

const totals = [
  'staffCount',
  'fullTimeTeacherCount',
  'establishedTeacherCount',
  'preschoolMajorCount',
  'otherMajorCount',
  'frontLineCount',
  'offFrontLineCount',
] as const;

function StaffCounts({ draft: { value, set } }: PartProps) {
  const { profiles } = useWords();
  return totals.map((name) => (
    <Field key={name} path={name} label={profiles.totals[name]}>
      {(control) => <Count control={control} value={value[name]} onChange={(count) => set(name, count)} />}
    </Field>
  ));
}

function StaffFields({ draft: { value, set } }: PartProps) {
  const { fields, labels, profiles } = useWords();
  return (
    <>
      <FieldGroup path="staffByPost" label={profiles.byPost}>
        <CountGrid
          name={fields.post}
          codes={posts}
          labels={labels.post}
          value={value.staffByPost}
          onChange={(counts) => set('staffByPost', counts)}
        />
      </FieldGroup>
      <FieldGroup path="staffByEmployment" label={profiles.byEmployment}>
        <CountGrid
          name={fields.employment}
          codes={employments}
          labels={labels.employment}
          value={value.staffByEmployment}
          onChange={(counts) => set('staffByEmployment', counts)}
        />
      </FieldGroup>
      <FieldGroup path="staffByEducation" label={profiles.byEducation}>
        <CountGrid
          name={fields.education}
          codes={educations}
          labels={labels.education}
          value={value.staffByEducation}
          onChange={(counts) => set('staffByEducation', counts)}
        />
      </FieldGroup>
      <FieldGroup path="staffByAge" label={profiles.byAge}>
        <StaffAges value={value.staffByAge} onChange={(lines) => set('staffByAge', lines)} />
      </FieldGroup>
      <FieldGroup path="staffGroups" label={profiles.groups} hint={profiles.groupsHint}>
        <StaffGroups value={value.staffGroups} onChange={(groups) => set('staffGroups', groups)} />
      </FieldGroup>
    </>
  );
}

function StabilityFields({ draft: { value, set } }: PartProps) {
  const { labels, profiles } = useWords();
  return (
    <>
      <Field path="stability" label={profiles.stability}>
        {(control) => (
          <Choice
            control={control}
            value={value.stability}
            codes={staffStabilities}
            labels={labels.staffStability}
            clearable
            onChange={(code) => set('stability', code)}
          />
        )}
      </Field>
      <Field path="leftLastYear" label={profiles.leftLastYear}>
        {(control) => (
          <Count
            control={control}
            value={value.leftLastYear}
            onChange={(count) => set('leftLastYear', count)}
          />
        )}
      </Field>
      <Field path="staffNote" label={profiles.staffNote} wide>
        {(control) => (
          <Input
            {...control}
            maxLength={400}
            value={value.staffNote}
            onChange={(event) => set('staffNote', event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

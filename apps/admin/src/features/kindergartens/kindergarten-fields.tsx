import { areas } from '@qinglan/domain/areas/area';
import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import { Input, Select } from 'antd';
import { DistrictPicker } from '../../shared/pickers/district-picker.tsx';
import { useToday } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { MonthPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { LevelGrid } from '../../ui/form/level-grid.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import { ContactFields } from './contact-fields.tsx';
import type { KindergartenValues } from './kindergarten-values.ts';

interface KindergartenFieldsProps {
  readonly draft: Draft<KindergartenValues>;
  /** The phone as it is kept; null when there is none or the kindergarten is new. */
  readonly phoneMasked: string | null;
}

/** Everything about a kindergarten that a form can change. */
export function KindergartenFields({ draft, phoneMasked }: KindergartenFieldsProps) {
  const { sections } = useWords().kindergartens;
  return (
    <>
      <FieldSet legend={sections.basics}>
        <NameFields draft={draft} />
        <KindFields draft={draft} />
      </FieldSet>
      <FieldSet legend={sections.contact}>
        <ContactFields draft={draft} phoneMasked={phoneMasked} />
      </FieldSet>
      <FieldSet legend={sections.growth}>
        <AreasFields draft={draft} />
      </FieldSet>
    </>
  );
}

interface PartProps {
  readonly draft: Draft<KindergartenValues>;
}

function NameFields({ draft: { value, set } }: PartProps) {
  const { fields, kindergartens } = useWords();
  return (
    <>
      <Field path="name" label={fields.kindergartenName} required>
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            value={value.name}
            onChange={(event) => set('name', event.target.value)}
          />
        )}
      </Field>
      <Field path="districtId" label={fields.district} required>
        {(control) => (
          <DistrictPicker
            control={control}
            value={value.districtId}
            onChange={(id) => set('districtId', id)}
          />
        )}
      </Field>
      <Field path="code" label={fields.code}>
        {(control) => (
          <Input
            {...control}
            maxLength={20}
            value={value.code}
            onChange={(event) => set('code', event.target.value)}
          />
        )}
      </Field>
      <Field path="aliases" label={fields.aliases} hint={kindergartens.aliasesHint}>
        {(control) => (
          <Select<string[]>
            {...control}
            mode="tags"
            open={false}
            suffixIcon={null}
            maxCount={10}
            value={[...value.aliases]}
            onChange={(aliases) => set('aliases', aliases)}
          />
        )}
      </Field>
    </>
  );
}

function KindFields({ draft: { value, set } }: PartProps) {
  const { fields, labels } = useWords();
  const today = useToday();
  return (
    <>
      <Field path="ownership" label={fields.ownership} required>
        {(control) => (
          <Choice
            control={control}
            value={value.ownership}
            codes={kindergartenOwnerships}
            labels={labels.ownership}
            onChange={(code) => set('ownership', code)}
          />
        )}
      </Field>
      <Field path="grade" label={fields.grade} required>
        {(control) => (
          <Choice
            control={control}
            value={value.grade}
            codes={kindergartenGrades}
            labels={labels.grade}
            onChange={(code) => set('grade', code)}
          />
        )}
      </Field>
      <Field path="areaType" label={fields.areaType} required>
        {(control) => (
          <Choice
            control={control}
            value={value.areaType}
            codes={areaTypes}
            labels={labels.areaType}
            onChange={(code) => set('areaType', code)}
          />
        )}
      </Field>
      <Field path="founded" label={fields.founded}>
        {(control) => (
          <MonthPicker
            control={control}
            value={value.founded}
            most={today.slice(0, 7)}
            clearable
            onChange={(month) => set('founded', month)}
          />
        )}
      </Field>
    </>
  );
}

function AreasFields({ draft: { value, set } }: PartProps) {
  const { fields, labels, kindergartens } = useWords();
  const scale = {
    codes: areas,
    labels: labels.area,
    levels: labels.level,
    levelTitle: kindergartens.level,
    evidenceTitle: kindergartens.evidence,
  };
  return (
    <>
      <FieldGroup path="strengths" label={fields.strengths}>
        <LevelGrid {...scale} value={value.strengths} onChange={(strengths) => set('strengths', strengths)} />
      </FieldGroup>
      <FieldGroup path="needs" label={fields.needs}>
        <LevelGrid
          {...scale}
          urgencies={labels.urgency}
          urgencyTitle={kindergartens.urgency}
          value={value.needs}
          onChange={(needs) => set('needs', needs)}
        />
      </FieldGroup>
    </>
  );
}

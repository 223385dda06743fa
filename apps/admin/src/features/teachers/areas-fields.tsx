import { type Area, areas } from '@qinglan/domain/areas/area';
import { useWords } from '../../shared/words/words-context.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { LevelGrid, type LevelValue } from '../../ui/form/level-grid.tsx';

interface AreasFieldProps {
  readonly value: readonly LevelValue<Area>[];
  readonly onChange: (value: readonly LevelValue<Area>[]) => void;
}

/** What a teacher is strong in, by area. */
export function StrengthsField({ value, onChange }: AreasFieldProps) {
  const { fields, labels, teachers } = useWords();
  return (
    <FieldGroup path="strengths" label={fields.strengths}>
      <LevelGrid
        codes={areas}
        labels={labels.area}
        levels={labels.level}
        levelTitle={teachers.level}
        evidenceTitle={teachers.evidence}
        value={value}
        onChange={onChange}
      />
    </FieldGroup>
  );
}

/** What a teacher wants to grow in, by area, and how urgently. */
export function NeedsField({ value, onChange }: AreasFieldProps) {
  const { fields, labels, teachers } = useWords();
  return (
    <FieldGroup path="needs" label={fields.needs}>
      <LevelGrid
        codes={areas}
        labels={labels.area}
        levels={labels.level}
        levelTitle={teachers.level}
        urgencies={labels.urgency}
        urgencyTitle={teachers.urgency}
        evidenceTitle={teachers.evidence}
        value={value}
        onChange={onChange}
      />
    </FieldGroup>
  );
}

import { grantSubject, mayGrant, type Role, roles } from '@qinglan/domain/access/role';
import { Button } from 'antd';
import { DistrictPicker } from '../../shared/pickers/district-picker.tsx';
import { KindergartenPicker } from '../../shared/pickers/kindergarten-picker.tsx';
import { TeacherPicker } from '../../shared/pickers/teacher-picker.tsx';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { type ControlProps, Field } from '../../ui/form/field.tsx';
import { OverDistrict } from './over-district.tsx';
import { type GrantValue, subjectField } from './user-values.ts';
import css from './users.module.css';

interface GrantsFieldProps {
  readonly value: readonly GrantValue[];
  readonly onChange: (value: readonly GrantValue[]) => void;
}

/** Roles and what each is held over. Only roles that the viewer may give are offered. */
export function GrantsField({ value, onChange }: GrantsFieldProps) {
  const { users } = useWords();
  const offered = useGrantableRoles();
  const replace = (index: number, grant: GrantValue) =>
    onChange(value.map((each, place) => (place === index ? grant : each)));
  const blank: GrantValue = { role: offered.length === 1 ? (offered[0] ?? null) : null, subject: null };
  return (
    <fieldset className={css.grants}>
      <legend>{users.grants}</legend>
      <p className="muted">{users.grantHint}</p>
      {value.map((grant, index) => (
        <GrantLine
          key={`${index}-${value.length}`}
          path={`grants.${index}`}
          grant={grant}
          offered={offered}
          onChange={(next) => replace(index, next)}
          onRemove={() => onChange(value.filter((_, place) => place !== index))}
        />
      ))}
      <Button size="small" onClick={() => onChange([...value, blank])}>
        {users.addGrant}
      </Button>
    </fieldset>
  );
}

/** The roles that somebody with the viewer's roles may give. */
function useGrantableRoles(): readonly Role[] {
  const { roles: held } = useViewer();
  return roles.filter((role) => held.some((granter) => mayGrant(granter, role)));
}

interface GrantLineProps {
  readonly path: string;
  readonly grant: GrantValue;
  readonly offered: readonly Role[];
  readonly onChange: (grant: GrantValue) => void;
  readonly onRemove: () => void;
}

function GrantLine({ path, grant, offered, onChange, onRemove }: GrantLineProps) {
  const { users, labels, ui } = useWords();
  const { role } = grant;
  const foreign = role !== null && !offered.includes(role);
  const codes = foreign ? [role, ...offered] : offered;
  return (
    <div className={css.grant}>
      <Field path={`${path}.role`} label={users.role} required mistake={foreign ? users.notYours : null}>
        {(control) => (
          <Choice
            control={control}
            value={role}
            codes={codes}
            labels={labels.role}
            onChange={(next) => onChange({ role: next, subject: null })}
          />
        )}
      </Field>
      {role !== null && subjectField(role) !== null ? (
        <Field
          path={`${path}.${subjectField(role)}`}
          label={users.over}
          required={grantSubject(role) !== 'cityOrDistrict'}
        >
          {(control) => (
            <Subject
              role={role}
              control={control}
              value={grant.subject}
              onChange={(subject) => onChange({ role, subject })}
            />
          )}
        </Field>
      ) : (
        <span className="muted">{role === null ? '' : users.wholeCity}</span>
      )}
      <Button type="text" danger onClick={onRemove}>
        {ui.remove}
      </Button>
    </div>
  );
}

interface SubjectProps {
  readonly role: Role;
  readonly control: ControlProps;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function Subject({ role, ...picker }: SubjectProps) {
  switch (grantSubject(role)) {
    case 'kindergarten':
      return <KindergartenPicker {...picker} />;
    case 'teacher':
      return <TeacherPicker {...picker} />;
    case 'cityOrDistrict':
      return <OverDistrict {...picker} />;
    default:
      return <DistrictPicker {...picker} />;
  }
}

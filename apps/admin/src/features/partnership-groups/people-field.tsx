import { areas } from '@qinglan/domain/areas/area';
import { leadingGroupRoles } from '@qinglan/domain/partnerships/leading-group';
import { Button, Input, Select } from 'antd';
import { TeacherPicker } from '../../shared/pickers/teacher-picker.tsx';
import { useWords } from '../../shared/words/words-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import type { GroupPerson } from './group-state.ts';
import css from './groups.module.css';

interface PeopleFieldProps {
  readonly kindergartens: ReadonlyMap<string, string>;
  readonly lead: string;
  readonly value: readonly GroupPerson[];
  readonly onChange: (people: readonly GroupPerson[]) => void;
}

/** The people of a leading group, a card each. */
export function PeopleField({ kindergartens, lead, value, onChange }: PeopleFieldProps) {
  const { launch } = useWords();
  const replace = (index: number, change: Partial<GroupPerson>) =>
    onChange(value.map((person, each) => (each === index ? { ...person, ...change } : person)));
  const fresh: GroupPerson = {
    ...{ role: value.some(({ role }) => role === 'head') ? 'member' : 'head', kindergartenId: lead },
    ...{ teacherId: null, name: '', post: null, areas: [], duty: null },
  };
  return (
    <FieldGroup path="people" label={launch.people}>
      {value.map((person, index) => (
        <Person
          key={`${index}-${value.length}`}
          person={person}
          index={index}
          kindergartens={kindergartens}
          onChange={(change) => replace(index, change)}
          onRemove={() => onChange(value.filter((_, each) => each !== index))}
        />
      ))}
      <Button size="small" onClick={() => onChange([...value, fresh])}>
        {launch.addPerson}
      </Button>
    </FieldGroup>
  );
}

interface PersonProps extends Pick<PeopleFieldProps, 'kindergartens'> {
  readonly person: GroupPerson;
  readonly index: number;
  readonly onChange: (change: Partial<GroupPerson>) => void;
  readonly onRemove: () => void;
}

function Person({ person, index, kindergartens, onChange, onRemove }: PersonProps) {
  const { labels, launch, ui } = useWords();
  const at = (field: string) => `people.${index}.${field}`;
  return (
    <fieldset className={css.person} aria-label={launch.personNumber(index + 1)}>
      <Field path={at('role')} label={launch.role}>
        {(control) => (
          <Select
            {...control}
            value={person.role}
            options={leadingGroupRoles.map((value) => ({ value, label: launch.roles[value] }))}
            onChange={(role) => onChange({ role })}
          />
        )}
      </Field>
      <Field path={at('kindergarten')} label={launch.side}>
        {(control) => (
          <Select
            {...control}
            value={person.kindergartenId}
            options={[...kindergartens].map(([value, label]) => ({ value, label }))}
            onChange={(kindergartenId) => onChange({ kindergartenId, teacherId: null })}
          />
        )}
      </Field>
      <Field path={at('teacher')} label={launch.fromTeachers}>
        {(control) => (
          <TeacherPicker
            control={control}
            value={person.teacherId}
            onPicked={({ id, name, kindergarten }) =>
              onChange({ teacherId: id, name, kindergartenId: kindergarten.id })
            }
          />
        )}
      </Field>
      <Field path={at('name')} label={launch.person} required>
        {(control) => (
          <Input
            {...control}
            maxLength={30}
            value={person.name}
            onChange={({ target }) => onChange({ name: target.value, teacherId: null })}
          />
        )}
      </Field>
      <Field path={at('post')} label={launch.personPost}>
        {(control) => (
          <Input
            {...control}
            maxLength={30}
            value={person.post ?? ''}
            onChange={({ target }) => onChange({ post: target.value || null })}
          />
        )}
      </Field>
      <Field path={at('duty')} label={launch.duty}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={person.duty ?? ''}
            onChange={({ target }) => onChange({ duty: target.value || null })}
          />
        )}
      </Field>
      <div className={css.wide}>
        <Field path={at('areas')} label={launch.answersFor}>
          {(control) => (
            <Select
              {...control}
              mode="multiple"
              value={[...person.areas]}
              options={areas.map((value) => ({ value, label: labels.area[value] }))}
              onChange={(chosen) => onChange({ areas: chosen })}
            />
          )}
        </Field>
      </div>
      <Button
        className={css.wide ?? ''}
        type="text"
        danger
        aria-label={ui.named(ui.remove, person.name || launch.personNumber(index + 1))}
        onClick={onRemove}
      >
        {ui.remove}
      </Button>
    </fieldset>
  );
}

import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql.ts';
import { useWords } from '../words/words-context.tsx';

const TeachersQuery = graphql(`
  query TeachersToPick($text: String) {
    teachers(filter: { text: $text }, first: 20, sort: { by: name }) {
      nodes {
        id
        name
        kindergarten {
          id
          name
        }
      }
    }
  }
`);

const TeacherNameQuery = graphql(`
  query TeacherName($id: ID!) {
    teacher(id: $id) {
      id
      name
      kindergarten {
        id
        name
      }
    }
  }
`);

type PickedTeacher = ResultOf<typeof TeachersQuery>['teachers']['nodes'][number];

interface TeacherPickerProps {
  readonly control: object;
  readonly value: string | null;
  readonly onChange?: (id: string | null) => void;
  /** For a form that takes name and kindergarten over too. */
  readonly onPicked?: (teacher: PickedTeacher) => void;
}

const pauseMs = 250;

/** One teacher, found by name, pinyin or initials; the kindergarten tells namesakes apart. */
export function TeacherPicker({ control, value, onChange, onPicked }: TeacherPickerProps) {
  const { form } = useWords().ui;
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const [{ data, fetching }] = useQuery({
    query: TeachersQuery,
    variables: { text: asked === '' ? null : asked },
  });
  const options = (data?.teachers.nodes ?? []).map(({ id, name, kindergarten }) => ({
    value: id,
    label: `${name} · ${kindergarten.name}`,
  }));
  return (
    <Select<string>
      {...control}
      showSearch
      filterOption={false}
      placeholder={form.typeToSearch}
      notFoundContent={form.noMatch}
      value={value}
      loading={fetching}
      options={options}
      labelRender={({ value: id }) => <TeacherName id={String(id)} />}
      onSearch={setText}
      onChange={(id) => {
        onChange?.(id);
        const picked = data?.teachers.nodes.find((teacher) => teacher.id === id);
        if (picked) onPicked?.(picked);
      }}
    />
  );
}

/** The name behind an id that came from a record. */
function TeacherName({ id }: { readonly id: string }) {
  const { ui } = useWords();
  const [{ data }] = useQuery({ query: TeacherNameQuery, variables: { id } });
  return data ? `${data.teacher.name} · ${data.teacher.kindergarten.name}` : ui.none;
}

import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { useWords } from '../words/words-context.tsx';

const KindergartensQuery = graphql(`
  query KindergartensToPick($text: String) {
    kindergartens(filter: { text: $text }, first: 20, sort: { by: name }) {
      nodes {
        id
        name
        district {
          id
          name
        }
      }
    }
  }
`);

const KindergartenNameQuery = graphql(`
  query KindergartenName($id: ID!) {
    kindergarten(id: $id) {
      id
      name
    }
  }
`);

interface KindergartensPickerProps {
  readonly label: string;
  readonly className?: string;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several kindergartens, found by name, pinyin or initials; as a filter. */
export function KindergartensPicker({ label, className, value, onChange }: KindergartensPickerProps) {
  const { options, setText, fetching, onOpenChange } = useKindergartens();
  return (
    <Select<string[]>
      mode="multiple"
      aria-label={label}
      placeholder={label}
      className={className ?? ''}
      maxTagCount="responsive"
      allowClear
      filterOption={false}
      value={[...value]}
      loading={fetching}
      options={options}
      labelRender={({ value: id }) => <KindergartenName id={String(id)} />}
      onOpenChange={onOpenChange}
      onSearch={setText}
      onChange={onChange}
    />
  );
}

interface KindergartenPickerProps {
  readonly control: object;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** One kindergarten, in a form. */
export function KindergartenPicker({ control, value, onChange }: KindergartenPickerProps) {
  const { form } = useWords().ui;
  const { options, setText, fetching, onOpenChange } = useKindergartens();
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
      labelRender={({ value: id }) => <KindergartenName id={String(id)} />}
      onOpenChange={onOpenChange}
      onSearch={setText}
      onChange={onChange}
    />
  );
}

/** The name behind an id that came from an address or a record. */
function KindergartenName({ id }: { readonly id: string }) {
  const { ui } = useWords();
  const [{ data }] = useQuery({ query: KindergartenNameQuery, variables: { id } });
  return data?.kindergarten.name ?? ui.none;
}

const pauseMs = 250;

/** Asked when the list is first opened, then after each pause in typing. */
function useKindergartens() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const [opened, setOpened] = useState(false);
  const [{ data, fetching }] = useQuery({
    query: KindergartensQuery,
    pause: !opened,
    variables: { text: asked === '' ? null : asked },
  });
  const options = (data?.kindergartens.nodes ?? []).map(({ id, name, district }) => ({
    value: id,
    label: `${name} · ${district.name}`,
  }));
  const onOpenChange = (open: boolean) => open && setOpened(true);
  return { options, setText, fetching, onOpenChange };
}

import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { type MemberRole, memberRoles } from '@qinglan/domain/programmes/programme';
import { leadCapacityMost, membersMost } from '@qinglan/domain/programmes/programme-input';
import { App, Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import css from './add-members.module.css';

const CandidatesQuery = graphql(`
  query MemberCandidates($filter: KindergartenFilter, $first: Int!, $after: String) {
    kindergartens(filter: $filter, first: $first, after: $after, sort: { by: grade }) {
      nodes {
        id
        name
        district {
          id
          name
        }
        details {
          grade
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const AddMembersMutation = graphql(
  `
    mutation AddProgrammeMembers($input: AddProgrammeMembersInput!) {
      addProgrammeMembers(input: $input) {
        __typename
        ... on Programme {
          id
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

type Filter = NonNullable<VariablesOf<typeof CandidatesQuery>['filter']>;

interface AddMembersProps {
  readonly programme: string;
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

/** Adds kindergartens to a programme: filtered, picked one by one or all that match, with a role. */
export function AddMembers({ programme, onAdded, onClose }: AddMembersProps) {
  const { programmes, labels } = useWords();
  const { message } = App.useApp();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [role, setRole] = useState<MemberRole>('assisted');
  const [capacity, setCapacity] = useState(2);
  const [added, setAdded] = useState(false);
  const { problems, failure, take } = useTroubles();
  const [run, saving] = useVerb(AddMembersMutation);
  const submit = async () => {
    const leadCapacity = role === 'assisted' ? 0 : capacity;
    const ids = [...picked];
    for (let first = 0; first < ids.length; first += membersMost) {
      const kindergartens = ids.slice(first, first + membersMost);
      const input = { programmeId: programme, kindergartens, role, leadCapacity };
      if (take(await run({ input })) === null) return;
    }
    setAdded(true);
    message.success(programmes.added);
    onAdded();
    onClose();
  };
  return (
    <FormDrawer
      open
      width={720}
      title={programmes.addMembers}
      dirty={picked.size > 0 && !added}
      saving={saving}
      problems={problems}
      failure={failure}
      submitLabel={programmes.add(picked.size)}
      submitDisabled={picked.size === 0}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{programmes.addMembersText}</p>
      <FieldSet>
        <Field path="role" label={programmes.role} required>
          {(control) => (
            <Choice
              control={control}
              codes={memberRoles}
              labels={labels.memberRole}
              value={role}
              onChange={(code) => code && setRole(code)}
            />
          )}
        </Field>
        {role !== 'assisted' && (
          <Field path="leadCapacity" label={programmes.capacity} required>
            {(control) => (
              <InputNumber
                {...control}
                min={1}
                max={leadCapacityMost}
                precision={0}
                value={capacity}
                onChange={(value) => setCapacity(value ?? 1)}
              />
            )}
          </Field>
        )}
      </FieldSet>
      <Candidates picked={picked} onPick={setPicked} />
    </FormDrawer>
  );
}

const shownAtOnce = 100;
const fetchedAtOnce = 200;

interface CandidatesProps {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

function Candidates({ picked, onPick }: CandidatesProps) {
  const { programmes, labels } = useWords();
  const [filter, setFilter] = useState<Filter>({});
  const client = useClient();
  const [{ data, fetching }] = useQuery({
    query: CandidatesQuery,
    variables: { filter, first: shownAtOnce },
  });
  const found = data?.kindergartens.nodes ?? [];
  const total = data?.kindergartens.totalCount ?? 0;
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onPick(next);
  };
  const pickAll = async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const variables: { filter: Filter; first: number; after: string | null } = {
        ...{ filter, first: fetchedAtOnce, after },
      };
      const answer = await client.query(CandidatesQuery, variables).toPromise();
      const page = answer.data?.kindergartens;
      ids.push(...(page?.nodes ?? []).map(({ id }) => id));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    toggle(ids, true);
  };
  return (
    <div className={css.candidates}>
      <CandidateFilters filter={filter} onChange={setFilter} />
      <div className={css.line}>
        <Button disabled={total === 0} onClick={() => void pickAll()}>
          {programmes.pickAll(total)}
        </Button>
        <span role="status">{programmes.picked(picked.size)}</span>
      </div>
      <ul className={css.list} aria-busy={fetching}>
        {found.map(({ id, name, district, details }) => (
          <li key={id}>
            <Checkbox checked={picked.has(id)} onChange={(event) => toggle([id], event.target.checked)}>
              {name}{' '}
              <span className="muted">
                {district.name}
                {details ? ` · ${labels.grade[details.grade]}` : ''}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}

const DistrictsQuery = graphql(`
  query DistrictsOfCandidates {
    districts {
      id
      name
    }
  }
`);

function CandidateFilters({
  filter,
  onChange,
}: {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) {
  const { programmes, fields, labels } = useWords();
  const [{ data }] = useQuery({ query: DistrictsQuery });
  const pick = (name: 'districts' | 'grades' | 'areaTypes', label: string, options: [string, string][]) => (
    <Select<string[]>
      mode="multiple"
      aria-label={label}
      placeholder={label}
      allowClear
      maxTagCount="responsive"
      options={options.map(([value, text]) => ({ value, label: text }))}
      onChange={(codes) => {
        const { [name]: _before, ...rest } = filter;
        onChange(codes.length === 0 ? rest : { ...rest, [name]: codes });
      }}
    />
  );
  return (
    <div className={css.filters}>
      <Input.Search
        aria-label={programmes.find}
        placeholder={programmes.find}
        allowClear
        onSearch={(text) => onChange({ ...filter, text })}
      />
      {pick(
        'districts',
        fields.district,
        (data?.districts ?? []).map(({ id, name }) => [id, name]),
      )}
      {pick(
        'grades',
        fields.grade,
        kindergartenGrades.map((code) => [code, labels.grade[code]]),
      )}
      {pick(
        'areaTypes',
        fields.areaType,
        areaTypes.map((code) => [code, labels.areaType[code]]),
      )}
    </div>
  );
}

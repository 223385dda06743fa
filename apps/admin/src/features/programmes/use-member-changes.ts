import type { MemberRole } from '@qinglan/domain/programmes/programme';
import { App } from 'antd';
import { useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { useTroubles } from '../../ui/form/use-troubles.ts';
import type { MemberRow } from './use-members.ts';

const UpdateMembersMutation = graphql(
  `
    mutation UpdateProgrammeMembers($input: UpdateProgrammeMembersInput!) {
      updateProgrammeMembers(input: $input) {
        __typename
        ... on Programme {
          id
        }
        ... on StaleVersion {
          current {
            __typename
          }
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const RemoveMembersMutation = graphql(
  `
    mutation RemoveProgrammeMembers($input: RemoveProgrammeMembersInput!) {
      removeProgrammeMembers(input: $input) {
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

interface MemberValue {
  readonly role: MemberRole;
  readonly leadCapacity: number;
}

/** What is typed into the members' grid until it is saved, all lines at once. */
export function useMemberChanges(programme: string, rows: readonly MemberRow[], onChanged: () => void) {
  const { programmes, ui } = useWords();
  const { message } = App.useApp();
  const [typed, setTyped] = useState<ReadonlyMap<string, MemberValue>>(new Map());
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { problems, failure, take, clear } = useTroubles();
  const [update, updating] = useVerb(UpdateMembersMutation);
  const [remove, removing] = useVerb(RemoveMembersMutation);
  const shownOf = (row: MemberRow): MemberValue => typed.get(row.id) ?? row;
  const isChanged = (row: MemberRow) => {
    const { role, leadCapacity } = shownOf(row);
    return role !== row.role || leadCapacity !== row.leadCapacity;
  };
  const changed = rows.filter(isChanged);
  const set = (row: MemberRow, more: Partial<MemberValue>) =>
    setTyped((before) => new Map(before).set(row.id, fitting({ ...(before.get(row.id) ?? row), ...more })));
  const save = async () => {
    const members = changed.map((row) => {
      const { role, leadCapacity } = shownOf(row);
      return { memberId: row.id, version: row.version, role, leadCapacity };
    });
    const outcome = await update({ input: { programmeId: programme, members } });
    if (outcome.kind === 'stale') {
      message.warning(ui.conflict.text);
      return onChanged();
    }
    if (take(outcome) === null) return;
    setTyped(new Map());
    message.success(programmes.membersSaved);
    onChanged();
  };
  return {
    ...{ shownOf, isChanged, set, save, picked, failure },
    count: changed.length,
    saving: updating || removing,
    /** Refusals that belong to no line. */
    problems: problems.filter(({ path }) => !/^members\.\d/.test(path)),
    /** Why a line was refused; its place is that among the changed ones. */
    troubleOf: (id: string) => {
      const place = changed.findIndex((row) => row.id === id);
      return problems.find(({ path }) => path.startsWith(`members.${place}.`))?.sentence ?? null;
    },
    fill: (lines: readonly MemberRow[], numbers: readonly number[]) =>
      lines.slice(0, numbers.length).forEach((row, place) => {
        const leadCapacity = numbers[place] ?? 0;
        if (shownOf(row).role !== 'assisted') set(row, { leadCapacity });
      }),
    discard: () => {
      setTyped(new Map());
      clear();
    },
    pick: (id: string, on: boolean) =>
      setPicked((before) => {
        const next = new Set(before);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    remove: async () => {
      const outcome = await remove({ input: { programmeId: programme, members: [...picked] } });
      if (take(outcome) === null) return;
      setPicked(new Set());
      message.success(programmes.removed);
      onChanged();
    },
  };
}

/** An assisted kindergarten has no places to give, a lead at least one. */
function fitting({ role, leadCapacity }: MemberValue): MemberValue {
  if (role === 'assisted') return { role, leadCapacity: 0 };
  return { role, leadCapacity: Math.max(1, leadCapacity) };
}

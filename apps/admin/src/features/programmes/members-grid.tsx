import { type MemberRole, memberRoles } from '@qinglan/domain/programmes/programme';
import { leadCapacityMost } from '@qinglan/domain/programmes/programme-input';
import { App, Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { type ClipboardEvent, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../shared/words/words-context.tsx';
import { PanelFailure } from '../../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import css from './members-grid.module.css';
import { pastedCapacities } from './pasted-capacities.ts';
import { useMemberChanges } from './use-member-changes.ts';
import { type MemberRow, useMembers } from './use-members.ts';

const rowsAPage = 50;

interface MembersGridProps {
  readonly programme: string;
  readonly mayEdit: boolean;
}

/** The members of a programme as a grid: roles and places are changed in place, many at a time. */
export function MembersGrid({ programme, mayEdit }: MembersGridProps) {
  const { rows, failure, reload } = useMembers(programme);
  if (failure !== null) return <PanelFailure failure={failure} onRetry={() => void reload()} />;
  if (rows === null) return <Skeleton lines={8} />;
  return <Grid programme={programme} mayEdit={mayEdit} rows={rows} onChanged={() => void reload()} />;
}

interface GridProps {
  readonly programme: string;
  readonly mayEdit: boolean;
  readonly rows: readonly MemberRow[];
  readonly onChanged: () => void;
}

function Grid({ programme, mayEdit, rows, onChanged }: GridProps) {
  const { programmes, labels, pairing, fields } = useWords();
  const changes = useMemberChanges(programme, rows, onChanged);
  const [text, setText] = useState('');
  const [role, setRole] = useState<MemberRole | null>(null);
  const [page, setPage] = useState(0);
  const shown = rows.filter(
    (row) => row.kindergarten.name.includes(text.trim()) && (role === null || row.role === role),
  );
  const pages = Math.max(1, Math.ceil(shown.length / rowsAPage));
  const at = Math.min(page, pages - 1);
  const visible = shown.slice(at * rowsAPage, (at + 1) * rowsAPage);
  const paste = (first: number) => (event: ClipboardEvent) => {
    const numbers = pastedCapacities(event.clipboardData.getData('text'));
    if (numbers === null) return;
    event.preventDefault();
    changes.fill(shown.slice(at * rowsAPage + first), numbers);
  };
  if (rows.length === 0) return <p className="muted">{pairing.noMembers}</p>;
  return (
    <div className={css.grid}>
      {changes.count > 0 && !changes.saving && <UnsavedGuard dirty />}
      <FormTroubles problems={changes.problems} failure={changes.failure} labels={{}} />
      <div className={css.tools}>
        <Input.Search
          className={css.find ?? ''}
          aria-label={programmes.find}
          placeholder={programmes.find}
          allowClear
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Select<MemberRole>
          aria-label={programmes.role}
          placeholder={programmes.allRoles}
          allowClear
          value={role}
          options={memberRoles.map((code) => ({ value: code, label: labels.memberRole[code] }))}
          onChange={(code) => setRole(code ?? null)}
        />
      </div>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              {mayEdit && <th scope="col" aria-label={programmes.picked(changes.picked.size)} />}
              <th scope="col">{fields.kindergarten}</th>
              <th scope="col">{fields.district}</th>
              <th scope="col">{programmes.role}</th>
              <th scope="col">{programmes.capacity}</th>
            </tr>
          </thead>
          <tbody>
            {visible.map((row, place) => (
              <Line key={row.id} row={row} mayEdit={mayEdit} changes={changes} onPaste={paste(place)} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={css.tools}>
        {pages > 1 && (
          <>
            <Button disabled={at === 0} onClick={() => setPage(at - 1)}>
              ←
            </Button>
            <span>{programmes.page(at + 1, pages)}</span>
            <Button disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
              →
            </Button>
          </>
        )}
        {mayEdit && <Saving changes={changes} />}
      </div>
    </div>
  );
}

type Changes = ReturnType<typeof useMemberChanges>;

function Saving({ changes }: { readonly changes: Changes }) {
  const { programmes } = useWords();
  const { modal } = App.useApp();
  const { count, picked, saving } = changes;
  return (
    <>
      {count > 0 && (
        <>
          <Button type="primary" loading={saving} onClick={() => void changes.save()}>
            {programmes.saveChanges(count)}
          </Button>
          <Button onClick={changes.discard}>{programmes.discardChanges}</Button>
        </>
      )}
      {picked.size > 0 && (
        <Button
          danger
          onClick={() =>
            void modal.confirm({
              title: programmes.remove(picked.size),
              content: programmes.removeText,
              onOk: () => void changes.remove(),
            })
          }
        >
          {programmes.remove(picked.size)}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  readonly row: MemberRow;
  readonly mayEdit: boolean;
  readonly changes: Changes;
  readonly onPaste: (event: ClipboardEvent) => void;
}

function Line({ row, mayEdit, changes, onPaste }: LineProps) {
  const { programmes, labels } = useWords();
  const { name, id, district } = row.kindergarten;
  const value = changes.shownOf(row);
  const trouble = changes.troubleOf(row.id);
  if (!mayEdit) {
    return (
      <tr>
        <th scope="row">
          <Link to={`/kindergartens/${id}`}>{name}</Link>
        </th>
        <td>{district.name}</td>
        <td>{labels.memberRole[row.role]}</td>
        <td>{row.role === 'assisted' ? '' : row.leadCapacity}</td>
      </tr>
    );
  }
  return (
    <tr data-changed={changes.isChanged(row) || undefined} data-trouble={trouble !== null || undefined}>
      <td>
        <Checkbox
          aria-label={name}
          checked={changes.picked.has(row.id)}
          onChange={(event) => changes.pick(row.id, event.target.checked)}
        />
      </td>
      <th scope="row">
        <Link to={`/kindergartens/${id}`}>{name}</Link>
        {trouble !== null && (
          <p role="alert" className={css.trouble}>
            {trouble}
          </p>
        )}
      </th>
      <td>{district.name}</td>
      <td>
        <Select<MemberRole>
          aria-label={programmes.roleOf(name)}
          size="small"
          className={css.role ?? ''}
          value={value.role}
          options={memberRoles.map((code) => ({ value: code, label: labels.memberRole[code] }))}
          onChange={(role) => changes.set(row, { role })}
        />
      </td>
      <td onPaste={onPaste}>
        <InputNumber
          aria-label={programmes.capacityOf(name)}
          size="small"
          min={0}
          max={leadCapacityMost}
          precision={0}
          disabled={value.role === 'assisted'}
          value={value.leadCapacity}
          onChange={(capacity) => changes.set(row, { leadCapacity: capacity ?? 0 })}
        />
      </td>
    </tr>
  );
}

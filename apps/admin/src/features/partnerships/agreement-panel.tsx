import { agreementKinds } from '@qinglan/domain/partnerships/agreement';
import { Button } from 'antd';
import { formatDay } from '../../shared/dates.ts';
import { useToday } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { Descriptions } from '../../ui/data/descriptions.tsx';
import { PaperLink } from '../../ui/data/paper-link.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { Panel } from '../../ui/page/panel.tsx';
import { AddAgreement } from './add-agreement.tsx';
import css from './agreement-panel.module.css';
import { EditAgreement } from './edit-agreement.tsx';
import type { AgreementState, PartnershipState } from './partnership-state.ts';
import { usePartnershipActors } from './use-partnership-actors.ts';

/** The agreements of a partnership: when they are due, who signed, what each side promises. */
export function AgreementPanel({ partnership }: { readonly partnership: PartnershipState }) {
  const { partnership: words } = useWords();
  const { action, open, close } = useAction();
  const mayEdit = usePartnershipActors(partnership).length > 0;
  const { agreements, status } = partnership;
  const signing = status === 'confirmed' || status === 'signed' || status === 'active';
  const mayAdd = mayEdit && signing && agreements.length < agreementKinds.length;
  const edited = agreements.find(({ id }) => action === `agreement-${id}`);
  return (
    <Panel
      title={words.agreement}
      actions={
        mayAdd && (
          <Button size="small" onClick={() => open('add-agreement')}>
            {words.addAgreement}
          </Button>
        )
      }
    >
      {agreements.length === 0 && <p className="muted">{words.noAgreement}</p>}
      <div className={css.stack}>
        {agreements.map((agreement) => (
          <Agreement
            key={agreement.id}
            agreement={agreement}
            mayEdit={mayEdit && agreement.signedOn === null}
            onEdit={() => open(`agreement-${agreement.id}`)}
          />
        ))}
      </div>
      {edited && mayEdit && <EditAgreement agreement={edited} onClose={close} />}
      {action === 'add-agreement' && mayAdd && <AddAgreement partnership={partnership} onClose={close} />}
    </Panel>
  );
}

interface AgreementProps {
  readonly agreement: AgreementState;
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
}

function Agreement({ agreement, mayEdit, onEdit }: AgreementProps) {
  const { attachments, partnership: words, fields, labels, ui } = useWords();
  const language = useLanguage();
  const today = useToday();
  const { kind, dueOn, signedOn, leadSignatory, assistedSignatory } = agreement;
  const title = labels.agreementKind[kind];
  const late = signedOn === null && dueOn < today;
  return (
    <section aria-label={title} className={css.agreement}>
      <div className={css.head}>
        <h3>{title}</h3>
        <Chip tone={signedOn === null ? (late ? 'danger' : 'warning') : 'good'}>
          {signedOn === null
            ? late
              ? words.overdue(formatDay(dueOn, language))
              : words.notSigned
            : labels.partnershipStatus.signed}
        </Chip>
        <PaperLink
          href={`/files/papers/agreements/${agreement.id}`}
          label={attachments.papers.agreement}
          name={attachments.papers.agreementOf(title)}
        />
        {mayEdit && (
          <Button
            type="link"
            size="small"
            className="no-print"
            aria-label={ui.named(words.editAgreement, title)}
            onClick={onEdit}
          >
            {ui.edit}
          </Button>
        )}
      </div>
      <Descriptions
        items={[
          { label: fields.dueOn, value: formatDay(dueOn, language) },
          { label: words.signedOn, value: signedOn && formatDay(signedOn, language) },
          { label: fields.leadSignatory, value: leadSignatory },
          { label: fields.assistedSignatory, value: assistedSignatory },
        ]}
      />
      <div className={css.duties}>
        <Duties title={fields.leadDuties} duties={agreement.leadDuties} />
        <Duties title={fields.assistedDuties} duties={agreement.assistedDuties} />
      </div>
    </section>
  );
}

function Duties({ title, duties }: { readonly title: string; readonly duties: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ol className={css.list}>
        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ol>
    </div>
  );
}

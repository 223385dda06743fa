import type { ProposalWeights } from '@qinglan/domain/programmes/programme-policy';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { ResultOf } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { PanelFailure } from '../../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { useAction } from '../../ui/form/use-action.ts';
import { Panel } from '../../ui/page/panel.tsx';
import { DraftLine } from './draft-line.tsx';
import css from './proposals.module.css';
import { ProposeByHand } from './propose-by-hand.tsx';
import { useDrafts } from './use-drafts.ts';
import { type RunFragment, useProposalVerbs } from './use-proposal-verbs.ts';

const rowsAPage = 50;

interface WorkbenchProps {
  readonly programme: string;
  readonly weights: ProposalWeights;
  readonly contestSchoolDays: number;
}

/** Where partnerships are proposed: found by the engine, looked at one by one, changed by hand, published together. */
export function Workbench({ programme, weights, contestSchoolDays }: WorkbenchProps) {
  const { programmes } = useWords();
  const { modal } = App.useApp();
  const { action, open, close } = useAction();
  const { rows, failure, reload } = useDrafts(programme);
  const verbs = useProposalVerbs(programme, reload);
  const [shown, setShown] = useState(rowsAPage);
  if (failure !== null && rows === null)
    return <PanelFailure failure={failure} onRetry={() => void reload()} />;
  if (rows === null) return <Skeleton lines={10} />;
  const count = rows.length;
  return (
    <div className={css.stack}>
      <p>{programmes.proposalsText}</p>
      <FormTroubles problems={verbs.problems} failure={verbs.failure} labels={{}} />
      <div className={css.tools}>
        <Button type={count === 0 ? 'primary' : 'default'} loading={verbs.running} onClick={verbs.run}>
          {count === 0 ? programmes.run : programmes.runAgain}
        </Button>
        <Button onClick={() => open('by-hand')}>{programmes.byHand}</Button>
        {count > 0 && (
          <>
            <Button
              type="primary"
              loading={verbs.publishing}
              onClick={() =>
                void modal.confirm({
                  title: programmes.publish(count),
                  content: programmes.publishText(count, contestSchoolDays),
                  okText: programmes.publish(count),
                  onOk: () => verbs.publish(rows),
                })
              }
            >
              {programmes.publish(count)}
            </Button>
            <Button
              onClick={() =>
                void modal.confirm({
                  title: programmes.discard,
                  content: programmes.discardText(count),
                  okText: programmes.discard,
                  okButtonProps: { danger: true },
                  onOk: verbs.discard,
                })
              }
            >
              {programmes.discard}
            </Button>
          </>
        )}
      </div>
      {verbs.outcome && <RunOutcome run={verbs.outcome} />}
      <Panel title={programmes.count.drafts}>
        {count === 0 && <EmptyState title={programmes.noDrafts} text={programmes.noDraftsHint} />}
        <ul className={css.rows} aria-busy={verbs.running}>
          {rows.slice(0, shown).map((draft) => (
            <DraftLine
              key={draft.id}
              draft={draft}
              weights={weights}
              busy={verbs.busy === draft.id}
              onLock={verbs.lock}
              onChoose={verbs.choose}
            />
          ))}
        </ul>
        {count > shown && <More onMore={() => setShown(shown + rowsAPage)} />}
      </Panel>
      {action === 'by-hand' && (
        <ProposeByHand programme={programme} onDone={() => void reload()} onClose={close} />
      )}
    </div>
  );
}

function More({ onMore }: { readonly onMore: () => void }) {
  const { ui } = useWords();
  return <Button onClick={onMore}>{ui.more}</Button>;
}

/** What the engine came to: how many, the proof, and who is left out for want of places. */
function RunOutcome({ run }: { readonly run: ResultOf<typeof RunFragment> }) {
  const { programmes } = useWords();
  const { drafted, kept, unmatched, proven } = run;
  const result = programmes.result(drafted, kept);
  return (
    <>
      <Notice title={proven ? `${result}，${programmes.proven}` : result} spoken="status" />
      {unmatched.length > 0 && (
        <Panel title={programmes.unmatchedTitle(unmatched.length)}>
          <ul className={css.unmatched}>
            {unmatched.map(({ kindergartenId, name, reason, sharing, places, leads }) => (
              <li key={kindergartenId}>
                {name}：{programmes.unmatched[reason]}
                {reason === 'tooFewPlaces' && (
                  <p className="muted">{programmes.sharing(sharing, places, leads.join('、'))}</p>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

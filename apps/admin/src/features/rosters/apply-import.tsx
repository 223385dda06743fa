import { App, Button, Radio } from 'antd';
import { useState } from 'react';
import { useWords } from '../../shared/words/words-context.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { AbandonButton } from './abandon-button.tsx';
import { ImportEffects } from './import-effects.tsx';
import { type RosterImportShown, together } from './roster-import.ts';
import css from './rosters.module.css';
import { useImportVerbs } from './use-import-verbs.ts';

/** The choice of how much goes in, what that does, and the yes. */
export function ApplyImport({ imported }: { readonly imported: RosterImportShown }) {
  const { rosters, ui } = useWords();
  const words = rosters.apply;
  const { modal } = App.useApp();
  const [allOrNothing, setAllOrNothing] = useState(false);
  const { apply, running } = useImportVerbs(imported);
  const { problemCount } = imported;
  const blocked = allOrNothing && problemCount > 0;
  const touched = together(imported, 'new') + together(imported, 'changed');
  const ask = () =>
    void modal.confirm({
      title: words.confirmTitle,
      content: <ImportEffects imported={imported} />,
      okText: words.action,
      cancelText: ui.cancel,
      // The dialog closes at once: writing may take a minute, and the page shows that it goes on.
      onOk: () => void apply(allOrNothing),
    });
  return (
    <div className={css.stack}>
      {problemCount > 0 && <ModeChoice allOrNothing={allOrNothing} onChange={setAllOrNothing} />}
      {blocked && <Notice tone="warning" title={words.blocked(problemCount)} spoken="status" />}
      {touched === 0 && <Notice tone="accent" title={problemCount > 0 ? words.nothingGood : words.nothing} />}
      {running && <p role="status">{words.running}</p>}
      <div className={css.actions}>
        <Button type="primary" onClick={ask} loading={running} disabled={blocked}>
          {words.action}
        </Button>
        {!running && <AbandonButton imported={imported} />}
      </div>
    </div>
  );
}

interface ModeChoiceProps {
  readonly allOrNothing: boolean;
  readonly onChange: (allOrNothing: boolean) => void;
}

function ModeChoice({ allOrNothing, onChange }: ModeChoiceProps) {
  const { apply } = useWords().rosters;
  const option = (value: boolean, title: string, hint: string) => (
    <Radio checked={allOrNothing === value} onChange={() => onChange(value)} name="roster-mode">
      <span>{title}</span>
      <span className={`${css.hint} muted`}>{hint}</span>
    </Radio>
  );
  return (
    <fieldset className={css.modes}>
      <legend>{apply.mode}</legend>
      {option(false, apply.goodRows, apply.goodRowsHint)}
      {option(true, apply.allOrNothing, apply.allOrNothingHint)}
    </fieldset>
  );
}

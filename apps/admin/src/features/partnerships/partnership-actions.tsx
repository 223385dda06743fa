import { DownOutlined } from '@ant-design/icons';
import type { PartnershipStep } from '@qinglan/domain/partnerships/partnership-life';
import { Button, Dropdown } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import { useShortcuts } from '../../ui/keys/use-shortcuts.ts';
import type { PartnershipState } from './partnership-state.ts';
import { useOpenSteps } from './use-partnership-actors.ts';

/** Steps that lead on; the others lead back or out and stand behind "more". */
const forward: readonly PartnershipStep[] = [
  'confirm',
  'proposeAgain',
  'sign',
  'activate',
  'summarise',
  'close',
];

interface PartnershipActionsProps {
  readonly partnership: PartnershipState;
  readonly onOpen: (action: string) => void;
}

/** The next step in front, for whoever may take it; contesting beside confirming, since both are answers. */
export function PartnershipActions({ partnership, onOpen }: PartnershipActionsProps) {
  const { partnership: words, ui } = useWords();
  const steps = useOpenSteps(partnership);
  const next = steps.find((step) => forward.includes(step));
  const contest = steps.includes('contest');
  const behind = steps.filter((step) => step !== next && step !== 'contest');
  const canEdit = partnership.viewerCanEdit;
  useShortcuts(canEdit ? [{ keys: 'e', label: ui.keys.edit, run: () => onOpen('edit') }] : []);
  const more = [
    ...(canEdit ? [{ key: 'edit', label: words.editFacts }] : []),
    ...behind.map((step) => ({
      key: step,
      label: words.steps[step],
      danger: step === 'withdraw' || step === 'end',
    })),
  ];
  return (
    <>
      {next && (
        <Button type="primary" onClick={() => onOpen(next)}>
          {words.steps[next]}
        </Button>
      )}
      {contest && <Button onClick={() => onOpen('contest')}>{words.steps.contest}</Button>}
      {more.length > 0 && (
        <Dropdown menu={{ items: more, onClick: ({ key }) => onOpen(key) }} trigger={['click']} autoFocus>
          <Button icon={<DownOutlined />} iconPlacement="end" aria-haspopup="menu">
            {ui.more}
          </Button>
        </Dropdown>
      )}
    </>
  );
}

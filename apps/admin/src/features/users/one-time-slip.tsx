import { type OneTimeSlip, useSlipOf } from '../../shared/one-time-slip.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { SlipsDialog } from '../../ui/print/slips-dialog.tsx';

/** The slip with a first password. */
export function SlipDialog({ slip, onClose }: { readonly slip: OneTimeSlip; readonly onClose: () => void }) {
  const slipOf = useSlipOf();
  return <SlipsDialog title={useWords().users.slip.once} slips={[slipOf(slip)]} onClose={onClose} />;
}

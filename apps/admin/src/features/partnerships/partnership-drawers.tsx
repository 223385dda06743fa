import { ActivateStep, CloseStep, SummariseStep } from './advance-step.tsx';
import { ConfirmStep, type StepProps } from './confirm-step.tsx';
import { EditPartnership } from './edit-partnership.tsx';
import { EndStep } from './end-step.tsx';
import { ProposeAgainStep } from './propose-again-step.tsx';
import { ContestStep, WithdrawStep } from './reason-step.tsx';
import { SetAssistedContact, SetLeadContact } from './set-contact.tsx';
import { SignStep } from './sign-step.tsx';
import { WriteAssistedWords, WriteLeadWords } from './write-words.tsx';

const drawers = {
  confirm: ConfirmStep,
  contest: ContestStep,
  proposeAgain: ProposeAgainStep,
  withdraw: WithdrawStep,
  sign: SignStep,
  activate: ActivateStep,
  summarise: SummariseStep,
  close: CloseStep,
  end: EndStep,
  edit: EditPartnership,
  'contact-lead': SetLeadContact,
  'contact-assisted': SetAssistedContact,
  'words-lead': WriteLeadWords,
  'words-assisted': WriteAssistedWords,
} as const;

/** The drawer for what is being done with a partnership, as the address says; anything else shows nothing. */
export function PartnershipDrawers({ action, ...props }: StepProps & { readonly action: string | null }) {
  if (action === null || !isDrawer(action)) return null;
  const Drawer = drawers[action];
  return <Drawer {...props} />;
}

function isDrawer(action: string): action is keyof typeof drawers {
  return Object.hasOwn(drawers, action);
}

import { useViewer, type Viewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { Words } from '../../shared/words/zh.ts';
import { Chips } from '../../ui/data/chip.tsx';

/** The viewer's roles and what each is held over. */
export function OwnGrants() {
  const words = useWords();
  const { grants } = useViewer();
  return <Chips tone="accent" words={grants.map((grant) => grantWords(grant, words))} />;
}

function grantWords(grant: Viewer['grants'][number], { labels, accounts }: Words): string {
  const over = grant.teacher ?? grant.kindergarten ?? grant.district;
  return `${labels.role[grant.role]} · ${over?.name ?? accounts.account.everywhere}`;
}

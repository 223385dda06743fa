import type { Words } from '../../shared/words/zh.ts';
import type { Uploaded } from './upload-roster.ts';

/** Why something was not sent, in one sentence. */
export function whyNotSent(
  ended: Exclude<Uploaded, { kind: 'received' }>,
  { rules, rosters, shell, ui }: Words,
): string {
  if (ended.kind === 'refused') return rules[ended.code]({});
  return {
    network: rosters.drop.offline,
    denied: rosters.drop.denied,
    signedOut: shell.session.endedText,
    unexpected: ui.errors.unexpected,
  }[ended.reason];
}

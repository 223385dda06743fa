import { type AuditAnchor, type AuditReport, verifyAudit } from '../modules/audit/verify-audit.ts';
import { type Command, WrongUsage } from './command.ts';

function anchorFrom(text: unknown): AuditAnchor | undefined {
  if (text === undefined) return undefined;
  const [, number, seal] = /^(\d+):([0-9a-f]{64})$/.exec(String(text)) ?? [];
  if (!number || !seal) throw new WrongUsage('--anchor is NUMBER:SEAL, as an earlier report printed it');
  return { number: Number(number), seal };
}

function sentences({ intact, sealed, droppedUpTo, unsealed, anchor, problems }: AuditReport): string {
  return [
    intact ? 'The audit is intact.' : 'The audit is NOT intact:',
    ...problems.map(
      ({ kind, number, event }) => `  ${kind} at ${number ?? 'the unsealed tail'}, event ${event ?? 'none'}`,
    ),
    `${sealed} events are sealed, ${unsealed} wait for the sealer, events up to ${droppedUpTo} were dropped by retention.`,
    `Keep this anchor elsewhere: ${anchor.number}:${anchor.seal}`,
  ].join('\n');
}

export const verifyAuditCommand: Command = {
  usage: '[--anchor NUMBER:SEAL]',
  does: 'Recomputes the whole chain of audit events; the anchor of an earlier report must still be in it.',
  positionals: 0,
  options: { anchor: { type: 'string' } },
  run: async ({ options, open }) => {
    const anchor = anchorFrom(options.anchor);
    const { orm } = await open();
    const report = await verifyAudit(orm.em.fork(), anchor);
    return { json: report, text: sentences(report), refused: !report.intact };
  },
};

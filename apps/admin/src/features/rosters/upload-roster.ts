import type { RosterKind } from '@qinglan/domain/rosters/roster-column';
import type { RuleCode } from '@qinglan/domain/rule-codes';

/** What the server takes at most of one import; more is refused before it is sent. */
const bytesMost = 50 * 1024 * 1024;

export const rosterFiles = '.xlsx,.csv';

export type RefusedFile = Extract<RuleCode, 'file-wrong-type' | 'file-empty' | 'file-too-large'>;

/** How an upload ended. */
export type Uploaded =
  | { readonly kind: 'received'; readonly id: string }
  | { readonly kind: 'refused'; readonly code: RefusedFile }
  | { readonly kind: 'failed'; readonly reason: 'network' | 'signedOut' | 'denied' | 'unexpected' };

/** What can be told of a file before it is sent; null when it may be a roster. */
export function refusedFile({ name, size }: Pick<File, 'name' | 'size'>): RefusedFile | null {
  if (!/\.(xlsx|csv)$/i.test(name)) return 'file-wrong-type';
  if (size === 0) return 'file-empty';
  return size > bytesMost ? 'file-too-large' : null;
}

/** Sends files as one import; hears how many per cent are on their way. */
export function uploadRosters(
  files: readonly File[],
  onPercent: (percent: number) => void,
): Promise<Uploaded> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return sent('/rosters', form, onPercent);
}

/** Sends cells copied from a spreadsheet. */
export function pasteRoster(kind: RosterKind, text: string): Promise<Uploaded> {
  const body = new Blob([text], { type: 'text/tab-separated-values' });
  return sent(`/rosters?kind=${kind}`, body, () => undefined);
}

/** By XMLHttpRequest, since fetch tells nobody how far an upload is. The answer is the id of the import. */
function sent(url: string, body: FormData | Blob, onPercent: (percent: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = ({ loaded, total }) => onPercent(Math.round((100 * loaded) / (total || 1)));
    request.onload = () => resolve(outcomeOf(request));
    request.onerror = () => resolve({ kind: 'failed', reason: 'network' });
    request.send(body);
  });
}

function outcomeOf({ status, responseText }: XMLHttpRequest): Uploaded {
  if (status === 413) return { kind: 'refused', code: 'file-too-large' };
  if (status !== 201) return { kind: 'failed', reason: reasons[status] ?? 'unexpected' };
  const { id } = JSON.parse(responseText) as { readonly id: string };
  return { kind: 'received', id };
}

const reasons: Readonly<Record<number, 'signedOut' | 'denied'>> = { 401: 'signedOut', 403: 'denied' };

import type { RuleCode } from '@qinglan/domain/rule-codes';

/** What the server takes at most; more is refused before it is sent. */
const bytesMost = 50 * 1024 * 1024;

export const rosterFiles = '.xlsx,.csv';

type RefusedFile = Extract<RuleCode, 'file-wrong-type' | 'file-empty' | 'file-too-large'>;

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

/** Sends a file as it is; the answer is the id of its import, which the server then reads beside. */
export async function uploadRoster(file: File): Promise<Uploaded> {
  const refused = refusedFile(file);
  if (refused !== null) return { kind: 'refused', code: refused };
  try {
    const response = await fetch(`/rosters?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (response.status === 413) return { kind: 'refused', code: 'file-too-large' };
    if (!response.ok) return { kind: 'failed', reason: reasons[response.status] ?? 'unexpected' };
    const { id } = (await response.json()) as { readonly id: string };
    return { kind: 'received', id };
  } catch {
    return { kind: 'failed', reason: 'network' };
  }
}

const reasons: Readonly<Record<number, 'signedOut' | 'denied'>> = { 401: 'signedOut', 403: 'denied' };

import type { AttachmentOwner } from '@qinglan/domain/attachments/attachment-owner';
import type { AttachmentPurpose } from '@qinglan/domain/attachments/attachment-purpose';
import type { RefusalErrors } from '../../shared/refusal.ts';

/** Where a file is to hang, and as what. */
export interface Destination {
  readonly owner: AttachmentOwner;
  readonly record: string;
  readonly purpose: AttachmentPurpose;
  readonly showsChildren: boolean;
}

/** How an upload ended. */
export type Uploaded =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly errors: RefusalErrors }
  | { readonly kind: 'failed'; readonly reason: 'network' | 'signedOut' | 'denied' | 'unexpected' };

/** What the picker offers; the server looks at the bytes, not at the name. */
export const attachmentFiles = '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,.webp';

/**
 * Sends a file as it is, and tells how much of it has gone, from 0 to 1. The old request is used for it: the new one
 * does not say how far it is.
 */
export function uploadAttachment(
  file: File,
  destination: Destination,
  onProgress: (share: number) => void,
): Promise<Uploaded> {
  const about = { ...destination, showsChildren: String(destination.showsChildren), name: file.name };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/attachments?${new URLSearchParams(about)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request.status, request.responseText));
    request.onerror = () => resolve({ kind: 'failed', reason: 'network' });
    request.send(file);
  });
}

const reasons: Readonly<Record<number, 'signedOut' | 'denied'>> = { 401: 'signedOut', 403: 'denied' };

export function outcomeOf(status: number, text: string): Uploaded {
  if (status === 201) return { kind: 'kept' };
  if (status === 422) {
    const { refusal } = JSON.parse(text) as { readonly refusal: { readonly errors: RefusalErrors } };
    return { kind: 'refused', errors: refusal.errors };
  }
  return { kind: 'failed', reason: reasons[status] ?? 'unexpected' };
}

import { vi } from 'vitest';

/** What was sent, and where to. */
export interface SentUpload {
  readonly url: string;
  readonly body: FormData | Blob;
}

/** Answers uploads with a status, or as a lost connection with 0, and keeps what was sent. */
export function stubUploads(status: number, answer: object = {}): readonly SentUpload[] {
  const uploads: SentUpload[] = [];
  class Request {
    readonly upload: { onprogress?: (progress: { loaded: number; total: number }) => void } = {};
    onload: () => void = () => undefined;
    onerror: () => void = () => undefined;
    readonly status = status;
    readonly responseText = JSON.stringify(answer);
    #url = '';
    open(_method: string, url: string) {
      this.#url = url;
    }
    send(body: FormData | Blob) {
      uploads.push({ url: this.#url, body });
      this.upload.onprogress?.({ loaded: 1, total: 4 });
      queueMicrotask(() => (status === 0 ? this.onerror() : this.onload()));
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request);
  return uploads;
}

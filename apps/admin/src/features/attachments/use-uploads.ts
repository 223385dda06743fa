import { useRef, useState } from 'react';
import { type Destination, type Uploaded, uploadAttachment } from './upload-attachment.ts';

/** A file that was given: how much of it has gone, and how it ended. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly ended: Uploaded | null;
}

interface Uploads {
  readonly uploads: readonly Upload[];
  readonly take: (files: readonly File[], destination: Destination) => Promise<void>;
  readonly dismiss: (key: number) => void;
}

/** Sends files one after the other; what was kept leaves the list, what was not stays until it is dismissed. */
export function useUploads(onKept: () => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const last = useRef(0);
  const change = (key: number, changes: Partial<Upload>) =>
    setUploads((before) => before.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  const dismiss = (key: number) => setUploads((before) => before.filter((each) => each.key !== key));
  const take = async (files: readonly File[], destination: Destination) => {
    const given = files.map((file) => {
      last.current += 1;
      return { key: last.current, file };
    });
    const waiting = given.map(({ key, file }): Upload => ({ key, name: file.name, share: 0, ended: null }));
    setUploads((before) => [...before, ...waiting]);
    for (const { key, file } of given) {
      const ended = await uploadAttachment(file, destination, (share) => change(key, { share }));
      if (ended.kind !== 'kept') {
        change(key, { ended });
        continue;
      }
      dismiss(key);
      onKept();
    }
  };
  return { uploads, take, dismiss };
}

import { useCallback, useRef, useState } from 'react';
import { type Uploaded, uploadRoster } from './upload-roster.ts';

/** A file that was given, and what became of it. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  /** Null while it is being sent. */
  readonly ended: Uploaded | null;
}

interface UploadsAccess {
  readonly uploads: readonly Upload[];
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly dismiss: (key: number) => void;
}

/** Sends files one after the other; `onReceived` hears of each round: the ids received and how many were given. */
export function useUploads(onReceived: (ids: readonly string[], given: number) => void): UploadsAccess {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const last = useRef(0);
  const take = async (files: readonly File[]) => {
    const given = files.map((file) => {
      last.current += 1;
      return { key: last.current, file };
    });
    const waiting = given.map(({ key, file }): Upload => ({ key, name: file.name, ended: null }));
    setUploads((before) => [...before.filter(({ ended }) => ended === null), ...waiting]);
    const ids: string[] = [];
    for (const { key, file } of given) {
      const ended = await uploadRoster(file);
      if (ended.kind === 'received') ids.push(ended.id);
      setUploads((before) => before.map((each) => (each.key === key ? { ...each, ended } : each)));
    }
    if (given.length > 0) onReceived(ids, given.length);
  };
  const dismiss = useCallback(
    (key: number) => setUploads((before) => before.filter((each) => each.key !== key)),
    [],
  );
  return { uploads, take, dismiss };
}

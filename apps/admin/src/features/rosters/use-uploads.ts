import { useCallback, useRef, useState } from 'react';
import { refusedFile, type Uploaded, uploadRosters } from './upload-roster.ts';

/** Why something that was given did not get through. */
export interface NotSent {
  readonly key: number;
  readonly names: readonly string[];
  readonly why: Exclude<Uploaded, { kind: 'received' }>;
}

/** Files on their way. */
export interface Sending {
  readonly names: readonly string[];
  /** Of their bytes, 0–100. */
  readonly percent: number;
}

interface UploadsAccess {
  readonly sending: Sending | null;
  readonly notSent: readonly NotSent[];
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly dismiss: (key: number) => void;
}

/** Sends the files of one drop as one import, without those that can be no roster; hears of its id. */
export function useUploads(onReceived: (id: string) => void): UploadsAccess {
  const [sending, setSending] = useState<Sending | null>(null);
  const [notSent, setNotSent] = useState<readonly NotSent[]>([]);
  const last = useRef(0);
  const note = useCallback((names: readonly string[], why: NotSent['why']) => {
    last.current += 1;
    const key = last.current;
    setNotSent((before) => [...before, { key, names, why }]);
  }, []);
  const take = async (files: readonly File[]) => {
    setNotSent([]);
    const fit = files.filter((file) => {
      const code = refusedFile(file);
      if (code !== null) note([file.name], { kind: 'refused', code });
      return code === null;
    });
    if (fit.length === 0) return;
    const names = fit.map(({ name }) => name);
    setSending({ names, percent: 0 });
    const ended = await uploadRosters(fit, (percent) => setSending({ names, percent }));
    setSending(null);
    if (ended.kind === 'received') onReceived(ended.id);
    else note(names, ended);
  };
  const dismiss = useCallback(
    (key: number) => setNotSent((before) => before.filter((each) => each.key !== key)),
    [],
  );
  return { sending, notSent, take, dismiss };
}

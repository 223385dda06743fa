import type { SourceFile } from './tree.ts';

/** A rule about the text or the name of a file; `complaints` gives what is wrong, one sentence each. */
export interface TextFence {
  readonly name: string;
  readonly covers: (path: string) => boolean;
  readonly complaints: (file: SourceFile) => string[];
}

/** A fence that forbids a pattern: each line where it is found is a complaint. */
export function forbids(name: string, pattern: RegExp, covers: TextFence['covers']): TextFence {
  return { name, covers, complaints: ({ text }) => linesWith(text, pattern) };
}

/** Everything a fence has against these files, as `path: what`. */
export function complaintsOf(fence: TextFence, files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => fence.covers(file.path))
    .flatMap((file) => fence.complaints(file).map((what) => `${file.path}: ${what}`));
}

function linesWith(text: string, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`line ${index + 1}: ${line.trim()}`] : []));
}

import { type FileKind, fileEndings } from './file-kind.ts';

/** In characters as people count them; long enough for office names, short enough for every file system. */
const lengthMost = 100;

const controls = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}/gu;
const reserved = /[<>:"|?*]/g;

/**
 * The name under which an attachment is listed and downloaded: without folders, without signs that a file system or a
 * reader of right-to-left marks could be fooled with, and with an ending that says what the bytes are.
 */
export function attachmentName(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(controls, '').replace(reserved, ' ').replace(/\s+/g, ' ');
  const [ending, ...others] = fileEndings[kind];
  const [stem, had] = endingOf(plain, [ending, ...others]);
  const most = lengthMost - 1 - (had ?? ending).length;
  const short = [...trimmed(stem)].slice(0, most).join('');
  return `${trimmed(short) || '附件'}.${had ?? ending}`;
}

/** The name without its ending, and the ending where it is one of the kind's own. */
function endingOf(name: string, endings: readonly string[]): readonly [string, string | null] {
  const bare = name.replace(/\.[a-z0-9]{1,5}$/i, '');
  for (const text of [name, bare]) {
    const found = endings.find((each) => text.toLowerCase().endsWith(`.${each}`));
    if (found !== undefined) return [text.slice(0, -found.length - 1), found];
  }
  return [bare, null];
}

/** Dots and spaces at either end hide files or are lost by file systems. */
const trimmed = (text: string): string => text.replace(/^[.\s]+|[.\s]+$/g, '');

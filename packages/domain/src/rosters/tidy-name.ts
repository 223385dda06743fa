import { tidyLine } from '../text/normalise.ts';

/**
 * A name as it should be kept: full-width letters and digits made half-width (signs stay), and no spaces beside
 * Chinese characters, which are there to line two-character names up with three-character ones.
 */
export function tidyName(text: string): string {
  const halfWidth = text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  return tidyLine(halfWidth).replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}

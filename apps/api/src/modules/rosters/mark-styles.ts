import { prefixOf } from './xml-text.ts';

/** The colour of refused cells: a light red that Excel's own palettes lack, so that it is known again. */
export const refusedColour = 'FFFFD3D1';

/** The styles of a workbook, with refused twins of its own ones. */
export class MarkStyles {
  #xml: string;
  readonly #prefix: string;
  readonly #formats: readonly string[];
  readonly #added: string[] = [];
  readonly #twins = new Map<number, number>();
  readonly #fillId: number;
  readonly #oldFillIds: ReadonlySet<number>;

  constructor(xml: string) {
    this.#prefix = prefixOf(xml);
    const fills = this.#list(xml, 'fills', 'fill');
    this.#oldFillIds = new Set(
      fills.flatMap((fill, at) => (fill.includes(`rgb="${refusedColour}"`) ? [at] : [])),
    );
    this.#fillId = fills.length;
    const p = this.#prefix;
    const fill = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${refusedColour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
    this.#xml = this.#append(xml, 'fills', fills.length, [fill]);
    this.#formats = this.#list(xml, 'cellXfs', 'xf');
  }

  /** The style of a refused cell that had style `base`: the same but for its colour. */
  refused(base: number): number {
    return this.#twin(base, this.#fillId, '');
  }

  /** The style of a cell of the error column. */
  explanation(): number {
    const p = this.#prefix;
    return this.#twin(-1, this.#fillId, `<${p}alignment vertical="top" wrapText="1"/>`);
  }

  /** The style of a cell that an earlier return had coloured, without the colour; the same for every other. */
  cleared(style: number): number {
    const fillId = Number(/\bfillId="(\d+)"/.exec(this.#formats[style] ?? '')?.[1] ?? 0);
    return this.#oldFillIds.has(fillId) ? this.#twin(style, 0, '') : style;
  }

  toXml(): string {
    return this.#append(this.#xml, 'cellXfs', this.#formats.length, this.#added);
  }

  #twin(base: number, fillId: number, alignment: string): number {
    const key = base * 2 + (fillId === 0 ? 1 : 0);
    const known = this.#twins.get(key);
    if (known !== undefined) return known;
    const p = this.#prefix;
    const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const format = (this.#formats[base] ?? this.#formats[0] ?? plain)
      .replace(/\sapplyFill="\w+"/, '')
      .replace(/\bfillId="\d+"/, `fillId="${fillId}" applyFill="1"`);
    const twin = alignment === '' ? format : aligned(format, p, alignment);
    const at = this.#formats.length + this.#added.push(twin) - 1;
    this.#twins.set(key, at);
    return at;
  }

  #list(xml: string, list: string, item: string): readonly string[] {
    const p = this.#prefix;
    const [, body = ''] = new RegExp(`<${p}${list}\\b[^>]*>([\\s\\S]*?)</${p}${list}>`).exec(xml) ?? [];
    return body.match(new RegExp(`<${p}${item}\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${p}${item}>)`, 'g')) ?? [];
  }

  #append(xml: string, list: string, count: number, items: readonly string[]): string {
    const p = this.#prefix;
    return xml.replace(
      new RegExp(`<${p}${list}\\b[^>]*>([\\s\\S]*?)</${p}${list}>`),
      (_all, body: string) =>
        `<${p}${list} count="${count + items.length}">${body}${items.join('')}</${p}${list}>`,
    );
  }
}

function aligned(format: string, prefix: string, alignment: string): string {
  const tag = /^<[^>]*?(?=\/?>)/.exec(format)?.[0] ?? '';
  return `${tag.replace(/\sapplyAlignment="\w+"/, '')} applyAlignment="1">${alignment}</${prefix}xf>`;
}

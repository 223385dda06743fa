import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { partName } from './check-zip.ts';
import { FileRefusal } from './file-refusal.ts';
import { attributeOf, escapeXml } from './xml-text.ts';

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an .xlsx, to be changed one by one; whatever is not written stays byte for byte. */
export class PackageParts {
  readonly #parts: Record<string, Uint8Array>;

  /** @throws FileRefusal file-broken; sizes were judged when the file was read. */
  constructor(bytes: Uint8Array) {
    try {
      const parts = Object.entries(unzipSync(bytes));
      this.#parts = Object.fromEntries(parts.map(([name, part]) => [partName({ name }), part]));
    } catch (cause) {
      throw new FileRefusal('file-broken', {}, cause);
    }
  }

  /** Where the workbook itself lies; mostly at xl/workbook.xml. */
  get workbook(): string {
    return this.related('', 'officeDocument')?.path ?? 'xl/workbook.xml';
  }

  text(path: string): string | null {
    const part = this.#parts[path];
    return part === undefined ? null : strFromU8(part);
  }

  write(path: string, text: string): void {
    this.#parts[path] = strToU8(text);
  }

  /** A path that no part has yet. */
  freePath(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const path = `${stem}${number}${ending}`;
      if (this.#parts[path] === undefined) return path;
    }
  }

  /** The part that another one refers to by a type of relation such as 'comments'; null when there is none. */
  related(from: string, type: string): { readonly id: string; readonly path: string } | null {
    for (const [tag] of (this.text(relationsOf(from)) ?? '').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
      const target = attributeOf(tag, 'Target');
      const id = attributeOf(tag, 'Id');
      if (attributeOf(tag, 'Type')?.endsWith(`/${type}`) !== true) continue;
      if (target !== undefined && id !== undefined) return { id, path: resolve(from, target) };
    }
    return null;
  }

  /** Every relation of a part, by its id. */
  relations(from: string): ReadonlyMap<string, string> {
    const paths = new Map<string, string>();
    for (const [tag] of (this.text(relationsOf(from)) ?? '').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
      const target = attributeOf(tag, 'Target');
      const id = attributeOf(tag, 'Id');
      if (target !== undefined && id !== undefined) paths.set(id, resolve(from, target));
    }
    return paths;
  }

  /** Adds a relation and gives back its id. */
  relate(from: string, type: string, path: string): string {
    const relations =
      this.text(relationsOf(from)) ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    let number = 1;
    while (relations.includes(`"rIdQ${number}"`)) number += 1;
    const id = `rIdQ${number}`;
    const relation = `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="/${escapeXml(path)}"/>`;
    this.write(relationsOf(from), beforeEnd(relations, 'Relationships', relation));
    return id;
  }

  /** Declares the media type of a part, or of all parts with an ending (`*.vml`), once. */
  declare(pathOrEnding: string, mediaType: string): void {
    const path = '[Content_Types].xml';
    const types = this.text(path) ?? '';
    const ending = /^\*\.(\w+)$/.exec(pathOrEnding)?.[1];
    if (ending !== undefined && new RegExp(`Extension="${ending}"`, 'i').test(types)) return;
    const entry =
      ending === undefined
        ? `<Override PartName="/${escapeXml(pathOrEnding)}" ContentType="${mediaType}"/>`
        : `<Default Extension="${ending}" ContentType="${mediaType}"/>`;
    this.write(path, beforeEnd(types, 'Types', entry));
  }

  toBytes(): Uint8Array {
    return zipSync(this.#parts, { level: 6 });
  }
}

/** Puts text before the end tag of the root. */
export function beforeEnd(xml: string, root: string, text: string): string {
  const empty = new RegExp(`<((?:\\w+:)?${root}\\b[^>]*)/>\\s*$`);
  const open = xml.replace(empty, (_all, tag: string) => `<${tag}></${tag.split(/\s/)[0] ?? root}>`);
  const end = open.lastIndexOf('</');
  return `${open.slice(0, end)}${text}${open.slice(end)}`;
}

function relationsOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

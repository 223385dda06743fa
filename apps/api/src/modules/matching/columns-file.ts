import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The kinds of number a column may hold. */
const arrays = { u8: Uint8Array, i16: Int16Array, i32: Int32Array, f64: Float64Array } as const;
type Kind = keyof typeof arrays;
export type Column = Uint8Array | Int16Array | Int32Array | Float64Array;

interface Head {
  readonly meta: unknown;
  readonly columns: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[];
}

const kindOf = (column: Column): Kind => {
  const found = (Object.keys(arrays) as Kind[]).find((kind) => column instanceof arrays[kind]);
  if (found === undefined) throw new Error('A column holds numbers of an unknown kind.');
  return found;
};

/**
 * Columns of numbers in one piece, uncompressed: four bytes with the length of the head, the head as JSON, then the
 * columns one after the other, little-endian. The same columns give the same bytes, so they can be hashed.
 */
export function writeColumns(meta: unknown, columns: Readonly<Record<string, Column>>): Uint8Array {
  const entries = Object.entries(columns);
  const head: Head = {
    meta,
    columns: entries.map(([name, column]) => ({ name, kind: kindOf(column), length: column.length })),
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const size = entries.reduce((sum, [, column]) => sum + column.byteLength, 4 + headBytes.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, headBytes.length, true);
  bytes.set(headBytes, 4);
  let at = 4 + headBytes.length;
  for (const [, column] of entries) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return bytes;
}

export interface ColumnsFile {
  readonly meta: unknown;
  /** @throws Error when there is none of this name and kind */
  readonly column: <K extends Kind>(name: string, kind: K) => InstanceType<(typeof arrays)[K]>;
}

/** Reads what `writeColumns` wrote; columns are copies, each aligned as its kind asks. */
export function readColumns(bytes: Uint8Array): ColumnsFile {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const { meta, columns } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Head;
  const found = new Map<string, Column>();
  let at = 4 + headLength;
  for (const { name, kind, length } of columns) {
    const size = length * arrays[kind].BYTES_PER_ELEMENT;
    found.set(name, new arrays[kind](bytes.slice(at, at + size).buffer));
    at += size;
  }
  return {
    meta,
    column: <K extends Kind>(name: string, kind: K) => {
      const column = found.get(name);
      if (!(column instanceof arrays[kind])) throw new Error(`There is no column ${name} of ${kind}.`);
      return column as InstanceType<(typeof arrays)[K]>;
    },
  };
}

/** Fast rather than small: a city's candidates go from four megabytes to about one. */
export const compressed = (bytes: Uint8Array): Buffer => deflateRawSync(bytes, { level: 3 });
export const uncompressed = (bytes: Uint8Array): Uint8Array => new Uint8Array(inflateRawSync(bytes));

/** A file inside a zip container, as the directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where the entry's own header begins. */
  readonly header: number;
}

/** The directory of a zip container, read without unpacking anything. */
export interface ZipDirectory {
  /** How many entries the container says it has. */
  readonly count: number;
  readonly entries: readonly ZipEntry[];
  /** Where the container ends; bytes behind it are not its own. */
  readonly end: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const headerLength = 30;
const commentLengthMost = 65_535;

/** Null for what is no zip container, or one cut off. At most `most` entries are read. */
export function zipDirectory(zip: Buffer, most: number): ZipDirectory | null {
  const at = endOf(zip);
  if (at === null) return null;
  const count = zip.readUInt16LE(at + 10);
  const entries = entriesOf(zip, zip.readUInt32LE(at + 16), Math.min(count, most));
  return entries && { count, entries, end: at + endLength + zip.readUInt16LE(at + 20) };
}

function entriesOf(zip: Buffer, first: number, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = first;
  while (entries.length < count) {
    if (at + entryLength > zip.length || zip.readUInt32LE(at) !== entrySignature) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + entryLength, at + entryLength + nameLength),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      unpackedSize: zip.readUInt32LE(at + 24),
      header: zip.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(zip: Buffer): number | null {
  const least = Math.max(0, zip.length - endLength - commentLengthMost);
  for (let at = zip.length - endLength; at >= least; at -= 1) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  return null;
}

/** The packed bytes of an entry; null when they do not lie where the directory says, or under another name. */
export function packedBytes(zip: Buffer, { name, header, packedSize }: ZipEntry): Buffer | null {
  if (header + headerLength > zip.length || zip.readUInt32LE(header) !== headerSignature) return null;
  const nameEnd = header + headerLength + zip.readUInt16LE(header + 26);
  if (zip.toString('utf8', header + headerLength, nameEnd) !== name) return null;
  const from = nameEnd + zip.readUInt16LE(header + 28);
  return from + packedSize > zip.length ? null : zip.subarray(from, from + packedSize);
}

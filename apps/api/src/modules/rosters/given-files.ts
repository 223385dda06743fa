import { pastedTable, pastedText } from '@qinglan/domain/rosters/pasted-table';
import { type RosterKind, rosterKinds } from '@qinglan/domain/rosters/roster-column';
import type { RosterOrigin } from '@qinglan/domain/rosters/roster-import-status';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badInput } from '../../platform/errors.ts';
import type { RosterFile } from './read-workbook.ts';
import { workbookLimits } from './workbook-limits.ts';

/** What somebody brings for one import. */
export interface Given {
  readonly files: readonly RosterFile[];
  readonly origin: RosterOrigin;
}

/** Lets the doors take the three forms of `givenBy`. */
export function takeGivenForms(doors: FastifyInstance): void {
  const bodyLimit = workbookLimits.bytes;
  doors.addContentTypeParser(
    ['application/octet-stream', 'multipart/form-data'],
    { parseAs: 'buffer', bodyLimit },
    (_request, body, done) => done(null, body),
  );
  doors.addContentTypeParser(
    'text/tab-separated-values',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, body),
  );
}

/**
 * Files as a form with several of them, one file as it is with its name in the address, or cells pasted from a
 * spreadsheet with the kind of roster in the address.
 * @throws GraphQLError BAD_USER_INPUT
 */
export async function givenBy(request: FastifyRequest): Promise<Given> {
  const { name = '', kind = '' } = request.query as { readonly name?: string; readonly kind?: string };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('text/')) return { files: [pastedFile(String(request.body), kind)], origin: 'pasted' };
  const bytes = request.body as Buffer;
  if (!type.startsWith('multipart/')) {
    return { files: [{ name: fileName(name), bytes: new Uint8Array(bytes) }], origin: 'uploaded' };
  }
  const files = await filesInForm(bytes, type);
  if (files.length === 0) throw badInput('没有文件', ['files']);
  if (files.length > workbookLimits.files)
    throw badInput(`一次最多 ${workbookLimits.files} 个文件`, ['files']);
  return { files, origin: 'uploaded' };
}

async function filesInForm(bytes: Buffer, type: string): Promise<readonly RosterFile[]> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw badInput('表单不完整', ['files']);
    });
  const files = [...form.values()].filter((value) => typeof value !== 'string');
  return Promise.all(
    files.map(async (file) => ({
      name: fileName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

const pastedNames: Readonly<Record<RosterKind, string>> = {
  teachers: '粘贴的教师.csv',
  kindergartens: '粘贴的幼儿园.csv',
};

function pastedFile(text: string, wanted: string): RosterFile {
  const kind = rosterKinds.find((each) => each === wanted);
  if (kind === undefined) throw badInput('只能粘贴教师或幼儿园', ['kind']);
  const table = pastedTable(text, kind);
  if (table === null) throw badInput('没有内容', ['text']);
  return { name: pastedNames[kind], bytes: new TextEncoder().encode(pastedText(table)) };
}

/** Without folders and of a length that the record takes. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return [...last].slice(-120).join('') || 'roster.xlsx';
}

import { afterEach, expect, test, vi } from 'vitest';
import { refusedFile, uploadRoster } from './upload-roster.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['花名册.xlsx', 10, null],
  ['花名册.CSV', 10, null],
  ['花名册.xls', 10, 'file-wrong-type'],
  ['花名册.docx', 10, 'file-wrong-type'],
  ['花名册.xlsx', 0, 'file-empty'],
  ['花名册.xlsx', 50 * 1024 * 1024 + 1, 'file-too-large'],
] as const)('%s of %d bytes: %s', (name, size, code) => {
  expect(refusedFile({ name, size })).toBe(code);
});

const answers = (status: number, body: object = {}) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  );

test.each([
  [201, { kind: 'received', id: 'i1' }],
  [401, { kind: 'failed', reason: 'signedOut' }],
  [403, { kind: 'failed', reason: 'denied' }],
  [413, { kind: 'refused', code: 'file-too-large' }],
  [500, { kind: 'failed', reason: 'unexpected' }],
] as const)('an answer of %d is told', async (status, told) => {
  answers(status, { id: 'i1' });
  expect(await uploadRoster(new File(['x'], '花名册.xlsx'))).toEqual(told);
});

test('no answer is the network’s fault', async () => {
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
  expect(await uploadRoster(new File(['x'], '花名册.xlsx'))).toEqual({ kind: 'failed', reason: 'network' });
});

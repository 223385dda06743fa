import { afterEach, expect, test, vi } from 'vitest';
import { stubUploads } from '../../../test/mock/uploads.ts';
import { refusedFile, uploadRosters } from './upload-roster.ts';

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

const roster = new File(['x'], '花名册.xlsx');

test.each([
  [201, { kind: 'received', id: 'i1' }],
  [401, { kind: 'failed', reason: 'signedOut' }],
  [403, { kind: 'failed', reason: 'denied' }],
  [413, { kind: 'refused', code: 'file-too-large' }],
  [500, { kind: 'failed', reason: 'unexpected' }],
  [0, { kind: 'failed', reason: 'network' }],
] as const)('an answer of %d is told', async (status, told) => {
  stubUploads(status, { id: 'i1' });
  expect(await uploadRosters([roster], () => undefined)).toEqual(told);
});

test('it is told how much is on its way', async () => {
  stubUploads(201, { id: 'i1' });
  const heard = vi.fn();
  await uploadRosters([roster], heard);
  expect(heard).toHaveBeenCalledWith(25);
});

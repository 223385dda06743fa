import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeSmall } from '../../bench/make-small.ts';
import { solveAssignment } from '../solve-assignment.ts';
import { readCertificateFile, verifyCertificateFile, writeCertificateFile } from './certificate-file.ts';
import { sha256 } from './sha256.ts';

test('the hash is SHA-256', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, k) => (k * 37) & 255);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('a written file reads back to the same problem and answer, and verifies', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const problem = makeSmall(seed);
    const assignment = solveAssignment(problem);
    const text = writeCertificateFile(problem, assignment);
    expect(readCertificateFile(text)).toMatchObject({ problem, assignment });
    expect(verifyCertificateFile(text)).toEqual({ valid: true });
  }
});

const problem = makeSmall(18);
const good = JSON.parse(writeCertificateFile(problem, solveAssignment(problem)));

test.each([
  ['no JSON', '{'],
  ['no object', '[]'],
  ['another version', JSON.stringify({ ...good, version: 2 })],
  ['another hash', JSON.stringify({ ...good, hash: '00' })],
  [
    'another score',
    JSON.stringify({ ...good, problem: { ...good.problem, capacity: good.problem.capacity.map(() => 9) } }),
  ],
  [
    'another total',
    JSON.stringify({ ...good, answer: { ...good.answer, totalScore: good.answer.totalScore + 1 } }),
  ],
  ['a list missing', JSON.stringify({ ...good, answer: { ...good.answer, mentorOfMentee: null } })],
  ['a fraction', JSON.stringify({ ...good, answer: { ...good.answer, mentorOfMentee: [0.5] } })],
])('a file with %s is refused', (_name, text) => {
  expect(verifyCertificateFile(text)).toMatchObject({ valid: false });
});

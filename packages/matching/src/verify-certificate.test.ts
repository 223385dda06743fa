import { expect, test } from 'vitest';
import { makeCity } from '../bench/make-city.ts';
import type { Assignment } from './assignment.ts';
import { solveAssignment } from './solve-assignment.ts';
import { verifyCertificate } from './verify-certificate.ts';

const problem = makeCity({ mentees: 60, mentors: 40, places: 50, candidates: 8 }, 4);
const good = solveAssignment(problem);
const { certificate } = good;
const matched = good.mentorOfMentee.findIndex((mentor) => mentor >= 0);
const priced = certificate.mentorPrice.findIndex((price) => price > 0);

function changed(list: Float64Array, at: number, by: number): Float64Array {
  return list.map((entry, k) => (k === at ? entry + by : entry));
}
const withCertificate = (part: Partial<Assignment['certificate']>): Assignment => ({
  ...good,
  certificate: { ...certificate, ...part },
});

test('the untouched answer is valid', () => {
  expect(certificate.hallMentees.length).toBeGreaterThan(0);
  expect(verifyCertificate(problem, good)).toEqual({ valid: true });
});

test.each<[string, Assignment]>([
  ['a total one higher', { ...good, totalScore: good.totalScore + 1 }],
  ['a count one higher', { ...good, pairCount: good.pairCount + 1 }],
  ['the other objective', { ...good, objective: 'score' }],
  [
    'a pair left out',
    { ...good, mentorOfMentee: good.mentorOfMentee.map((j, i) => (i === matched ? -1 : j)) },
  ],
  [
    'a mentor who is no candidate',
    { ...good, mentorOfMentee: good.mentorOfMentee.map((j, i) => (i === matched ? 9999 : j)) },
  ],
  [
    'everybody with one mentor',
    { ...good, mentorOfMentee: good.mentorOfMentee.map(() => good.mentorOfMentee[matched]!) },
  ],
  ['too short a list', { ...good, mentorOfMentee: good.mentorOfMentee.slice(1) }],
  ['a mentee price too low', withCertificate({ menteePrice: changed(certificate.menteePrice, matched, -1) })],
  ['a mentee price too high', withCertificate({ menteePrice: changed(certificate.menteePrice, matched, 1) })],
  ['a mentor price too low', withCertificate({ mentorPrice: changed(certificate.mentorPrice, priced, -1) })],
  ['a mentor price too high', withCertificate({ mentorPrice: changed(certificate.mentorPrice, priced, 1) })],
  ['a broken price', withCertificate({ mentorPrice: changed(certificate.mentorPrice, priced, 0.5) })],
  ['no number as price', withCertificate({ menteePrice: changed(certificate.menteePrice, 0, Number.NaN) })],
  ['a price below 0', withCertificate({ mentorPrice: changed(certificate.mentorPrice, 0, -1e9) })],
  ['another bonus', withCertificate({ pairBonus: certificate.pairBonus + 1 })],
  ['a bonus below 0', withCertificate({ pairBonus: -1 })],
  ['a Hall set without one member', withCertificate({ hallMentees: certificate.hallMentees.slice(1) })],
  [
    'a Hall set with one member twice',
    withCertificate({ hallMentees: Int32Array.of(...certificate.hallMentees, certificate.hallMentees[0]!) }),
  ],
  ['no Hall set', withCertificate({ hallMentees: new Int32Array(0) })],
])('%s is refused', (_name, tampered) => {
  expect(verifyCertificate(problem, tampered)).toMatchObject({ valid: false });
});

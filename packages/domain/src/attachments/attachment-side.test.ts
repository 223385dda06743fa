import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attacher, type AttachmentSide, attachmentPart } from './attachment-side.ts';

const lead: AttachmentSide = { kindergarten: 'L', district: 'north', leads: true, teachers: ['mentor'] };
const assisted: AttachmentSide = { kindergarten: 'A', district: 'south', leads: false, teachers: ['mentee'] };
const alone: AttachmentSide = { kindergarten: 'L', district: 'north', leads: false, teachers: [] };
const nobody: Attacher = { city: false, districts: [], kindergartens: [], teachers: [] };

test.each([
  ['the city', { city: true }, [lead, assisted], null],
  ['the city, of a single kindergarten', { city: true }, [alone], 'L'],
  ['the lead', { kindergartens: ['L'] }, [lead, assisted], 'L'],
  ['the assisted', { kindergartens: ['A'] }, [lead, assisted], 'A'],
  ['a mentee', { teachers: ['mentee'] }, [lead, assisted], 'A'],
  ["the lead's district", { districts: ['north'] }, [lead, assisted], null],
  ["the assisted one's district", { districts: ['south'] }, [lead, assisted], 'A'],
] as const)('%s attaches on its part', (_who, held, sides, kindergarten) => {
  expect(attachmentPart({ ...nobody, ...held }, sides)).toEqual({
    kindergarten,
    mayShowChildren: !('districts' in held),
  });
});

test.each([
  ['a stranger', { kindergartens: ['X'], districts: ['east'], teachers: ['other'] }],
  ['nobody', {}],
])('%s attaches nothing', (_who, held) => {
  expect(attachmentPart({ ...nobody, ...held }, [lead, assisted])).toBeNull();
});

test('a kindergarten never attaches on the part of another', () => {
  fc.assert(
    fc.property(fc.constantFrom('L', 'A', 'X'), fc.subarray([lead, assisted]), (own, sides) => {
      const part = attachmentPart({ ...nobody, kindergartens: [own] }, sides);
      expect(part === null || part.kindergarten === own).toBe(true);
    }),
  );
});

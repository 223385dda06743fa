import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveCompleteness } from './archive-completeness.ts';
import { archiveParts } from './archive-part.ts';

test('names the missing parts of each kind held', () => {
  expect(
    archiveCompleteness([
      { subject: 'lecture', parts: ['plan', 'measure', 'record', 'summary'] },
      { subject: 'shadowing', parts: ['record', 'plan'] },
      { subject: 'parentWork', parts: [] },
    ]),
  ).toEqual({
    gaps: [
      { subject: 'shadowing', missing: ['measure', 'summary'] },
      { subject: 'parentWork', missing: ['plan', 'measure', 'record', 'summary'] },
    ],
    share: 0.5,
  });
});

test('asks for nothing when nothing was held', () => {
  expect(archiveCompleteness([])).toEqual({ gaps: [], share: null });
});

test('is whole exactly when there is no gap, and one more part never lowers it', () => {
  const volumes = fc.array(fc.record({ subject: fc.string(), parts: fc.subarray([...archiveParts]) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(volumes, fc.constantFrom(...archiveParts), (before, part) => {
      const { gaps, share } = archiveCompleteness(before);
      expect(gaps.length === 0).toBe(share === 1);
      const after = before.map((volume, index) =>
        index === 0 ? { ...volume, parts: [...volume.parts, part] } : volume,
      );
      expect(archiveCompleteness(after).share).toBeGreaterThanOrEqual(share ?? 0);
    }),
  );
});

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cruiseTree } from './cruise-tree.ts';
import { importRules } from './import-rules.ts';
import { root, sourceFiles } from './tree.ts';

const samples = path.join(root, 'packages/fences/samples');

/** The files of a sample that must be caught are called `offender…`; their neighbours must not be. */
function offenders(sample: string): string[] {
  return readdirSync(sample, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file).startsWith('offender') && /\.tsx?$/.test(file))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

test.each(importRules.map(({ name }) => name))('%s bites its offenders and nobody else', async (name) => {
  const sample = path.join(samples, name);
  expect(existsSync(sample), `samples/${name} is missing`).toBe(true);
  const { violations } = await cruiseTree(sample);
  const caught = violations.filter(({ rule }) => rule === name).map(({ from }) => from);
  expect(offenders(sample)).not.toEqual([]);
  expect([...new Set(caught)].sort()).toEqual(offenders(sample));
});

test('every sample belongs to a rule', () => {
  expect(readdirSync(samples).sort()).toEqual(importRules.map(({ name }) => name).sort());
});

test('the tree keeps the rules, and the cruiser has read all of it', async () => {
  const { modules, violations } = await cruiseTree(root);
  const written = sourceFiles()
    .map((file) => file.path)
    .filter((file) => /^(packages|apps)\/.*(?<!\.d)\.tsx?$/.test(file));
  const read = new Set(modules);
  expect(written.filter((file) => !read.has(file))).toEqual([]);
  expect(read.size).toBeGreaterThanOrEqual(written.length);
  expect(violations).toEqual([]);
});

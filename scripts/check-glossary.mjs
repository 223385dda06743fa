// Called by .ci/run with the text that describes the programme: is every word of its glossary table and every code
// of its closed lists and areas in GLOSSARY.md? Exits 1 and names what is missing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const [, , source] = process.argv;
const glossary = readFileSync(path.join(root, 'GLOSSARY.md'), 'utf8');
const described = readFileSync(source, 'utf8');

const table = section(described, '## 2. Glossary', '### Closed lists')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|')[2] ?? '')
  .join('\n');
const lists = section(described, '### Closed lists', '## 3.');
const areas = section(described, '## 5.', '## 6.');

const known = new Set(inCode(glossary).flatMap(words));
const wanted = new Set([table, lists, areas].flatMap(inCode).flatMap(words));
const missing = [...wanted].filter((word) => !known.has(word));
if (wanted.size < 100) fail(`only ${wanted.size} words were found in ${source}: has its form changed?`);
if (missing.length > 0) fail(`GLOSSARY.md lacks ${missing.join(', ')}.`);
console.log(`GLOSSARY.md has all ${wanted.size} words and codes.`);

function section(text, from, to) {
  const start = text.indexOf(from);
  if (start < 0) fail(`${source} has no part "${from}".`);
  const end = text.indexOf(to, start + from.length);
  return text.slice(start, end < 0 ? undefined : end);
}

function inCode(text) {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
}

/** One or several codes; `aFirst/Second` and `a1…5` stand for a row of them. */
function words(code) {
  const row = /^([a-z]+)([A-Z]\w*)((?:\/[A-Z]\w*)+)$/.exec(code);
  if (row) return [row[2], ...row[3].slice(1).split('/')].map((end) => row[1] + end);
  const count = /^([a-z]+)1…(\d)$/.exec(code);
  if (count) return Array.from({ length: Number(count[2]) }, (_, index) => `${count[1]}${index + 1}`);
  return code.split(/[\s·/]+/).filter((word) => /^[A-Za-z]\w*$/.test(word));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

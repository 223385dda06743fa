import { searchDocument, searchKey } from '@qinglan/domain/search/search-text';
import { pinyin } from 'pinyin-pro';

/** Whose name it is: a person's first characters are read as a surname (曾 zeng, 单 shan), other names as words. */
export type NameKind = 'person' | 'place';

/** Length of the column that holds a sort key. */
const keyLengthMost = 400;

/**
 * The sort key of a name in pinyin order as Chinese lists have it: sound, tone, then the character itself, one
 * character after the other, so that all 李 stand together before all 厉. Compared byte by byte.
 */
export function nameKey(name: string, kind: NameKind = 'place'): string {
  const characters = wordCharacters(name);
  const sounds = soundsOf(characters, kind);
  const key = characters.map((character, place) =>
    sounds[place] === character ? character : `${sounds[place]}${character}`,
  );
  return key.join('').slice(0, keyLengthMost);
}

/**
 * What a search for a name looks through: each name, its full pinyin and its initials (实验幼儿园 shiyanyoueryuan
 * syyey). A character with two readings is found by either.
 */
export function searchTextOf(names: readonly string[], kind: NameKind = 'place'): string {
  const parts = new Set<string>();
  for (const name of names) {
    const characters = wordCharacters(name);
    parts.add(name);
    for (const sounds of [soundsOf(characters, kind), characters.map(soundOfCharacter)]) {
      for (const part of lettersAndInitials(sounds)) parts.add(part);
    }
  }
  return searchDocument([...parts]);
}

/** The characters that have a sound or stand for themselves; brackets and dots are left out. */
function wordCharacters(name: string): readonly string[] {
  return [...searchKey(name).replace(/[^\p{L}\p{N}]+/gu, '')];
}

function lettersAndInitials(sounds: readonly string[]): readonly [string, string] {
  const letters = sounds.map((sound) => (/^[a-z]+[0-5]$/.test(sound) ? sound.slice(0, -1) : sound));
  return [letters.join(''), letters.map((word) => String.fromCodePoint(word.codePointAt(0)!)).join('')];
}

/** The name read last: its sort key and its search text are made one after the other from the same reading. */
let lastRead: { name: string; kind: NameKind; sounds: readonly string[] } | null = null;

/** Sounds with tone numbers, one for each character; what is no Chinese character stands for itself. */
function soundsOf(characters: readonly string[], kind: NameKind): readonly string[] {
  const name = characters.join('');
  if (lastRead?.name === name && lastRead.kind === kind) return lastRead.sounds;
  const sounds =
    kind === 'place'
      ? readTogether(characters, 'off')
      : [...surnameSounds(characters.slice(0, 2)), ...characters.slice(2).map(soundOfCharacter)];
  lastRead = { name, kind, sounds };
  return sounds;
}

/** The library's reading of characters that stand together. */
function readTogether(characters: readonly string[], surname: 'off' | 'head'): readonly string[] {
  const sounds = pinyin(characters.join(''), { type: 'array', toneType: 'num', v: true, surname });
  // Rare signs may be read as more or fewer than one sound; then each stands for itself.
  return sounds.length === characters.length ? sounds : characters.map(soundOfCharacter);
}

const surnamesKeptMost = 20_000;
const soundsOfSurname = new Map<string, readonly string[]>();

/** The first two characters of a person's name, kept: a surname has one or two, and all of a roster begin alike. */
function surnameSounds(characters: readonly string[]): readonly string[] {
  const head = characters.join('');
  const known = soundsOfSurname.get(head);
  if (known !== undefined) return known;
  if (soundsOfSurname.size >= surnamesKeptMost) soundsOfSurname.clear();
  const sounds = readTogether(characters, 'head');
  soundsOfSurname.set(head, sounds);
  return sounds;
}

const soundOf = new Map<string, string>();

/** The commonest reading of a character, kept: there are a few thousand of them. */
function soundOfCharacter(character: string): string {
  const known = soundOf.get(character);
  if (known !== undefined) return known;
  const sound = pinyin(character, { toneType: 'num', v: true });
  soundOf.set(character, sound);
  return sound;
}

const surnames = '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高';
const givenNames = [
  '芳',
  '秀英',
  '敏',
  '静',
  '丽',
  '雅婷',
  '晓燕',
  '桂兰',
  '欣怡',
  '雪',
  '婷婷',
  '佳',
  '慧',
  '思远',
  '玉梅',
  '琳',
];

/** A believable name that is always the same for the same number. */
export function personName(index: number): string {
  const surname = surnames[(index * 7) % surnames.length] ?? '王';
  return surname + (givenNames[(index * 5 + Math.floor(index / 16)) % givenNames.length] ?? '芳');
}

/** Picks by number, so that every run makes the same city. */
export function pick<T>(list: readonly T[], index: number): T {
  const picked = list[index % list.length];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

import { expect, test } from 'vitest';
import { keptSearch, openedView, searchOf } from './kept-search.ts';

test('a view keeps filters, order, size and columns, and forgets the place', () => {
  expect(
    keptSearch('?titles=none&posts=teacher&sort=-title&after=abc&at=51&columns=name,title&do=create'),
  ).toBe('columns=name%2Ctitle&posts=teacher&sort=-title&titles=none');
  expect(keptSearch('?posts=teacher&titles=none')).toBe(keptSearch('?view=1&titles=none&posts=teacher'));
  expect(keptSearch('')).toBe('');
});

test('an address remembers which view was opened, and opening it changes nothing of it', () => {
  const view = { id: '01920000-0000-7000-8000-000000000001', search: 'posts=teacher&text=%E7%8E%8B' };
  expect(openedView(searchOf(view))).toBe(view.id);
  expect(keptSearch(searchOf(view))).toBe(view.search);
  expect(openedView('?posts=teacher')).toBeNull();
});

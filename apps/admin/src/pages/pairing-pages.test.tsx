import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { makeCity } from '../../test/mock/city.ts';
import { connection } from '../../test/mock/connection.ts';
import { kindergarten } from '../../test/mock/records.ts';
import { renderApp } from '../../test/render-app.tsx';

const programme = {
  __typename: 'Programme',
  id: 'r1',
  name: '2026 结对帮扶',
  from: '2026-03-01',
  to: '2028-12-31',
};
const partnership = {
  __typename: 'Partnership',
  id: 's1',
  version: 1,
  programme,
  lead: kindergarten,
  assisted: { ...kindergarten, id: 'k2', name: '南屏石桥幼儿园' },
  status: 'contested',
  from: '2026-03-01',
  to: '2028-12-31',
  endReason: null,
  mentorPairs: [],
};

test('partnerships stand under their programmes, with status and both sides', async () => {
  const partnerships = vi.fn((_args: object) => connection([partnership], {}));
  const launchChecklists = [
    { __typename: 'LaunchChecklist', partnershipId: 's1', settled: 5, total: 8, lines: [] },
  ];
  await renderApp({
    at: '/partnerships?statuses=contested',
    answers: { partnerships, programmes: [programme], launchChecklists },
  });
  expect(await screen.findByText('有异议', { selector: 'td *' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '南屏石桥幼儿园' }).getAttribute('href')).toBe('/partnerships/s1');
  expect(await screen.findByText('5/8')).toBeTruthy();
  expect(partnerships.mock.calls[0]?.[0]).toMatchObject({ filter: { statuses: ['contested'] } });
  expect(screen.getByRole('link', { name: '2026 结对帮扶' }).getAttribute('href')).toBe('/programmes/r1');
});

test('the work list leads to the mentor pairs that need a decision, each saying who is away', async () => {
  const city = makeCity(40);
  const mentee = city.teachers.find(({ pairsAsMentee }) => pairsAsMentee.length > 0)!;
  Object.assign(mentee.details!, { status: 'onLeave' });
  const mentorPairs = vi.fn((_args: object) => connection(mentee.pairsAsMentee, {}));
  await renderApp({ at: '/mentor-pairs?attention=needed', city, answers: { mentorPairs } });
  expect(await screen.findByText('休假', { selector: 'th *' })).toBeTruthy();
  expect(mentorPairs.mock.calls[0]?.[0]).toMatchObject({ filter: { needsAttention: true } });
});

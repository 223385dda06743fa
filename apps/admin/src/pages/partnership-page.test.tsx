import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { kindergarten } from '../../test/mock/records.ts';
import { renderApp } from '../../test/render-app.tsx';

const partnership = (more: object = {}) => ({
  __typename: 'Partnership',
  ...{ id: 's1', version: 3, status: 'proposed', from: '2026-03-01', to: '2028-12-31' },
  programme: { __typename: 'Programme', id: 'r1', name: '2026 结对帮扶' },
  lead: { ...kindergarten, id: 'k1', name: '北山实验幼儿园' },
  assisted: { ...kindergarten, id: 'k2', name: '南屏石桥幼儿园' },
  ...{ levels: ['principal'], supportKinds: ['software'], semesterFocus: null },
  ...{ publishedOn: '2026-10-01', contestableUntil: '2099-01-01', contestReason: null },
  ...{ confirmedOn: null, confirmedForSide: null, leadContact: null, assistedContact: null },
  ...{ leadWords: '每学期送教一次。', assistedWords: null, endReason: null, viewerCanEdit: true },
  ...{ agreements: [], mentorPairs: [], contactEntries: [], sharedResources: [] },
  group: { __typename: 'PartnershipGroup', id: 'q1' },
  ...more,
});

const agreement = {
  __typename: 'Agreement',
  ...{ id: 'g1', version: 1, kind: 'handInHand', dueOn: '2026-03-31', signedOn: null },
  ...{ leadSignatory: null, assistedSignatory: null },
  ...{ leadDuties: ['每学期送教一次。'], assistedDuties: ['按时参加活动。'] },
};

test('a coordinator who confirms is told that it is for the side, and sends the version that was read', async () => {
  const confirmPartnership = vi.fn((_args: object) => partnership({ status: 'confirmed', version: 4 }));
  await renderApp({
    at: '/partnerships/s1',
    answers: { partnership: partnership(), confirmPartnership },
  });
  fireEvent.click(await screen.findByRole('button', { name: '确认结对' }));
  const drawer = await screen.findByRole('dialog');
  expect(within(drawer).getByText(/您不是受援园负责人/)).toBeTruthy();
  fireEvent.click(within(drawer).getByRole('button', { name: '确认结对' }));
  expect(await screen.findByText('已确认')).toBeTruthy();
  expect(confirmPartnership.mock.calls[0]?.[0]).toMatchObject({ input: { id: 's1', version: 3 } });
});

test('who only reads sees both sides and their words, and nothing to press', async () => {
  await renderApp({
    at: '/partnerships/s1',
    role: 'observer',
    answers: { partnership: partnership({ viewerCanEdit: false }) },
  });
  expect(await screen.findByText('每学期送教一次。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /确认结对|提出异议|更多|设联系人|填写/ })).toBeNull();
});

test('an agreement that is late says so, with its duties', async () => {
  await renderApp({
    at: '/partnerships/s1',
    answers: { partnership: partnership({ status: 'confirmed', agreements: [agreement] }) },
  });
  expect(await screen.findByRole('heading', { name: '“爱心拉手”帮扶协议' })).toBeTruthy();
  expect(screen.getAllByText(/应于2026年3月31日前，已逾期/).length).toBeGreaterThan(0);
  expect(screen.getByText('按时参加活动。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '登记签约' })).toBeTruthy();
});

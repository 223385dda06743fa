import { earlierDay } from '@qinglan/domain/calendar/day';
import { livePartnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { lineOfWork } from '@qinglan/domain/teachers/post';
import { titleReaches } from '@qinglan/domain/teachers/title';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import { beforeAll, describe, expect, test } from 'vitest';
import { cityOf, madeCities } from './made-cities.ts';
import { byId } from './row-by-id.ts';

describe.each(madeCities)('in the $size city of seed $seed on $today', (made) => {
  beforeAll(() => void cityOf(made));
  const { today } = made;

  test('leads help within their capacity, nobody helps itself or its helper, one lead to each', () => {
    const { partnerships, members } = cityOf(made);
    const live = partnerships.filter(({ status }) =>
      (livePartnershipStatuses as readonly string[]).includes(status),
    );
    expect(new Set(live.map(({ assisted }) => assisted)).size).toBe(live.length);
    const joined = new Set(live.map(({ lead, assisted }) => `${lead} ${assisted}`));
    for (const { lead, assisted } of live) {
      expect(lead).not.toBe(assisted);
      expect(joined.has(`${assisted} ${lead}`)).toBe(false);
    }
    for (const { kindergarten, role, leadCapacity } of members) {
      const helped = live.filter(({ lead }) => lead === kindergarten).length;
      expect(helped).toBeLessThanOrEqual(leadCapacity);
      expect(leadCapacity > 0).toBe(role !== 'assisted');
      if (role !== 'lead') expect(partnerships.some(({ assisted }) => assisted === kindergarten)).toBe(true);
    }
    expect(new Set(members.map(({ kindergarten }) => kindergarten)).size).toBe(members.length);
    expect(new Set(members.map(({ role }) => role)).size).toBe(3);
  });

  test('partnerships stand everywhere on their way, with the dates and reasons that go with it', () => {
    const { partnerships, programmes, groups } = cityOf(made);
    const group = byId(groups);
    const statuses = partnerships.map(({ status }) => status);
    expect(statuses.filter((status) => status === 'active').length).toBeGreaterThan(partnerships.length / 2);
    expect(new Set(statuses)).toEqual(
      new Set(['proposed', 'contested', 'confirmed', 'signed', 'active', 'withdrawn', 'ended']),
    );
    for (const { group: id, lead, from, to, status, endReason } of partnerships) {
      expect(group(id).lead).toBe(lead);
      expect(from >= programmes[0]!.from && from <= to && to <= programmes[0]!.to).toBe(true);
      expect(from <= today).toBe(status === 'active' || status === 'ended');
      expect(to < today).toBe(status === 'ended');
      expect(endReason !== null).toBe(status === 'ended' || status === 'withdrawn');
    }
  });

  test('what is signed was confirmed before, published before that, and each agreement has both names', () => {
    const { partnerships, agreements } = cityOf(made);
    const partnership = byId(partnerships);
    for (const { publishedOn, confirmedOn, status } of partnerships) {
      expect(publishedOn! <= (confirmedOn ?? today)).toBe(true);
      expect(confirmedOn === null).toBe(['proposed', 'contested', 'withdrawn'].includes(status));
    }
    for (const { partnership: id, signedOn, leadSignatory, leadDuties } of agreements) {
      const { status, confirmedOn } = partnership(id);
      expect(signedOn === null).toBe(status === 'confirmed');
      expect(leadSignatory !== null || signedOn === null).toBe(true);
      expect(signedOn === null || (confirmedOn! <= signedOn && signedOn <= today)).toBe(true);
      expect(leadDuties.length).toBeGreaterThan(3);
    }
    expect(agreements).toHaveLength(partnerships.filter(({ confirmedOn }) => confirmedOn !== null).length);
  });

  test('mentor pairs join two who may, at kindergartens that may, on days that fit', () => {
    const city = cityOf(made);
    const teacher = byId(city.teachers);
    const partnership = byId(city.partnerships);
    const since = new Map(
      city.services.filter(({ to }) => to === null).map((each) => [each.teacher, each.from]),
    );
    for (const pair of city.mentorPairs) {
      const mentor = teacher(pair.mentor);
      const mentee = teacher(pair.mentee);
      expect(mentor.id).not.toBe(mentee.id);
      expect(lineOfWork(mentor.post)).toBe(lineOfWork(mentee.post));
      const sides = pair.partnership === null ? null : partnership(pair.partnership);
      expect([mentor.kindergarten, mentee.kindergarten]).toEqual(
        sides === null ? [mentee.kindergarten, mentee.kindergarten] : [sides.lead, sides.assisted],
      );
      expect(since.get(mentor.id)! <= pair.from && since.get(mentee.id)! <= pair.from).toBe(true);
      const day = earlierDay(pair.from, today);
      const years = yearsOfService(mentor.teachingSince, day);
      expect(years).toBeGreaterThanOrEqual(5);
      const honoured = mentor.honours.some(({ level }) => level !== 'kindergarten');
      expect(titleReaches(mentor.title, 'first') || honoured || years >= 10).toBe(true);
      expect(yearsOfService(mentee.teachingSince, day)).toBeLessThanOrEqual(8);
      expect(pair.focusAreas.length).toBeGreaterThan(0);
    }
  });

  test('mentor pairs stand everywhere on their way, with the dates and reasons that go with it', () => {
    const { mentorPairs, programmes } = cityOf(made);
    const statuses = mentorPairs.map(({ status }) => status);
    expect(statuses.filter((status) => status === 'active').length).toBeGreaterThan(mentorPairs.length / 2);
    expect(new Set(statuses)).toEqual(
      new Set(['proposed', 'confirmed', 'signed', 'active', 'completed', 'declined', 'ended']),
    );
    for (const { status, from, to, endReason } of mentorPairs) {
      expect(from >= programmes[0]!.from && from <= to! && to! <= programmes[0]!.to).toBe(true);
      expect(from <= today).toBe(status === 'active' || status === 'completed' || status === 'ended');
      expect(to! < today).toBe(status === 'completed' || status === 'ended');
      expect(endReason !== null).toBe(status === 'ended');
    }
  });

  test('no mentor has more mentees than capacity on any day, no mentee more than two mentors', () => {
    const city = cityOf(made);
    const teacher = byId(city.teachers);
    const held = city.mentorPairs.filter(({ status }) => status !== 'declined');
    const most = (pairs: typeof held) =>
      Math.max(
        ...pairs.map(({ from: day }) => pairs.filter(({ from, to }) => from <= day && day <= to!).length),
      );
    for (const [mentor, pairs] of Map.groupBy(held, (pair) => pair.mentor)) {
      expect(most(pairs)).toBeLessThanOrEqual(teacher(mentor).menteeCapacity);
    }
    for (const pairs of Map.groupBy(held, (pair) => pair.mentee).values()) {
      expect(most(pairs)).toBeLessThanOrEqual(2);
    }
  });
});

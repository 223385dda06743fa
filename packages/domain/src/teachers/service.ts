import { addDays, type Day, isWithin } from '../calendar/day.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';

/** A teacher's time at one kindergarten; both days inclusive, an open end is null. */
export interface Service {
  readonly kindergartenId: string;
  readonly from: Day;
  readonly to: Day | null;
}

/** What a transfer changes: the running service is closed, a new one opened. The rest of the history stays. */
export interface Transfer<S extends Service> {
  readonly closes: S;
  readonly closesOn: Day;
  readonly opens: Service;
}

/** The service that holds on a day, if any. */
export function serviceOn<S extends Service>(services: readonly S[], day: Day): S | null {
  return services.find((service) => isWithin(day, service)) ?? null;
}

/** The service without an end: where the teacher is now. Null for one who has left. */
export function runningService<S extends Service>(services: readonly S[]): S | null {
  return services.find(({ to }) => to === null) ?? null;
}

/** Every service that ends before it begins or that shares a day with an earlier one; paths are places in the list. */
export function serviceProblems(services: readonly Service[]): readonly RuleProblem[] {
  return services.flatMap((service, index) => {
    const { from, to } = service;
    if (to !== null && to < from) return [ruleProblem('service-order', [String(index), 'to'], { from, to })];
    const inTheWay = services.slice(0, index).find((earlier) => servicesOverlap(earlier, service));
    if (inTheWay === undefined) return [];
    return [
      ruleProblem('service-overlap', [String(index), 'from'], { from: inTheWay.from, to: inTheWay.to }),
    ];
  });
}

/** Whether two services share a day. */
export function servicesOverlap(a: Service, b: Service): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}

/**
 * Moves a teacher to another kindergarten from a day on: the running service closes the day before. The day may lie in
 * the past or be today, and must come after the first day of the running service, which would otherwise vanish.
 * A transfer does nothing to running mentor pairs.
 * Refuses with `already-left`, `same-kindergarten`, `transfer-in-future`, `transfer-before-service`; each that applies.
 */
export function transferOn<S extends Service>(
  services: readonly S[],
  day: Day,
  kindergartenId: string,
  today: Day,
): Ruling<Transfer<S>> {
  const running = runningService(services);
  if (running === null)
    return { ok: false, problems: [ruleProblem('already-left', [], { on: lastDay(services) })] };
  const problems: RuleProblem[] = [];
  if (running.kindergartenId === kindergartenId) {
    problems.push(ruleProblem('same-kindergarten', ['kindergartenId'], { kindergartenId }));
  }
  if (day > today) problems.push(ruleProblem('transfer-in-future', ['day'], { day, today }));
  if (day <= running.from) {
    problems.push(ruleProblem('transfer-before-service', ['day'], { day, from: running.from }));
  }
  if (problems.length > 0) return { ok: false, problems };
  const opens = { kindergartenId, from: day, to: null };
  return { ok: true, value: { closes: running, closesOn: addDays(day, -1), opens } };
}

/**
 * Ends a teacher's service; the day is the last one served, today at the latest.
 * Refuses with `already-left`, `end-in-future`, `end-before-service`.
 */
export function endServiceOn<S extends Service>(
  services: readonly S[],
  day: Day,
  today: Day,
): Ruling<{ readonly closes: S; readonly closesOn: Day }> {
  const running = runningService(services);
  if (running === null)
    return { ok: false, problems: [ruleProblem('already-left', [], { on: lastDay(services) })] };
  const problems: RuleProblem[] = [];
  if (day > today) problems.push(ruleProblem('end-in-future', ['day'], { day, today }));
  if (day < running.from)
    problems.push(ruleProblem('end-before-service', ['day'], { day, from: running.from }));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { closes: running, closesOn: day } };
}

/**
 * Takes a teacher who has left back into service, at the old kindergarten or another.
 * Refuses with `not-left`, `in-the-future`, `service-overlap` (the day lies in a closed service).
 */
export function returnOn(
  services: readonly Service[],
  day: Day,
  kindergartenId: string,
  today: Day,
): Ruling<{ readonly opens: Service }> {
  const running = runningService(services);
  if (running !== null)
    return { ok: false, problems: [ruleProblem('not-left', [], { since: running.from })] };
  const opens = { kindergartenId, from: day, to: null };
  const problems: RuleProblem[] = [];
  if (day > today) problems.push(ruleProblem('in-the-future', ['day'], { value: day, today }));
  const inTheWay = services.find((service) => servicesOverlap(service, opens));
  if (inTheWay !== undefined) {
    problems.push(ruleProblem('service-overlap', ['day'], { from: inTheWay.from, to: inTheWay.to }));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { opens } };
}

function lastDay(services: readonly Service[]): Day | null {
  return services.reduce<Day | null>(
    (last, { to }) => (to !== null && (last === null || to > last) ? to : last),
    null,
  );
}

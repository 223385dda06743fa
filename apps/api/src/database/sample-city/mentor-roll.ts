import type { DayRange } from '@qinglan/domain/calendar/day';

interface Booking extends DayRange {
  readonly mentor: string;
  readonly mentee: string;
}

/**
 * Who mentors whom and when, so that no mentor is ever above the own capacity and no mentee has more than two mentors.
 * Counts every pair that shares a day with the new one, which is at least as strict as counting day by day.
 */
export class MentorRoll {
  readonly #byMentor = new Map<string, Booking[]>();
  readonly #byMentee = new Map<string, Booking[]>();

  mentorHasRoom(mentor: string, capacity: number, range: DayRange): boolean {
    return during(this.#byMentor.get(mentor), range).length < capacity;
  }

  /** Whether a mentee may have this mentor too: fewer than two others, and never the same one twice at a time. */
  menteeHasRoom(mentee: string, mentor: string, range: DayRange): boolean {
    const others = during(this.#byMentee.get(mentee), range);
    return others.length < 2 && others.every((booking) => booking.mentor !== mentor);
  }

  book(booking: Booking): void {
    add(this.#byMentor, booking.mentor, booking);
    add(this.#byMentee, booking.mentee, booking);
  }
}

function during(bookings: readonly Booking[] = [], { from, to }: DayRange): readonly Booking[] {
  return bookings.filter((booking) => booking.from <= to && booking.to >= from);
}

function add(bookings: Map<string, Booking[]>, teacher: string, booking: Booking): void {
  const own = bookings.get(teacher);
  if (own === undefined) bookings.set(teacher, [booking]);
  else own.push(booking);
}

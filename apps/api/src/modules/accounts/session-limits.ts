/** Minutes without a request after which a session ends: an office PC left for lunch is signed out. */
export const sessionIdleMinutes = 60;

/** A session ends after this however busy it is: a working day, so that nobody is signed out in the middle of one. */
export const sessionHoursMost = 12;

/** The last request is written down at most this often; the idle limit is longer by it, never shorter. */
export const lastSeenEveryMinutes = 5;

export const minutes = (count: number) => count * 60_000;

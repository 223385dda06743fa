import { areaCount, type MatchingCity, type Mentee, type Mentor } from '../src/score/city.ts';
import { seededRandom } from './random.ts';

/** A seeded roster of people with every kind of fact that the score reads, in `kindergartens` kindergartens. */
export function makeRoster(
  mentees: number,
  mentors: number,
  kindergartens: number,
  seed: number,
): MatchingCity {
  const random = seededRandom(seed);
  const upTo = (max: number) => Math.floor(random() * (max + 1));
  const levels = (share: number) => Array.from({ length: areaCount }, () => (random() < share ? upTo(3) : 0));
  const indices = (count: number, max: number) => Array.from({ length: count }, () => upTo(max - 1));
  const teacher = (id: number) => ({
    teacher: id,
    kindergarten: upTo(kindergartens - 1),
    lineOfWork: random() < 0.8 ? 0 : upTo(3),
    title: upTo(5),
    honour: upTo(5),
    ageGroup: upTo(5) - 1,
    tags: upTo(511),
    post: upTo(4),
    inPost: random() < 0.95,
  });
  return {
    ...makePlaces(kindergartens, random),
    mentees: Array.from(
      { length: mentees },
      (_, i): Mentee => ({
        ...teacher(i),
        months: upTo(120),
        needs: levels(0.3),
        urgency: levels(0.8),
        nominated: random() < 0.3,
        runningMentors: random() < 0.05 ? 2 : 0,
        wishes: random() < 0.2 ? indices(2, mentors) : [],
      }),
    ),
    mentors: Array.from(
      { length: mentors },
      (_, j): Mentor => ({
        ...teacher(random() < 0.02 ? upTo(mentees) : mentees + j),
        months: 60 + upTo(360),
        strengths: levels(0.5),
        evidence: levels(0.8),
        capacity: upTo(4),
        wishes: random() < 0.2 ? indices(2, mentees) : [],
      }),
    ),
    bans: Array.from({ length: Math.ceil(mentees / 20) }, () => ({
      mentee: upTo(mentees - 1),
      mentor: upTo(mentors - 1),
      code: (['forbidden', 'vetoed', 'endedBadly'] as const)[upTo(2)]!,
    })),
    running: Array.from({ length: Math.ceil(mentees / 10) }, () => ({
      mentee: upTo(mentees - 1),
      mentor: upTo(mentors - 1),
    })),
  };
}

function makePlaces(
  kindergartens: number,
  random: () => number,
): Pick<MatchingCity, 'kindergartens' | 'partnerships'> {
  const upTo = (max: number) => Math.floor(random() * (max + 1));
  return {
    kindergartens: Array.from({ length: kindergartens }, () => ({
      district: upTo(Math.ceil(kindergartens / 30)),
      longitude: random() < 0.05 ? null : 113 + random(),
      latitude: random() < 0.05 ? null : 23 + random(),
    })),
    partnerships: Array.from({ length: Math.ceil(kindergartens / 2) }, () => ({
      lead: upTo(kindergartens - 1),
      assisted: upTo(kindergartens - 1),
    })).filter((p) => p.lead !== p.assisted),
  };
}

import type { Need } from '../areas/strength.ts';
import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import { type RuleProblem, ruleProblem } from '../rule-codes.ts';
import { type Honour, honoursReach } from './honour.ts';
import type { MenteeRule, MentoringPolicy, MentorRule } from './mentoring-policy.ts';
import { lineOfWork, type Post } from './post.ts';
import type { TeacherStatus } from './teacher-status.ts';
import { type Title, titleReaches } from './title.ts';
import { yearsOfService } from './years-of-service.ts';

/** What the rules ask of a teacher who would mentor. */
export interface MentorCandidate {
  readonly id: string;
  readonly status: TeacherStatus;
  readonly post: Post;
  readonly teachingSince: Month;
  readonly title: Title;
  readonly honours: readonly Honour[];
  readonly menteeCapacity: number;
}

/** What the rules ask of a teacher who would be mentored. */
export interface MenteeCandidate {
  readonly id: string;
  readonly status: TeacherStatus;
  readonly post: Post;
  readonly teachingSince: Month;
  readonly needs: readonly Need[];
  /** Named by its kindergarten for mentoring. */
  readonly nominated: boolean;
}

/** What is known of two teachers beside themselves. */
export interface PairCircumstances {
  readonly sameKindergarten: boolean;
  /** Their kindergartens stand in a partnership, and the mentor's is its lead. */
  readonly mentorLeads: boolean;
  /** Their kindergartens stand in a partnership, whichever leads. */
  readonly partners: boolean;
  readonly sameDistrict: boolean;
  /** Other mentors the mentee has at the time. */
  readonly otherMentors: number;
}

/** Everything that keeps a teacher from mentoring under a policy, whoever the mentee; empty when nothing does. */
export function mentorObstacles(
  teacher: MentorCandidate,
  rule: MentorRule,
  today: Day,
): readonly RuleProblem[] {
  const { status, post, title, menteeCapacity: capacity } = teacher;
  const years = yearsOfService(teacher.teachingSince, today);
  const { standing } = rule;
  const hasStanding =
    titleReaches(title, standing.titleLeast) ||
    honoursReach(teacher.honours, standing.honourLevelLeast) ||
    years >= standing.yearsLeast;
  return [
    status !== 'active' && ruleProblem('mentor-not-active', ['mentor'], { status }),
    lineOfWork(post) === null && ruleProblem('post-outside-mentoring', ['mentor'], { post }),
    years < rule.yearsLeast &&
      ruleProblem('mentor-too-few-years', ['mentor'], { years, least: rule.yearsLeast }),
    !hasStanding && ruleProblem('mentor-without-standing', ['mentor'], { title, years, ...standing }),
    capacity < 1 && ruleProblem('mentor-without-capacity', ['mentor'], { capacity }),
  ].filter(isProblem);
}

/**
 * Everything that keeps a teacher from being mentored under a policy. Being nominated settles the question of years
 * and needs; status and post still count.
 */
export function menteeObstacles(
  teacher: MenteeCandidate,
  rule: MenteeRule,
  today: Day,
): readonly RuleProblem[] {
  const { status, post } = teacher;
  return [
    status !== 'active' && ruleProblem('mentee-not-active', ['mentee'], { status }),
    lineOfWork(post) === null && ruleProblem('post-outside-mentoring', ['mentee'], { post }),
    !teacher.nominated && groupObstacle(teacher, rule, today),
  ].filter(isProblem);
}

/** Everything that keeps two teachers from being a pair, each being eligible by itself or not. */
export function pairObstacles(
  mentor: MentorCandidate,
  mentee: MenteeCandidate,
  circumstances: PairCircumstances,
  policy: MentoringPolicy,
): readonly RuleProblem[] {
  const most = policy.mentorsPerMenteeMost;
  return [
    mentor.id === mentee.id && ruleProblem('same-teacher', ['mentee'], { teacherId: mentee.id }),
    lineOfWork(mentor.post) !== lineOfWork(mentee.post) &&
      ruleProblem('other-line-of-work', ['mentor'], { mentorPost: mentor.post, menteePost: mentee.post }),
    circumstances.otherMentors >= most && ruleProblem('too-many-mentors', ['mentee'], { most }),
    policy.mentor.leadOnly && !circumstances.mentorLeads && ruleProblem('mentor-outside-lead', ['mentor']),
    !withinReach(circumstances, policy) && ruleProblem('outside-reach', ['mentor'], { reach: policy.reach }),
  ].filter(isProblem);
}

function groupObstacle(
  { teachingSince, needs }: MenteeCandidate,
  rule: MenteeRule,
  today: Day,
): RuleProblem | false {
  if (rule.nominatedOnly) return ruleProblem('mentee-not-nominated', ['mentee']);
  const years = yearsOfService(teachingSince, today);
  const { least, most } = rule.potentialYears;
  if (years <= rule.newYearsMost) return false;
  if (years < least || years > most) {
    const facts = { newYearsMost: rule.newYearsMost, potentialYearsLeast: least, potentialYearsMost: most };
    return ruleProblem('mentee-outside-groups', ['mentee'], { years, ...facts });
  }
  const hasNeed = needs.some(({ level }) => level > 0);
  return hasNeed ? false : ruleProblem('mentee-without-need', ['mentee'], { years });
}

function withinReach(
  { sameKindergarten, partners, sameDistrict }: PairCircumstances,
  { reach }: MentoringPolicy,
) {
  return sameKindergarten || partners || reach === 'city' || (reach === 'district' && sameDistrict);
}

function isProblem(problem: RuleProblem | false): problem is RuleProblem {
  return problem !== false;
}

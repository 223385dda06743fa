import { closedList } from '../closed-list.ts';

/** Posts (岗位); roster words outside it are refused. */
export const postList = closedList({
  teacher: ['教师', '专任教师', '主班', '配班', '主班教师', '配班教师', '班主任'],
  careWorker: ['保育员', '保育教师', '保育老师'],
  healthWorker: ['保健医', '保健员', '校医', '保健医生'],
  ageGroupLeader: ['年级组长', '年段组长', '年段长'],
  researchLeader: ['教研组长'],
  careEducationHead: ['保教主任'],
  deputyPrincipal: ['副园长', '业务副园长', '后勤副园长'],
  principal: ['园长', '正园长'],
  logistics: ['后勤', '后勤人员'],
});

export const posts = postList.codes;
export type Post = (typeof posts)[number];

/** Mentors and mentees work in the same line; logistics has none and takes no part in mentoring. */
export const linesOfWork = ['teaching', 'care', 'health', 'management'] as const;
export type LineOfWork = (typeof linesOfWork)[number];

const lineOfPost: Readonly<Record<Post, LineOfWork | null>> = {
  teacher: 'teaching',
  ageGroupLeader: 'teaching',
  researchLeader: 'teaching',
  careWorker: 'care',
  healthWorker: 'health',
  careEducationHead: 'management',
  deputyPrincipal: 'management',
  principal: 'management',
  logistics: null,
};

/** The line of work in which a post mentors and is mentored; null for posts outside mentoring. */
export function lineOfWork(post: Post): LineOfWork | null {
  return lineOfPost[post];
}

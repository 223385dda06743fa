/**
 * The four assisted kindergartens of a real plan, as its author described them (plan 6, 帮扶园所现状): what it does not
 * say stands nowhere here either.
 */
export const planSix = [
  {
    kindergarten: { name: '宝宝幼儿园', ownership: 'private', grade: 'star4', founded: null },
    figures: {
      classCount: 12,
      childCount: 360,
      childCountApproximate: true,
      staffCount: 50,
      staffByPost: [
        { post: 'teacher', count: 24 },
        { post: 'careWorker', count: 12 },
      ],
      staffGroups: [
        { count: 24, post: 'teacher', employment: 'contract' },
        { count: 17, post: 'teacher', education: 'associate' },
      ],
      stability: 'unstable',
      staffNote: '教师流动大',
    },
  },
  {
    kindergarten: { name: '新城幼儿园', ownership: 'public', grade: 'ungraded', founded: '2025-05' },
    figures: {
      classCount: 6,
      classes: [
        { ageGroup: 'junior', classes: 2, children: null },
        { ageGroup: 'middle', classes: 2, children: null },
        { ageGroup: 'senior', classes: 2, children: null },
      ],
      childCount: 190,
      childCountApproximate: true,
      staffCount: 35,
      establishedTeacherCount: 8,
      staffGroups: [
        { count: 5, post: 'teacher', employment: 'established', ageFrom: 45, frontLine: false },
        { count: 1, post: 'teacher', employment: 'established', frontLine: false, note: '负责保教工作' },
        { count: 1, post: 'teacher', employment: 'established', frontLine: false, note: '负责事务工作' },
        { count: 1, post: 'teacher', employment: 'established', frontLine: true },
        {
          ...{ count: 11, mostly: true, post: 'teacher', employment: 'contract' },
          ...{ education: 'secondaryVocational', frontLine: true, note: '流动大，经验少' },
        },
        { post: 'careWorker', education: 'juniorMiddle', ageFrom: 40 },
      ],
      stability: 'unstable',
      staffNote: '队伍不稳',
    },
  },
  {
    kindergarten: { name: '集团幼儿园', ownership: 'institution', grade: 'ungraded', founded: null },
    figures: {
      classCount: 6,
      classes: [
        { ageGroup: 'junior', classes: 2, children: null },
        { ageGroup: 'middle', classes: 2, children: null },
        { ageGroup: 'senior', classes: 2, children: null },
      ],
      staffNote: '年轻教师为主，老教师少',
    },
  },
  {
    kindergarten: { name: '第四幼儿园', ownership: 'institution', grade: 'ungraded', founded: null },
    figures: {
      classCount: 6,
      classes: [
        { ageGroup: 'junior', classes: 2, children: null },
        { ageGroup: 'middle', classes: 2, children: null },
        { ageGroup: 'senior', classes: 2, children: null },
      ],
      staffByPost: [{ post: 'teacher', count: 13 }],
      preschoolMajorCount: 10,
      otherMajorCount: 3,
      staffGroups: [{ mostly: true, post: 'teacher', employment: 'contract' }],
      stability: 'unstable',
      staffNote: '多为外聘，流动大',
    },
  },
] as const;

import type { MentorPairWords } from '../zh/mentor-pairs.ts';

export const enMentorPairs: MentorPairWords = {
  attention: 'Mentor pairs that need a decision',
  attentionHint:
    'A mentor or mentee moved, is on leave or left. Open the teacher to see how things stand, then agree with both.',
  none: 'No mentor pair needs a decision',
  noneHint: 'When somebody moves, goes on leave or leaves, the pair appears here.',
  mentor: 'Mentor',
  mentee: 'Mentee',
  since: (day) => `since ${day}`,
};

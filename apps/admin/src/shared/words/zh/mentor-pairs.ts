/** Words of the mentor pairs' pages. */
export const zhMentorPairs = {
  attention: '需要处理的师徒结对',
  attentionHint: '师傅或徒弟已调动、休假或离职。打开教师页面，看清情况后再与双方商定。',
  none: '没有需要处理的师徒结对',
  noneHint: '有人调动、休假或离职时，会出现在这里。',
  mentor: '师傅',
  mentee: '徒弟',
  since: (day: string) => `${day}起`,
};

export type MentorPairWords = typeof zhMentorPairs;

import { closedList } from '../closed-list.ts';

/** The learning domains of children (五大领域 and what offices list beside them): tags on the area `lessonDesign`. */
export const learningDomainList = closedList(
  {
    health: ['健康'],
    language: ['语言'],
    society: ['社会'],
    science: ['科学'],
    art: ['艺术'],
    music: ['音乐'],
    fineArt: ['美术'],
    mathematics: ['数学'],
    pictureBooks: ['绘本'],
  },
  { suffixes: ['领域', '教学', '活动', '教育', '阅读'] },
);

export const learningDomains = learningDomainList.codes;
export type LearningDomain = (typeof learningDomains)[number];

import { closedList } from '../closed-list.ts';

/** Two kinds of sending (送教的内容). */
export const sendTeachingKindList = closedList({
  lesson: ['送教学活动', '送课'],
  management: ['送管理经验'],
});
export type SendTeachingKind = (typeof sendTeachingKindList.codes)[number];

/** Children's events that the programme knows by name (幼儿活动的形式); children themselves are counted, never named. */
export const childEventKindList = closedList({
  sportsMeet: ['运动会'],
  artsShow: ['文艺汇演'],
  beading: ['穿珠子'],
  jigsaw: ['拼图'],
  paperFolding: ['折纸'],
  stringFigures: ['翻绳'],
  fairyTalePlay: ['童话剧'],
  fireDrill: ['消防演练'],
  artGifts: ['互赠书画'],
  mutualVisit: ['互访参观'],
});
export type ChildEventKind = (typeof childEventKindList.codes)[number];

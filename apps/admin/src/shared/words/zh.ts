import { zhAccounts } from './zh/accounts.ts';
import { zhAttachments } from './zh/attachments.ts';
import { zhExchange } from './zh/exchange.ts';
import { zhExports } from './zh/exports.ts';
import { zhFields } from './zh/fields.ts';
import { zhKindergartens } from './zh/kindergartens.ts';
import { zhLabels } from './zh/labels.ts';
import { zhLaunch } from './zh/launch.ts';
import { zhNeedsBoard } from './zh/needs-board.ts';
import { zhPairing } from './zh/pairing.ts';
import { zhPartnership } from './zh/partnership.ts';
import { zhProfiles } from './zh/profiles.ts';
import { zhProgrammes } from './zh/programmes.ts';
import { zhRosters } from './zh/rosters.ts';
import { zhRules } from './zh/rules.ts';
import { zhSavedViews } from './zh/saved-views.ts';
import { zhSchoolCalendar } from './zh/school-calendar.ts';
import { zhShell } from './zh/shell.ts';
import { zhSurveys } from './zh/surveys.ts';
import { zhTeachers } from './zh/teachers.ts';
import { type TimelineWords, zhTimeline } from './zh/timeline.ts';
import { zhUi } from './zh/ui.ts';
import { zhUsers } from './zh/users.ts';
import { zhVisits } from './zh/visits.ts';
import { zhWorkList } from './zh/work-list.ts';

/** Everything the screen says, in Chinese: this language comes first and defines what the others must have. */
export const zh = {
  ui: zhUi,
  shell: zhShell,
  accounts: zhAccounts,
  workList: zhWorkList,
  labels: zhLabels,
  rules: zhRules,
  fields: zhFields,
  timeline: zhTimeline as TimelineWords,
  teachers: zhTeachers,
  users: zhUsers,
  schoolCalendar: zhSchoolCalendar,
  pairing: zhPairing,
  partnership: zhPartnership,
  programmes: zhProgrammes,
  launch: zhLaunch,
  exchange: zhExchange,
  kindergartens: zhKindergartens,
  profiles: zhProfiles,
  surveys: zhSurveys,
  visits: zhVisits,
  needsBoard: zhNeedsBoard,
  rosters: zhRosters,
  attachments: zhAttachments,
  savedViews: zhSavedViews,
  exports: zhExports,
};

export type Words = typeof zh;

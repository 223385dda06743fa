import { enAccounts } from './en/accounts.ts';
import { enAttachments } from './en/attachments.ts';
import { enExchange } from './en/exchange.ts';
import { enExports } from './en/exports.ts';
import { enFields } from './en/fields.ts';
import { enKindergartens } from './en/kindergartens.ts';
import { enLabels } from './en/labels.ts';
import { enLaunch } from './en/launch.ts';
import { enNeedsBoard } from './en/needs-board.ts';
import { enPairing } from './en/pairing.ts';
import { enPartnership } from './en/partnership.ts';
import { enProfiles } from './en/profiles.ts';
import { enProgrammes } from './en/programmes.ts';
import { enRosters } from './en/rosters.ts';
import { enRules } from './en/rules.ts';
import { enSavedViews } from './en/saved-views.ts';
import { enSchoolCalendar } from './en/school-calendar.ts';
import { enShell } from './en/shell.ts';
import { enSurveys } from './en/surveys.ts';
import { enTeachers } from './en/teachers.ts';
import { enTimeline } from './en/timeline.ts';
import { enUi } from './en/ui.ts';
import { enUsers } from './en/users.ts';
import { enVisits } from './en/visits.ts';
import { enWorkList } from './en/work-list.ts';
import type { Words } from './zh.ts';

/** Everything the screen says, in English. */
export const en: Words = {
  ui: enUi,
  shell: enShell,
  accounts: enAccounts,
  workList: enWorkList,
  labels: enLabels,
  rules: enRules,
  fields: enFields,
  timeline: enTimeline,
  teachers: enTeachers,
  users: enUsers,
  schoolCalendar: enSchoolCalendar,
  pairing: enPairing,
  partnership: enPartnership,
  programmes: enProgrammes,
  launch: enLaunch,
  exchange: enExchange,
  kindergartens: enKindergartens,
  profiles: enProfiles,
  surveys: enSurveys,
  visits: enVisits,
  needsBoard: enNeedsBoard,
  rosters: enRosters,
  attachments: enAttachments,
  savedViews: enSavedViews,
  exports: enExports,
};

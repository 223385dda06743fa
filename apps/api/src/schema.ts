import './modules/accounts/session-mutations.graphql.ts';
import './modules/accounts/user.graphql.ts';
import './modules/accounts/user-mutations.graphql.ts';
import './modules/accounts/viewer.graphql.ts';
import './modules/audit/audit-event.graphql.ts';
import './modules/calendar/school-calendar.graphql.ts';
import './modules/districts/district.graphql.ts';
import './modules/installation/installation.graphql.ts';
import './modules/kindergartens/kindergarten.graphql.ts';
import './modules/kindergartens/kindergarten-mutations.graphql.ts';
import './modules/kindergartens/kindergarten-profile.graphql.ts';
import './modules/kindergartens/kindergarten-profile-mutations.graphql.ts';
import './modules/mentor-pairs/mentor-pair.graphql.ts';
import './modules/partnerships/partnership.graphql.ts';
import './modules/phones/phone.graphql.ts';
import './modules/programmes/programme.graphql.ts';
import './modules/rosters/roster-import.graphql.ts';
import './modules/saved-views/saved-view.graphql.ts';
import './modules/search/search.graphql.ts';
import './modules/teachers/teacher.graphql.ts';
import './modules/teachers/teacher-mutations.graphql.ts';
import './modules/work-list/work-list.graphql.ts';
import { builder } from './platform/builder.ts';

/** The whole schema, from every module. */
export const schema = builder.toSchema();

import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import { fact as f } from '../sentence.ts';
import type { TimelineWords } from '../zh/timeline.ts';

const day = (facts: Facts) => formatDay(f(facts, 'day'), 'en');

export const enTimeline: TimelineWords = {
  'teacher.created': () => 'created the teacher',
  'teacher.updated': () => 'changed the teacher',
  'teacher.transferred': (facts) =>
    `transferred the teacher from ${f(facts, 'from')} to ${f(facts, 'to')} on ${day(facts)}`,
  'teacher.left': (facts) => `ended the service on ${day(facts)}: ${f(facts, 'reason')}`,
  'teacher.returned': (facts) => `resumed the service at ${f(facts, 'kindergarten')} on ${day(facts)}`,
  'phone.revealed': (facts) => `saw the whole phone number, for: ${f(facts, 'reason')}`,
  'kindergarten.created': () => 'created the kindergarten',
  'kindergarten.updated': () => 'changed the kindergarten',
  'kindergarten.archived': (facts) => `archived the kindergarten: ${f(facts, 'reason')}`,
  'kindergarten.restored': () => 'restored the kindergarten',
  'kindergarten.profileSaved': (facts) => `entered the figures of ${f(facts, 'schoolYear')}`,
  'kindergarten.teacherMovedAway': (facts) => `${f(facts, 'teacher')} moved to ${f(facts, 'to')}`,
  'district.created': () => 'created the district',
  'district.renamed': () => 'renamed the district',
  'user.created': () => 'created the account',
  'user.updated': () => 'changed the account',
  'user.locked': () => 'locked after wrong passwords',
  'user.unlocked': () => 'unlocked the account',
  'user.passwordReset': () => 'reset the password',
  'user.passwordChanged': () => 'changed the password',
  'user.signedIn': () => 'signed in',
  'user.signedOutEverywhere': () => 'signed out everywhere',
  'schoolCalendar.created': () => 'created the school calendar',
  'schoolCalendar.updated': () => 'changed the school calendar',
  'roster.uploaded': (facts) => `uploaded the roster “${f(facts, 'file')}”`,
  'roster.imported': (facts) => `imported the roster “${f(facts, 'files')}”`,
  'roster.abandoned': () => 'abandoned the import of a roster',
  'roster.exportedWithPhones': (facts) => `exported ${f(facts, 'rows')} roster rows with whole phone numbers`,
  'list.exportedWithPhones': (facts) =>
    `exported ${f(facts, 'list')} with whole phone numbers, ${f(facts, 'rows')} rows, for: ${f(facts, 'reason')}`,
  'installation.setUp': () => 'set the system up',
  'audit.payloadErased': () => 'erased the content of an event',
};

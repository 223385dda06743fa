import { fact as f } from '../sentence.ts';
import type { TimelineWords } from '../zh/timeline.ts';

export const enTimeline: TimelineWords = {
  'teacher.created': () => 'created the teacher',
  'teacher.updated': () => 'changed the teacher',
  'teacher.areasUpdated': () => 'changed strengths and needs',
  'teacher.transferred': (facts) => `transferred the teacher${f(facts, 'to') && ` to ${f(facts, 'to')}`}`,
  'teacher.ended': (facts) => `ended the service${f(facts, 'reason') && `: ${f(facts, 'reason')}`}`,
  'teacher.resumed': () => 'resumed the service',
  'teacher.phoneRevealed': (facts) => `saw the whole phone number, for: ${f(facts, 'reason')}`,
  'kindergarten.created': () => 'created the kindergarten',
  'kindergarten.updated': () => 'changed the kindergarten',
  'kindergarten.archived': (facts) =>
    `archived the kindergarten${f(facts, 'reason') && `: ${f(facts, 'reason')}`}`,
  'kindergarten.restored': () => 'restored the kindergarten',
  'kindergarten.phoneRevealed': (facts) => `saw the whole phone number, for: ${f(facts, 'reason')}`,
  'district.created': () => 'created the district',
  'district.updated': () => 'changed the district',
  'user.created': () => 'created the account',
  'user.updated': () => 'changed the account',
  'user.statusSet': () => 'changed the account’s status',
  'user.unlocked': () => 'unlocked the account',
  'user.passwordReset': () => 'reset the password',
  'user.passwordChanged': () => 'changed the password',
  'user.signedIn': () => 'signed in',
  'schoolCalendar.saved': () => 'saved the school calendar',
};

import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import { fact as f, factLabel } from '../sentence.ts';
import type { TimelineWords } from '../zh/timeline.ts';
import { enLaunch } from './launch.ts';

const day = (facts: Facts) => formatDay(f(facts, 'day'), 'en');
const dayAt = (facts: Facts, name: string) => formatDay(f(facts, name), 'en');
const yes = (facts: Facts, name: string) => facts[name] === true;

export const enTimeline: TimelineWords = {
  'teacher.created': () => 'created the teacher',
  'teacher.updated': () => 'changed the teacher',
  'teacher.transferred': (facts) =>
    `transferred the teacher from ${f(facts, 'from')} to ${f(facts, 'to')} on ${day(facts)}`,
  'teacher.erased': (facts) => `erased the personal data on request: ${f(facts, 'reason')}`,
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
  'teacher.nominated': (facts) => `nominated the teacher for “${f(facts, 'programme')}”`,
  'teacher.nominationWithdrawn': () => 'withdrew the nomination',
  'mentorPair.proposed': () => 'proposed the pair from a matching run',
  'matchPolicy.created': (facts) => `created the matching policy “${f(facts, 'name')}”`,
  'matchPolicy.updated': () => 'changed the matching policy',
  'matchPolicy.saved': (facts) => `saved the matching policy “${f(facts, 'name')}”`,
  'matchRun.started': (facts) =>
    `started matching ${f(facts, 'mentees')} mentees with ${f(facts, 'mentors')} mentors`,
  'matchRun.repeated': () => 'repeated a run from its snapshot',
  'matchRun.cancelled': () => 'cancelled the run',
  'matchRun.opened': () => 'opened the run to its sides',
  'matchRun.published': (facts) => `published ${f(facts, 'pairs')} pairs`,
  'matchRun.lock': () => 'locked a proposal',
  'matchRun.unlock': () => 'unlocked a proposal',
  'matchRun.reject': (facts) => `rejected a proposal: ${f(facts, 'reason')}`,
  'matchRun.choose': (facts) => `chose another mentor: ${f(facts, 'reason')}`,
  'matchRun.forbid': (facts) => `forbade a pair: ${f(facts, 'reason')}`,
  'matchRun.veto': (facts) => `one side vetoed a proposal: ${f(facts, 'reason')}`,
  'matchBan.lifted': () => 'lifted a ban',
  'needsSurvey.opened': (facts) =>
    `sent out the survey of round ${f(facts, 'round')}, due on ${formatDay(f(facts, 'dueOn'), 'en')}`,
  'needsSurvey.dueMoved': (facts) => `moved the day it is due to ${formatDay(f(facts, 'dueOn'), 'en')}`,
  'needsSurvey.saved': () => 'filled in the survey',
  'needsSurvey.submitted': () => 'sent the survey in',
  'needsSurvey.returned': (facts) => `returned the survey: ${f(facts, 'reason')}`,
  'needsSurvey.accepted': () => 'accepted the survey',
  'kindergarten.needsTakenOver': () => 'took the needs over from the accepted survey',
  'siteVisit.recorded': (facts) => `recorded a visit to ${f(facts, 'kindergarten')}`,
  'siteVisit.updated': () => 'changed the record of the visit',
  'siteVisit.adviceAnswered': (facts) => `said what became of the advice: ${f(facts, 'advice')}`,
  'roster.uploaded': (facts) => `uploaded the roster “${f(facts, 'file')}”`,
  'roster.imported': (facts) => `imported the roster “${f(facts, 'files')}”`,
  'roster.abandoned': () => 'abandoned the import of a roster',
  'roster.exportedWithPhones': (facts) => `exported ${f(facts, 'rows')} roster rows with whole phone numbers`,
  'list.exportedWithPhones': (facts) =>
    `exported ${f(facts, 'list')} with whole phone numbers, ${f(facts, 'rows')} rows, for: ${f(facts, 'reason')}`,
  'partnership.drafted': (facts) => `drafted ${f(facts, 'lead')} → ${f(facts, 'assisted')}`,
  'partnership.draftChanged': (facts) => `gave the draft another lead: ${f(facts, 'lead')}`,
  'partnership.published': (facts) =>
    `published the proposal; it can be contested until ${dayAt(facts, 'until')}`,
  'partnership.confirmed': (facts) =>
    yes(facts, 'forSide') ? 'recorded the assisted side’s confirmation' : 'confirmed the partnership',
  'partnership.contested': (facts) =>
    `${yes(facts, 'forSide') ? 'contested for the assisted side' : 'contested'}: ${f(facts, 'reason')}`,
  'partnership.proposedAgain': (facts) =>
    yes(facts, 'changed') ? `proposed again, with ${f(facts, 'lead')}` : 'proposed again as it was',
  'partnership.withdrawn': (facts) => `withdrew the partnership: ${f(facts, 'reason')}`,
  'partnership.updated': () => 'changed the partnership',
  'partnership.contactSet': (facts) =>
    `set the contact of the ${f(facts, 'side')} side: ${f(facts, 'name') || 'none'}`,
  'partnership.wordsWritten': (facts) => `wrote the words of the ${f(facts, 'side')} side`,
  'partnership.agreementDrafted': () => 'drafted an agreement',
  'partnership.agreementUpdated': () => 'changed the agreement',
  'partnership.signed': (facts) =>
    `recorded the signing on ${dayAt(facts, 'signedOn')} by ${f(facts, 'leadSignatory')} and ${f(facts, 'assistedSignatory')}`,
  'partnership.activated': () => 'started the work',
  'partnership.summarised': () => 'finished the summary',
  'partnership.closed': () => 'closed the partnership',
  'partnership.ended': (facts) =>
    `ended the partnership early on ${dayAt(facts, 'on')}, and ${f(facts, 'ended')} mentor pairs with it: ${f(facts, 'reason')}`,
  'partnership.helpRequested': (facts) =>
    `raised a request of the ${f(facts, 'side')} side, to be answered by ${dayAt(facts, 'dueOn')}`,
  'partnership.helpAnswered': (facts) => `answered a request for the ${f(facts, 'side')} side`,
  'partnership.contactLogged': (facts) => `put down the contact of ${dayAt(facts, 'on')}`,
  'partnership.contactCorrected': () => 'corrected a contact',
  'partnership.resourceShared': (facts) =>
    `recorded the resource “${f(facts, 'title')}” of the ${f(facts, 'side')} side`,
  'partnership.resourceCorrected': () => 'corrected a shared resource',
  'partnership.launchMarked': (facts: Facts) =>
    `noted of the launch: ${factLabel(facts, 'item', enLaunch.items)}, ${factLabel(facts, 'state', { done: 'done', waived: 'waived', open: 'not done' })}`,
  'partnershipGroup.leadingGroupSaved': (facts: Facts) =>
    `edited the leading group: ${f(facts, 'people')} people`,
  'mentorPair.ended': (facts) => `ended with the partnership: ${f(facts, 'reason')}`,
  'programme.created': () => 'created the programme',
  'programme.updated': () => 'changed the programme',
  'programme.membersAdded': (facts) => `added ${f(facts, 'added')} members`,
  'programme.membersChanged': (facts) => `changed ${f(facts, 'changed')} members`,
  'programme.membersRemoved': (facts) => `removed ${f(facts, 'removed')} members`,
  'programme.matched': (facts) =>
    `ran the matching: ${f(facts, 'drafted')} drafted, ${f(facts, 'unmatched')} without a lead`,
  'programme.draftsDiscarded': (facts) => `discarded ${f(facts, 'drafts')} drafts`,
  'attachment.added': (facts) => `added the attachment “${f(facts, 'file')}”`,
  'attachment.updated': (facts) => `changed what is said of the attachment “${f(facts, 'file')}”`,
  'attachment.removed': (facts) => `removed the attachment “${f(facts, 'file')}”: ${f(facts, 'reason')}`,
  'attachment.childrenSeen': (facts) => `opened the attachment “${f(facts, 'file')}”, which shows children`,
  'installation.setUp': () => 'set the system up',
  'audit.payloadErased': () => 'erased the content of an event',
};

import { ruleCodes } from '@qinglan/domain/rule-codes';
import { formatDay } from '../../dates.ts';
import type { Facts } from '../../graphql.ts';
import { fact as f, factLabel, type RuleWords } from '../sentence.ts';
import { enLabels } from './labels.ts';
import { enPlanRules } from './plan-rules.ts';

const day = (facts: Facts, name: string) => formatDay(f(facts, name), 'en');
const role = (facts: Facts) => factLabel(facts, 'role', enLabels.role);
const semester = (facts: Facts) =>
  factLabel(facts, 'semester', { autumn: 'The autumn semester', spring: 'The spring semester' });
const kinds = { string: 'text', number: 'a number', boolean: 'yes or no', list: 'a list', object: 'a group' };
const matchScopes = { district: 'a district', partnership: 'a partnership', selection: 'a kindergarten' };
const hardRules = {
  notEligible: 'one of them is not eligible',
  otherLineOfWork: 'they work in different lines',
  oneself: 'they are the same person',
  forbidden: 'a coordinator has forbidden it',
  vetoed: 'one side has said no',
  endedBadly: 'an earlier pair of theirs ended badly',
  outOfReach: 'the mentor is out of reach',
  tooFar: 'the way is too long',
  noCapacity: 'the mentor has no place left',
  alreadyTwoMentors: 'the mentee has all the mentors she may have',
};
const passwordReasons = {
  classes: 'Too simple: mix letters, digits and signs, or take a longer sentence.',
  username: 'Leave your username out of the password.',
  common: 'This password is too common.',
  repetitive: 'Too many repeated or consecutive characters.',
};

function range(facts: Facts): string {
  const [least, most] = [f(facts, 'least'), f(facts, 'most')];
  if (least === '') return `At most ${most}.`;
  return most === '' ? `At least ${least}.` : `Between ${least} and ${most}.`;
}

function blocker(facts: Facts): string {
  const code = ruleCodes.find((each) => each === f(facts, 'code'));
  return code === undefined ? '' : enRules[code]({});
}

export const enRules: RuleWords = {
  required: () => 'Fill this in.',
  'wrong-kind': (facts) => `This takes ${factLabel(facts, 'expected', kinds)}.`,
  'unknown-field': () => 'There is something here that the system does not know.',
  'too-short': (facts) => `At least ${f(facts, 'least')} characters.`,
  'too-long': (facts) => `At most ${f(facts, 'most')} characters.`,
  'too-few': (facts) => `Choose at least ${f(facts, 'least')}.`,
  'too-many': (facts) => `At most ${f(facts, 'most')}.`,
  'out-of-range': range,
  'not-whole': () => 'Give a whole number.',
  'not-a-day': () => 'Not a date: write it as 2026-09-01.',
  'not-a-month': () => 'Not a month: write it as 2019-09.',
  'in-the-past': () => 'It cannot lie before today.',
  'in-the-future': () => 'It cannot lie after today.',
  'bad-phone': () => 'Not a phone number: a mobile has 11 digits, a landline its area code.',
  'bad-characters': () => 'It holds characters that cannot be kept; delete them and type again.',
  duplicate: (facts) => `“${f(facts, 'value')}” stands twice.`,
  'unknown-value': (facts) => `“${f(facts, 'value')}” is not one of the choices.`,
  'unknown-record': () => 'That record does not exist, or lies outside what you may see.',
  'coordinate-pair-incomplete': () => 'Give longitude and latitude together.',
  'learning-domain-outside-lesson-design': () => 'Learning domains belong to lesson design only.',

  'kindergarten-name-taken': (facts) => `The district already has a “${f(facts, 'name')}”.`,
  'kindergarten-code-taken': (facts) => `The code ${f(facts, 'code')} is taken.`,
  'too-many-saved-views': (facts) =>
    `A list keeps ${f(facts, 'most')} views at most; please delete one first.`,
  'saved-view-name-taken': (facts) => `There is a view called “${f(facts, 'name')}” already.`,
  'district-name-taken': (facts) => `There is a “${f(facts, 'name')}” already.`,
  'already-archived': (facts) => `It was archived on ${day(facts, 'on')}.`,
  'not-archived': () => 'It is not archived.',
  'has-active-teachers': (facts) =>
    `${f(facts, 'teachers')} teachers are still in post or on leave: transfer them or end their service first.`,
  'kindergarten-archived': () => 'That kindergarten is archived; choose another.',

  'survey-step-not-open': () => 'The survey has moved on and this can be done no more; please reload.',
  'survey-without-needs': () => 'Name at least one need.',
  'survey-without-methods': () => 'Choose how the situation was looked into.',
  'survey-without-profile': (facts) => `Enter the figures of ${f(facts, 'schoolYear')} first.`,
  'visit-by-itself': () => 'A kindergarten cannot visit itself.',
  'advice-done': () => 'This advice was followed already; its words stand.',
  'advice-before-visit': () => 'Advice cannot be due before the visit.',
  'profile-taken': (facts) =>
    `Figures for ${f(facts, 'schoolYear')} were entered meanwhile; reload and edit them.`,
  'employee-number-taken': (facts) => `The employee number ${f(facts, 'employeeNumber')} is taken.`,
  'service-overlap': (facts) =>
    `It overlaps the service from ${day(facts, 'from')} to ${f(facts, 'to') === '' ? 'now' : day(facts, 'to')}.`,
  'service-order': () => 'The first day cannot lie after the last.',
  'service-before-teaching': () => 'Service cannot begin before the teacher began teaching.',
  'transfer-before-service': (facts) => `It must lie after ${day(facts, 'from')}, when this service began.`,
  'transfer-in-future': () => 'A transfer cannot lie after today.',
  'same-kindergarten': () => 'The teacher is at this kindergarten already.',
  'end-before-service': (facts) => `It cannot lie before ${day(facts, 'from')}, when this service began.`,
  'end-in-future': () => 'The last day cannot lie after today.',
  'already-left': () => 'The teacher has left already.',
  'teacher-erased': () =>
    'The personal data of this teacher was erased on request; the record can no longer change.',
  'not-left': () => 'The teacher has not left.',

  'mentor-not-active': () => 'The mentor is not in post.',
  'mentor-too-few-years': (facts) =>
    `The mentor has ${f(facts, 'years')} years of service, fewer than ${f(facts, 'least')}.`,
  'mentor-without-standing': () => 'Neither title, honours nor years of the mentor suffice.',
  'mentor-without-capacity': () => 'The mentor can take no more mentees.',
  'mentor-outside-lead': () => 'The mentor must come from the lead kindergarten.',
  'mentee-not-active': () => 'The mentee is not in post.',
  'mentee-outside-groups': (facts) =>
    `With ${f(facts, 'years')} years of service the mentee is in none of the groups.`,
  'mentee-without-need': () => 'An experienced teacher needs a recorded need first.',
  'mentee-not-nominated': () => 'The kindergarten nominates mentees.',
  'post-outside-mentoring': (facts) =>
    `The post “${factLabel(facts, 'post', enLabels.post)}” takes no part in mentoring.`,
  'other-line-of-work': () => 'Mentor and mentee do different lines of work.',
  'same-teacher': () => 'Nobody mentors oneself.',
  'too-many-mentors': (facts) => `At most ${f(facts, 'most')} mentors at a time.`,
  'outside-reach': () => 'Outside the reach of this matching.',

  'period-order': () => 'The end lies before the beginning.',
  'weights-not-hundred': (facts) => `The weights must add up to 100; now they make ${f(facts, 'sum')}.`,
  'partnerships-outside-programme': (facts) =>
    `${f(facts, 'partnerships')} partnerships lie outside the new days; change them first.`,
  'not-a-member': () => 'This kindergarten is no member of the programme. Add it first.',
  'member-wrong-role': (facts) =>
    f(facts, 'side') === 'lead'
      ? 'It is an assisted kindergarten in this programme and cannot lead.'
      : 'It is a lead in this programme and cannot be assisted.',
  'role-in-use': () => 'It stands in a running partnership that this role would not allow.',
  'capacity-below-use': (facts) => `It helps ${f(facts, 'used')} already; it cannot have fewer places.`,
  'member-in-use': (facts) =>
    `The chosen members stand in ${f(facts, 'partnerships')} partnerships and cannot be removed.`,
  'partnership-with-itself': () => 'A kindergarten cannot be joined with itself.',
  'already-joined': () => 'These two are joined in this programme already.',
  'has-lead-already': (facts) =>
    `This kindergarten has a lead already; in this programme each may have at most ${f(facts, 'most')}.`,
  'lead-of-each-other': () => 'The other helps it already; two kindergartens cannot lead each other.',
  'lead-without-place': (facts) => `The lead has no place left (it can help ${f(facts, 'capacity')}).`,
  'outside-programme': (facts) => `Must lie between ${day(facts, 'earliest')} and ${day(facts, 'latest')}.`,
  'step-not-open': (facts) =>
    `The partnership is “${factLabel(facts, 'status', enLabels.partnershipStatus)}”; this cannot be done now.`,
  'contest-window-over': (facts) =>
    `Contesting was possible until ${day(facts, 'until')}. Ask the coordinator.`,
  'agreement-before-confirmation': () => 'The agreement can be signed once the assisted side has confirmed.',
  'agreement-signed': (facts) => `The agreement was signed on ${day(facts, 'signedOn')}; its words stand.`,
  'agreement-kind-taken': (facts) =>
    `There is a “${factLabel(facts, 'kind', enLabels.agreementKind)}” already.`,
  'already-answered': () => 'This was answered already; raise another request to ask on.',
  'launch-needs-record': () => 'Its own record shows when this is done; it cannot be noted by hand.',
  'leading-group-two-heads': (facts) => `There can be one head only; now: ${f(facts, 'names')}.`,
  'nothing-to-publish': () => 'There are no drafts to publish.',
  'publication-refused': (facts) =>
    `${f(facts, 'drafts')} drafts cannot be published now. First, ${f(facts, 'lead')} → ${f(facts, 'assisted')}: ${blocker(facts)}`,

  'match-policy-saved': () => 'A saved policy never changes; begin a new one from it.',
  'match-policy-draft': () => 'This policy is still a draft; save it before matching by it.',
  'match-nobody-to-pair': (facts) =>
    `There is nobody to pair: ${f(facts, 'mentees')} mentees and ${f(facts, 'mentors')} mentors are eligible.`,
  'match-scope-incomplete': (facts) => `Choose ${factLabel(facts, 'missing', matchScopes)}.`,
  'match-rules-cross': () =>
    'Two rules over groups cross, so no answer can be proven best; drop one of them.',
  'match-run-not-done': () => 'This run is not done.',
  'match-run-over': () => 'This run is over; there is nothing to cancel.',
  'match-run-published': () => 'This run has been published and cannot be changed any more.',
  'match-nothing-to-publish': () => 'There is no proposal to publish.',
  'match-proposals-outdated': (facts) =>
    `${f(facts, 'proposals')} proposals no longer hold, so nothing was published. Leave them out to publish the rest.`,
  'match-proposal-settled': () => 'This proposal has been decided about already.',
  'match-proposal-changed': () => 'This proposal has just changed; look at it again.',
  'match-pair-cut': (facts) => `They cannot be paired: ${factLabel(facts, 'hardRule', hardRules)}.`,
  'match-mentor-locked-full': () =>
    'All places of this mentor are locked for others; let one of them go first.',
  'match-answers-closed': () => 'The sides are not being asked now.',
  'match-window-order': () => 'The end has to come after the beginning.',
  'already-mentor-pair': () => 'The two are mentor and mentee already.',
  'already-nominated': () => 'This teacher has been nominated already.',

  'username-taken': (facts) => `The username “${f(facts, 'username')}” is taken.`,
  'bad-username': (facts) =>
    `${f(facts, 'least')}–${f(facts, 'most')} small letters, digits, dots, dashes or underscores, beginning with a letter.`,
  'weak-password': (facts) => factLabel(facts, 'reason', passwordReasons) || passwordReasons.classes,
  'wrong-password': () => 'The current password is wrong.',
  'password-reused': () => 'The new password must differ from the old.',
  'sign-in-refused': () => 'Username or password is wrong.',
  'signed-in-too-often': (facts) =>
    `Too many attempts; try again in ${Math.max(1, Math.ceil(Number(f(facts, 'retryAfterSeconds')) / 60))} min.`,
  'user-disabled': () => 'This account is disabled; ask your administrator.',
  'grant-not-allowed': (facts) => `You may not grant “${role(facts)}”.`,
  'grant-subject-missing': (facts) => `Choose a ${f(facts, 'subject')} for “${role(facts)}”.`,
  'grant-subject-unexpected': (facts) => `“${role(facts)}” takes no ${f(facts, 'subject')}.`,
  'last-city-coordinator': () => 'One city coordinator at least must remain.',
  'own-account': () => 'You cannot disable your own account or take away your own role.',
  'no-phone': () => 'There is no phone number to show.',

  'semester-order': (facts) => `${semester(facts)} must begin before it ends.`,
  'semester-overlap': () => 'The spring semester begins after the autumn semester has ended.',
  'semester-outside-year': (facts) =>
    `${semester(facts)} must lie between ${day(facts, 'earliest')} and ${day(facts, 'latest')}.`,
  'semester-too-short': (facts) =>
    `${semester(facts)} has ${f(facts, 'weeks')} weeks; ${f(facts, 'least')} at least.`,
  'holiday-order': () => 'The first day of a holiday cannot lie after its last.',
  'holiday-overlap': (facts) => `It overlaps the holiday from ${day(facts, 'from')} to ${day(facts, 'to')}.`,
  'holiday-outside-year': (facts) =>
    `It must lie between ${day(facts, 'earliest')} and ${day(facts, 'latest')}.`,
  'make-up-day-outside-semester': (facts) => `${day(facts, 'day')} lies in no semester.`,
  'make-up-day-is-school-day': (facts) => `${day(facts, 'day')} is a school day anyway.`,
  'school-year-taken': (facts) => `The school year ${f(facts, 'schoolYear')} has a calendar already.`,

  'attachment-kind-not-taken': (facts) =>
    `Files of this kind are not taken; these are: ${f(facts, 'taken')}.`,
  'attachment-is-heic': () =>
    'This is a HEIC photo; set the camera to “most compatible”, or save it as JPG first.',
  'attachment-is-old-office': () => 'This is an old Office file; save it as .docx, .xlsx or .pptx first.',
  'attachment-too-large': (facts) => `The file is larger than ${f(facts, 'megabytesMost')} MB.`,
  'attachment-broken': () => 'The file is cut off or damaged; open it, save it again, and try once more.',
  'attachment-two-kinds': () => 'Another file hides in this one; save it again first.',
  'attachment-unpacks-too-large': () => 'The file unpacks to far more than its size says.',
  'attachment-has-macros': () => 'The file holds macros; save it without them first.',
  'attachment-picture-too-large': (facts) =>
    `The picture has more than ${f(facts, 'megapixelsMost')} megapixels; make it smaller first.`,
  'attachment-there-already': (facts) => `The same file is there already: “${f(facts, 'name')}”.`,
  'attachment-removed': (facts) => `The attachment was removed on ${day(facts, 'on')}.`,
  'attachment-children-outside-sides': () =>
    'Pictures of children are for the two sides and the city; let the kindergarten upload them.',

  'file-wrong-type': () => 'Only .xlsx and .csv files can be read.',
  'file-password-protected': () => 'The file has an opening password; take it off first.',
  'file-broken': () => 'The file is damaged; save it again first.',
  'file-empty': () => 'There is nothing in the file.',
  'file-too-large': () => 'The file is too large; divide it.',
  'file-without-roster': () => 'No roster was found; keep the headers.',
  'roster-column-missing': () => 'The sheet lacks a column that it must have.',
  'not-a-number': () => 'Enter a number.',
  'number-in-words': () => 'Write numbers in digits.',
  'masked-phone-differs': () => 'The masked number is not the one on record; enter it in full.',
  'kindergarten-twice': (facts) => `The kindergarten stands in row ${f(facts, 'row')} already.`,
  'kindergarten-unknown': () => 'There is no such kindergarten.',
  'kindergarten-refused': (facts) => `The kindergarten’s own row ${f(facts, 'row')} has a problem.`,
  'kindergarten-ambiguous': (facts) => `It may be any of ${f(facts, 'records')} kindergartens.`,
  'employee-number-twice': (facts) => `The employee number is used in row ${f(facts, 'row')} already.`,
  'teacher-twice': (facts) => `The teacher stands in row ${f(facts, 'row')} already.`,
  'teacher-ambiguous': (facts) =>
    `It may be any of ${f(facts, 'records')} teachers; give the employee number.`,
  'roster-outdated': (facts) =>
    `Somebody else just changed ${f(facts, 'records')} of the records; try again.`,
  'roster-has-problems': (facts) => `There are ${f(facts, 'problems')} problems; nothing was imported.`,
  'roster-closed': () => 'This import is over, or not read yet.',
  'district-outside-remit': () => 'This lies outside your district.',
  'unknown-word': () => 'There are unknown words; they were left out.',
  'month-unclear': (facts) => `Read as ${f(facts, 'read')}; it may be ${f(facts, 'other')}.`,
  'figures-missing': () => 'Classes, children and staff are not given.',
  'district-created': (facts) => `The district ${f(facts, 'district')} will be made.`,
  'roster-sheet-skipped': () => 'The sheet has no headers of a roster and was not read.',
  'roster-column-skipped': () => 'The column is none of a roster’s and was not read.',
  'roster-column-twice': () => 'The column comes twice; the first was read.',
  'roster-note-skipped': () => 'A remark below the table, not read as data.',
  ...enPlanRules,
};

/**
 * Every refusal the programme can give. The comment names the facts that come with it, which a sentence on the screen
 * is made from; a screen that lacks a sentence for a code does not compile.
 */
export const ruleCodes = [
  // What was typed, field by field
  'required', // no facts
  'wrong-kind', // expected: string | number | boolean | list | object
  'unknown-field', // no facts; the path names the field
  'too-short', // least, in characters
  'too-long', // most, in characters
  'too-few', // least, in entries
  'too-many', // most, in entries
  'out-of-range', // least and most, either may be null
  'not-whole', // no facts
  'not-a-day', // value
  'not-a-month', // value
  'in-the-future', // value, today
  'in-the-past', // value, today
  'bad-phone', // no facts, so that a log never holds the number
  'no-phone', // no facts: there is none to reveal
  'bad-characters', // no facts: NUL, control signs, broken characters
  'duplicate', // value
  'unknown-value', // value, allowed
  'unknown-record', // id
  'too-many-saved-views', // most
  'saved-view-name-taken', // name
  'coordinate-pair-incomplete', // missing: longitude | latitude
  'learning-domain-outside-lesson-design', // area

  // Kindergartens and districts
  'kindergarten-name-taken', // name, kindergartenId
  'kindergarten-code-taken', // code, kindergartenId
  'district-name-taken', // name
  'already-archived', // on
  'not-archived', // no facts
  'has-active-teachers', // teachers: how many
  'kindergarten-archived', // kindergartenId
  'profile-taken', // schoolYear: its figures were entered by somebody else meanwhile

  // Needs surveys and site visits
  'survey-step-not-open', // step, status
  'survey-without-needs', // no facts
  'survey-without-methods', // no facts
  'survey-without-profile', // schoolYear whose figures are missing
  'visit-by-itself', // no facts: visitor and visited are one kindergarten
  'advice-done', // no facts: what was answered stands
  'advice-before-visit', // dueOn, on

  // Teachers and their service
  'employee-number-taken', // employeeNumber, teacherId
  'service-overlap', // from and to of the service in the way; to null when open
  'service-order', // from, to
  'service-before-teaching', // from, teachingSince
  'transfer-before-service', // day, from of the running service
  'transfer-in-future', // day, today
  'same-kindergarten', // kindergartenId
  'end-before-service', // day, from of the running service
  'end-in-future', // day, today
  'already-left', // on: last day of the last service, null when there was none
  'not-left', // since: first day of the running service
  'teacher-erased',

  // Who may mentor whom
  'mentor-not-active', // status
  'mentor-too-few-years', // years, least
  'mentor-without-standing', // title, years, titleLeast, honourLevelLeast, yearsLeast
  'mentor-without-capacity', // capacity
  'mentor-outside-lead', // no facts: the policy takes mentors from lead kindergartens only
  'mentee-not-active', // status
  'mentee-outside-groups', // years, newYearsMost, potentialYearsLeast, potentialYearsMost
  'mentee-without-need', // years: experienced enough to need a recorded need
  'mentee-not-nominated', // no facts: the policy takes nominated mentees only
  'post-outside-mentoring', // post
  'other-line-of-work', // mentorPost, menteePost
  'same-teacher', // teacherId
  'too-many-mentors', // most
  'outside-reach', // reach

  // Programmes and their members
  'period-order', // from, to
  'weights-not-hundred', // sum
  'partnerships-outside-programme', // partnerships: how many lie outside the new days
  'not-a-member', // kindergartenId
  'member-wrong-role', // side: lead | assisted; role
  'role-in-use', // role that the running partnerships do not allow
  'capacity-below-use', // used
  'member-in-use', // partnerships: how many

  // Partnerships
  'partnership-with-itself', // no facts
  'already-joined', // no facts: the same two are joined in this programme
  'has-lead-already', // most: leads an assisted kindergarten may have
  'lead-of-each-other', // no facts
  'lead-without-place', // capacity
  'outside-programme', // earliest, latest
  'step-not-open', // step, status
  'contest-window-over', // until
  'agreement-before-confirmation', // status
  'agreement-signed', // signedOn: its words stand
  'agreement-kind-taken', // kind
  'already-answered', // on
  'launch-needs-record', // item: its own record alone shows that it is there
  'leading-group-two-heads', // names
  'nothing-to-publish', // no facts: no drafts, or none of the viewer's
  'publication-refused', // lead, assisted: names of the first draft in the way; drafts: how many; code of its problem

  // Matching
  'match-policy-saved', // no facts: a saved policy never changes
  'match-policy-draft', // no facts: runs go by saved policies only
  'match-nobody-to-pair', // mentees, mentors: how many may be paired
  'match-scope-incomplete', // missing: district | partnership | selection
  'match-rules-cross', // rule, other: two rules over groups that no proven answer can keep both of
  'match-run-not-done', // status
  'match-run-over', // status: it cannot be cancelled any more
  'match-run-published', // on
  'match-nothing-to-publish', // no facts
  'match-proposals-outdated', // proposals: how many no longer hold; each follows with its own code, mentee and mentor
  'match-proposal-settled', // state: nothing can be decided about it any more
  'match-proposal-changed', // no facts: since it was read it goes to another mentor, or has been decided about
  'match-pair-cut', // hardRule
  'match-mentor-locked-full', // places: all of them are locked for others
  'match-answers-closed', // no facts: the sides are not being asked now
  'match-window-order', // from, to
  'already-mentor-pair', // status: the two have a pair that is not over
  'already-nominated', // no facts

  // Accounts
  'username-taken', // username
  'bad-username', // least, most
  'weak-password', // reason: classes | username | common | repetitive; classesLeast, longEnough
  'wrong-password', // no facts
  'password-reused', // no facts
  'sign-in-refused', // no facts: never says whether name or password was wrong
  'signed-in-too-often', // retryAfterSeconds
  'user-disabled', // no facts
  'grant-not-allowed', // role
  'grant-subject-missing', // role, subject: district | kindergarten | teacher
  'grant-subject-unexpected', // role, subject
  'last-city-coordinator', // no facts
  'own-account', // no facts: nobody disables or strips oneself

  // School calendar
  'semester-order', // semester, from, to
  'semester-overlap', // autumnTo, springFrom
  'semester-outside-year', // semester, earliest, latest
  'semester-too-short', // semester, weeks, least
  'holiday-order', // from, to
  'holiday-overlap', // from, to of the earlier holiday in the way
  'holiday-outside-year', // from, to, earliest, latest
  'make-up-day-outside-semester', // day
  'make-up-day-is-school-day', // day: it is one without being made up
  'school-year-taken', // schoolYear

  // Plan templates and quota sets
  'phase-order', // kind, before
  'stage-order', // stage: it ends before it begins, or has no such semester
  'task-outside-stage', // task
  'side-outside-scope', // side, scope

  // Plans, tasks and gates
  'task-finished', // status: done | waived
  'task-not-finished', // status
  'task-open', // task: its key; status, due
  'owner-missing', // no facts: somebody must answer for the work first
  'activity-missing', // no facts: no confirmed activity counts for the task
  'deliverable-missing', // deliverable
  'outside-stage', // day; from, to of the stage
  'not-a-school-day', // day
  'quota-unmet', // set, rule, semester, windowsMet, windowsNeeded, done, owed
  'sign-off-too-early', // from: the first day on which it may be signed off
  'already-signed-off', // on
  'not-signed-off', // no facts

  // Activities and their participations
  'activity-not-draft', // state
  'activity-draft', // no facts: a draft is edited, not corrected
  'participation-missing', // no facts: somebody must take part
  'participation-not-awaiting', // state
  'own-record', // side: the other side confirms
  'class-hours-not-halves', // value

  // Goals, summaries and the joint assessment
  'count-missing', // no facts: a rate needs the number of lessons
  'summary-part-missing', // part: done | effect | problems
  'summary-missing', // side: lead | assisted
  'semester-not-over', // to: its last school day
  'semester-signed-off', // on
  'score-missing', // item
  'score-without-reason', // item
  'assessment-step', // step: the one that is due
  // Attachments
  'attachment-kind-not-taken', // taken: the kinds that are
  'attachment-is-heic', // no facts: a picture as some phones keep it
  'attachment-is-old-office', // no facts: .doc, .xls, .ppt
  'attachment-too-large', // megabytesMost
  'attachment-broken', // no facts: cut off, or not what it begins as
  'attachment-two-kinds', // no facts: the bytes can be read as two kinds of file
  'attachment-unpacks-too-large', // no facts: holds far more than its size says
  'attachment-has-macros', // no facts
  'attachment-picture-too-large', // megapixelsMost
  'attachment-there-already', // name: under which the same file hangs on the record
  'attachment-removed', // on: the day on which it was taken away
  'attachment-children-outside-sides', // no facts: pictures of children are for the two sides and the city

  // Roster files
  'file-wrong-type', // no facts
  'file-password-protected', // no facts
  'file-broken', // no facts
  'file-empty', // no facts
  'file-too-large', // limit: bytes | entries | unpacked | sheets | rows | columns | cells; most
  'file-without-roster', // no facts: no sheet has the headers of one
  'roster-column-missing', // column: a column without which no row of the sheet can be taken

  // Roster rows; what the cell holds is told beside the code
  'not-a-number', // no facts
  'number-in-words', // no facts
  'masked-phone-differs', // no facts: a mask that is not that of the stored phone, or nothing is stored
  'kindergarten-twice', // sheet and row where it stood first
  'kindergarten-unknown', // no facts
  'kindergarten-refused', // sheet and row of its own refused row
  'kindergarten-ambiguous', // records: how many it may be
  'employee-number-twice', // sheet and row where it stood first
  'teacher-twice', // sheet and row where the teacher stood first
  'teacher-ambiguous', // records: how many it may be
  'roster-outdated', // records: how many were changed by somebody else since the rows were read
  'roster-has-problems', // problems: how many; all or nothing was asked for
  'roster-closed', // no facts: applied or abandoned already
  'district-outside-remit', // no facts: the viewer coordinates another district

  // Told when a roster is read, but nothing is refused for them
  'unknown-word', // words: left out
  'month-unclear', // read: the month taken, YYYY-MM; other: the month it may mean
  'figures-missing', // no facts: no classes, children and staff, so no yearly figures
  'district-created', // district
  'roster-sheet-skipped', // no facts: no headers of a roster on it
  'roster-column-skipped', // no facts: no column of a roster
  'roster-column-twice', // no facts: the first of the two is read
  'roster-note-skipped', // no facts: a remark below the table
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** A value that a refusal may state. */
export type RuleFact = string | number | boolean | null | readonly string[];

/** One reason why something is refused. */
export interface RuleProblem {
  readonly code: RuleCode;
  /** Where in the input, as ['needs', '0', 'area']; empty when the whole is meant. */
  readonly path: readonly string[];
  readonly facts: Readonly<Record<string, RuleFact>>;
}

/** What a rule answers that either gives something or names every reason why not. */
export type Ruling<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** A problem in one go. */
export function ruleProblem(
  code: RuleCode,
  path: readonly string[] = [],
  facts: Readonly<Record<string, RuleFact>> = {},
): RuleProblem {
  return { code, path, facts };
}

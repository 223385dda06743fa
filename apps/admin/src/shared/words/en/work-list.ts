import { fact } from '../sentence.ts';
import type { WorkListWords } from '../zh/work-list.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const lines: WorkListWords['lines'] = {
  partnershipToConfirm: {
    title: (count) => `${count} partnerships wait for your confirmation`,
    hint: 'Look at the lead and the days; contest in time if you disagree.',
  },
  partnershipContested: {
    title: (count) => `${count} partnerships are contested`,
    hint: 'Read why, then propose again, changed, or withdraw.',
  },
  partnershipSilent: {
    title: (count) => `${count} partnerships are without an answer after their time for contesting`,
    hint: 'Silence is no yes: ask the assisted side, and record its answer.',
  },
  agreementOverdue: {
    title: (count) => `${count} agreements should have been signed`,
    hint: 'Record the signing; the work begins after it.',
  },
  helpRequestOverdue: {
    title: (count) => `${count} request${count === 1 ? '' : 's'} for help overdue`,
    hint: 'The other side waits for an answer.',
  },
  pairNeedsAttention: {
    title: (count) => many(count, 'mentor pair needs a decision', 'mentor pairs need a decision'),
    hint: 'A mentor or mentee moved, is on leave or left: go on or end the pair.',
  },
  surveyOverdue: {
    title: (count) => many(count, 'survey is overdue', 'surveys are overdue'),
    hint: 'Fill it in and send it: help is planned from it.',
  },
  surveyReturned: {
    title: (count) => many(count, 'survey was returned', 'surveys were returned'),
    hint: 'Mend what the reason says and send it in again.',
  },
  surveyDueSoon: {
    title: (count) => many(count, 'survey is due within a week', 'surveys are due within a week'),
    hint: 'The figures come from the record; only the needs are to be added.',
  },
  surveyOpen: {
    title: (count) => many(count, 'survey waits to be filled in', 'surveys wait to be filled in'),
    hint: 'It can be done bit by bit; what is typed is kept.',
  },
  surveyToReview: {
    title: (count) => many(count, 'survey waits for review', 'surveys wait for review'),
    hint: 'Once accepted, its needs go into the record and into matching.',
  },
  surveyToChase: {
    title: (count) =>
      many(count, 'kindergarten is late with its survey', 'kindergartens are late with their surveys'),
    hint: 'Copy the names to remind them, or move the day.',
  },
  adviceOverdue: {
    title: (count) => many(count, 'piece of advice is overdue', 'pieces of advice are overdue'),
    hint: 'Say what was done; the visitors will see it.',
  },
  kindergartenWithoutCoordinates: {
    title: (count) => many(count, 'kindergarten has no coordinates', 'kindergartens have no coordinates'),
    hint: 'Without a place there is no travel distance, and matching puts it last.',
  },
  kindergartenWithoutPhone: {
    title: (count) => many(count, 'kindergarten has no phone number', 'kindergartens have no phone number'),
    hint: 'Once paired, both sides must be able to call each other.',
  },
  kindergartenWithoutLead: {
    title: (count) => many(count, 'kindergarten has no lead account', 'kindergartens have no lead account'),
    hint: 'Without one it cannot confirm a partnership or record an activity.',
  },
  calendarMissing: {
    title: (_count, facts) => `The school year ${fact(facts, 'schoolYear')} has no calendar`,
    hint: 'Tasks and quotas are dated by it.',
  },
  userLocked: {
    title: (count) => many(count, 'account is locked', 'accounts are locked'),
    hint: 'Wrong passwords lock an account; make sure who it is, then unlock it.',
  },
  newTeacherWithoutNeeds: {
    title: (count) => many(count, 'new teacher has given no needs', 'new teachers have given no needs'),
    hint: 'With them the right mentor can be proposed. It takes the teacher two minutes.',
  },
};

export const enWorkList: WorkListWords = {
  title: 'To do',
  hello: (name) => `Hello, ${name}`,
  today: (day) => `Today is ${day}`,
  open: 'Open',
  andMore: (count) => `${count} in all`,
  noneTitle: 'Nothing to do',
  noneText: 'All is done. What needs confirming, is due or was returned will appear here.',
  start: 'You could start here',
  lines,
};

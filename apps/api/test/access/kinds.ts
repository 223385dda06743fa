import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { isEntityType } from '../../src/platform/read/entity-types.ts';
import type { Slot } from './arguments.ts';
import type { Door } from './doors.ts';

/** Verbs whose answer is not the record that their `id` names. */
const named: Readonly<Record<string, string>> = {
  'Mutation.deleteSavedView': 'SavedView',
  'Mutation.endSession': 'Session',
  'Mutation.resetPassword': 'User',
  'Mutation.revealPhone': 'Kindergarten',
  'Query.attachments': 'Partnership',
  'Query.auditEvents': 'Teacher',
  'Mutation.lockMatchProposal': 'MatchProposal',
  'Mutation.unlockMatchProposal': 'MatchProposal',
  'Mutation.rejectMatchProposal': 'MatchProposal',
  'Mutation.vetoMatchProposal': 'MatchProposal',
  'Mutation.liftMatchBan': 'MatchBan',
  'Mutation.withdrawNomination': 'MenteeNomination',
  'Query.matchProposalReasons': 'MatchProposal',
};

/** Words that say what part a record plays, and not what it is. */
const parts: Readonly<Record<string, string>> = {
  Lead: 'Kindergarten',
  Assisted: 'Kindergarten',
  Member: 'ProgrammeMember',
  Mentor: 'Teacher',
  Mentee: 'Teacher',
  Policy: 'MatchPolicy',
  BasedOn: 'MatchPolicy',
  Run: 'MatchRun',
  OtherRun: 'MatchRun',
  Basis: 'MatchRun',
  Except: 'MatchProposal',
  Visitor: 'Kindergarten',
  Advice: 'SiteAdvice',
  Group: 'PartnershipGroup',
};

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** The type of the record that an id among a door's arguments names: by the door for its own id, else by the word. */
export function kindAt(door: Door, slot: Slot): string {
  const word = slot.findLast((each) => !/^\d+$/.test(each))!;
  if (word === 'id' || word === 'record') return named[door.name] ?? ownKind(door);
  const kind = capital(word.replace(/Ids?$|(?<!i)s$/, ''));
  return parts[kind] ?? kind;
}

function ownKind({ name, field }: Door): string {
  const type = getNamedType(field.type);
  const candidates = isUnionType(type) ? type.getTypes() : isObjectType(type) ? [type] : [];
  const found = candidates.find((each) => isEntityType(each));
  if (!found) throw new Error(`Say what kind of record the id of ${name} names.`);
  return found.name;
}

import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Door } from './doors.ts';

/** Where an id stands among a field's arguments: ['input', 'grants', '0', 'districtId']. */
export type Slot = readonly string[];

/** Gives the id that stands at a place. */
export type IdAt = (slot: Slot) => string;

/** Values that rules let pass, so that a verb gets as far as looking for its rows. */
const words: Readonly<Record<string, unknown>> = {
  username: 'newcomer',
  phone: '15408000009',
  reason: '核对信息',
  password: 'correct-Horse-7',
  schoolYear: 2026,
  dueOn: '2026-12-01',
  needsMet: 95,
  leadCapacity: 0,
};

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Day: '2026-10-10',
  Month: '2015-09',
  String: '林静',
  Instant: '2026-10-20T09:00:00Z',
};

/** The role that goes with what a grant is held over, as the slot has it. */
const roleOver: Readonly<Record<string, string>> = {
  districtId: 'districtCoordinator',
  kindergartenId: 'kindergartenLead',
  teacherId: 'teacher',
};

/** The least that a field must be given, and the way to one slot besides. */
export function argumentsOf({ field }: Door, idAt: IdAt, slot: Slot = []): Record<string, unknown> {
  return sampleOfFields(field.args, [], idAt, slot);
}

interface Input {
  readonly name: string;
  readonly type: GraphQLInputType;
}

function sampleOfFields(inputs: readonly Input[], path: Slot, idAt: IdAt, slot: Slot) {
  const wanted = inputs.filter(({ name, type }) => isNonNullType(type) || slot[path.length] === name);
  return Object.fromEntries(
    wanted.map(({ name, type }) => [name, sampleOf(type, [...path, name], idAt, slot)]),
  );
}

function sampleOf(given: GraphQLInputType, path: Slot, idAt: IdAt, slot: Slot): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [sampleOf(type.ofType, [...path, '0'], idAt, slot)];
  if (isInputObjectType(type)) {
    const below = slot.join('/').startsWith(path.join('/')) ? slot : [];
    return sampleOfFields(Object.values(type.getFields()), path, idAt, below);
  }
  if (isEnumType(type)) {
    return (type.name === 'Role' && roleOver[slot.at(-1) ?? '']) || type.getValues()[0]!.name;
  }
  return type.name === 'ID' ? idAt(path) : (words[path.at(-1)!] ?? scalars[type.name]);
}

/** Every place for an id among a field's arguments, required or not. */
export const slotsOf = ({ field }: Door): readonly Slot[] => slotsBelow(field.args, []);

function slotsBelow(inputs: readonly Input[], path: Slot): readonly Slot[] {
  return inputs.flatMap(({ name, type }) => slotsIn(type, [...path, name]));
}

function slotsIn(given: GraphQLInputType, path: Slot): readonly Slot[] {
  const type = getNullableType(given);
  if (isListType(type)) return slotsIn(type.ofType, [...path, '0']);
  if (isInputObjectType(type)) return slotsBelow(Object.values(type.getFields()), path);
  return type.name === 'ID' ? [path] : [];
}

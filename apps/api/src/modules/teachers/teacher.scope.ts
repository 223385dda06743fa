import type { FilterQuery } from '@mikro-orm/core';
import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import { Teacher } from './teacher.entity.ts';

/** Teachers in a pair whose other half fits. */
const pairedWith = (other: FilterQuery<Teacher>): FilterQuery<Teacher> => ({
  $or: [{ pairsAsMentor: { $some: { mentee: other } } }, { pairsAsMentee: { $some: { mentor: other } } }],
});

/** Teachers in any pair at all: an observer sees their names there, and nobody else's. */
const inAnyPair: FilterQuery<Teacher> = {
  $or: [{ pairsAsMentor: { $some: {} } }, { pairsAsMentee: { $some: {} } }],
};

/** Domain, "who sees what": a teacher's record belongs to the teacher, the kindergarten and the coordinators. */
export const teacherScope = scopeRule(Teacher, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const self = among(viewer.teachers);
  const workplaces = among(viewer.teacherKindergartens);
  const observed = among(viewer.observedDistricts);
  return {
    name: anyOf<Teacher>(
      workplaces && { kindergarten: workplaces },
      viewer.observesCity && inAnyPair,
      observed && { $and: [{ kindergarten: { district: observed } }, inAnyPair] },
    ),
    outline: anyOf<Teacher>(
      own && pairedWith({ kindergarten: own }),
      districts && pairedWith({ kindergarten: { district: districts } }),
    ),
    read: anyOf<Teacher>(self && { id: self }, self && pairedWith({ id: self })),
    write: anyOf<Teacher>(
      viewer.city && everything,
      districts && { kindergarten: { district: districts } },
      own && { kindergarten: own },
    ),
  };
});

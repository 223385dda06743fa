import type { FilterQuery } from '@mikro-orm/core';
import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import type { Teacher } from '../teachers/teacher.entity.ts';
import { MentorPair } from './mentor-pair.entity.ts';

const eitherSide = (teacher: FilterQuery<Teacher>): FilterQuery<MentorPair> => ({
  $or: [{ mentor: teacher }, { mentee: teacher }],
});

/** Domain, "who sees what": a pair belongs to both teachers and both kindergartens; observers see names and status. */
export const mentorPairScope = scopeRule(MentorPair, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const self = among(viewer.teachers);
  const observed = among(viewer.observedDistricts);
  return {
    outline: anyOf<MentorPair>(
      viewer.observesCity && everything,
      observed && eitherSide({ kindergarten: { district: observed } }),
    ),
    write: anyOf<MentorPair>(
      viewer.city && everything,
      districts && eitherSide({ kindergarten: { district: districts } }),
      own && eitherSide({ kindergarten: own }),
      self && eitherSide({ id: self }),
    ),
  };
});

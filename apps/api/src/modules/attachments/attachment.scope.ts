import type { FilterQuery } from '@mikro-orm/core';
import { among, anyOf, everything, scopeRule } from '../../platform/read/scope.ts';
import type { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { partnersOf } from '../kindergartens/kindergarten.scope.ts';
import { Attachment } from './attachment.entity.ts';

/** A draft is the coordinators' alone, and what hangs on it too. */
const published = { status: { $ne: 'drafted' } } as const;

type Drafts = typeof published | Record<never, never>;

/** On a record in which such a kindergarten stands on either side. */
const onEitherSide = (one: FilterQuery<Kindergarten>, drafts: Drafts): FilterQuery<Attachment> => ({
  $or: [
    { partnership: { ...drafts, $or: [{ lead: one }, { assisted: one }] } },
    { group: { $or: [{ lead: one }, { partnerships: { $some: { ...drafts, assisted: one } } }] } },
    { mentorPair: { $or: [{ mentor: { kindergarten: one } }, { mentee: { kindergarten: one } }] } },
  ],
});

/**
 * Domain, "who sees what": as the record, but each side writes its own part only, observers see none, and what shows
 * children is for the two sides and the city, not for districts.
 */
export const attachmentScope = scopeRule(Attachment, (viewer) => {
  const districts = among(viewer.districts);
  const own = among(viewer.kindergartens);
  const self = among(viewer.teachers);
  const partners = partnersOf(viewer.kindergartens);
  const inDistrict = districts && { district: districts };
  return {
    read: anyOf<Attachment>(
      own && onEitherSide(own, published),
      partners && { owner: 'kindergarten', kindergarten: partners },
      inDistrict && { $and: [{ showsChildren: false }, onEitherSide(inDistrict, {})] },
    ),
    write: anyOf<Attachment>(
      viewer.city && everything,
      own && { kindergarten: own, $or: [{ partnership: null }, { partnership: published }] },
      self && { mentorPair: { $or: [{ mentor: self }, { mentee: self }] } },
      inDistrict && {
        showsChildren: false,
        $or: [
          { kindergarten: inDistrict },
          { partnership: { lead: inDistrict } },
          { group: { lead: inDistrict } },
        ],
      },
    ),
  };
});

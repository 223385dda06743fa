import { z } from 'zod';
import { needsField, strengthsField } from '../areas/strength-input.ts';
import type { Day } from '../calendar/day.ts';
import { pastMonthField } from '../calendar/day-input.ts';
import { phoneField } from '../contact/phone-input.ts';
import { lookupKey } from '../text/normalise.ts';
import { optionalCode, optionalLine, recordIdField, requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { areaTypes } from './area-type.ts';
import { kindergartenGrades } from './grade.ts';
import { kindergartenOwnerships } from './ownership.ts';

/** The mainland lies inside; anything else is two swapped or mistyped numbers. Degrees. */
export const longitudeBounds = { least: 73, most: 136 } as const;
export const latitudeBounds = { least: 3, most: 54 } as const;

const longitude = z.number().min(longitudeBounds.least).max(longitudeBounds.most).nullable();
const latitude = z.number().min(latitudeBounds.least).max(latitudeBounds.most).nullable();

const aliases = z
  .array(requiredLine({ most: 60 }))
  .max(10)
  .superRefine((names, context) => {
    const keys = names.map(lookupKey);
    for (const [index, key] of keys.entries()) {
      if (keys.indexOf(key) < index)
        refuse(context, 'duplicate', { value: names[index] ?? '' }, [String(index)]);
    }
  });

const required = {
  name: requiredLine({ least: 2, most: 60 }),
  districtId: recordIdField,
  ownership: z.enum(kindergartenOwnerships),
  grade: z.enum(kindergartenGrades),
  areaType: z.enum(areaTypes),
};

const code = optionalCode({ most: 20 });
const address = optionalLine({ most: 200 });
const principal = optionalLine({ most: 30 });

/** What a new kindergarten is made from; what may be unknown is null or an empty list when left out. */
export function kindergartenInput(today: Day) {
  return z
    .object({
      ...required,
      code: code.default(null),
      aliases: aliases.default([]),
      founded: pastMonthField(today).nullable().default(null),
      address: address.default(null),
      longitude: longitude.default(null),
      latitude: latitude.default(null),
      principal: principal.default(null),
      phone: phoneField.default(null),
      strengths: strengthsField.default([]),
      needs: needsField.default([]),
    })
    .superRefine(checkCoordinates, whenSound('longitude', 'latitude'));
}

/** What an edit may change: a field left out stays as it is, null empties it. Coordinates come and go together. */
export function kindergartenChanges(today: Day) {
  return z
    .object({
      ...required,
      code,
      aliases,
      founded: pastMonthField(today).nullable(),
      address,
      longitude,
      latitude,
      principal,
      phone: phoneField,
      strengths: strengthsField,
      needs: needsField,
    })
    .partial()
    .superRefine(checkCoordinates, whenSound('longitude', 'latitude'));
}

export type KindergartenInput = z.output<ReturnType<typeof kindergartenInput>>;
export type KindergartenChanges = z.output<ReturnType<typeof kindergartenChanges>>;

function checkCoordinates(
  place: { readonly longitude?: number | null; readonly latitude?: number | null },
  context: z.RefinementCtx,
): void {
  const missing = missingCoordinate(place.longitude, place.latitude);
  if (missing !== null) refuse(context, 'coordinate-pair-incomplete', { missing }, [missing]);
}

function missingCoordinate(east: number | null | undefined, north: number | null | undefined) {
  if (typeof east === 'number' && typeof north !== 'number') return 'latitude';
  if (typeof north === 'number' && typeof east !== 'number') return 'longitude';
  if (east === null && north === undefined) return 'latitude';
  return north === null && east === undefined ? 'longitude' : null;
}

/** A kindergarten that takes part in the record which an attachment is to hang on. */
export interface AttachmentSide {
  readonly kindergarten: string;
  readonly district: string;
  /** It is the lead of the partnership or group. */
  readonly leads: boolean;
  /** Its teachers whom the record names. */
  readonly teachers: readonly string[];
}

/** What the rule must know of who attaches. */
export interface Attacher {
  readonly city: boolean;
  readonly districts: readonly string[];
  readonly kindergartens: readonly string[];
  readonly teachers: readonly string[];
}

/** On whose part of a record an attachment is put; `kindergarten` is null where it is common to all sides. */
export interface AttachmentPart {
  readonly kindergarten: string | null;
  /** Pictures of children are for the sides and the city: a district's coordinator puts none in. */
  readonly mayShowChildren: boolean;
}

/**
 * Decides on whose part somebody attaches: a kindergarten and its teachers on their own, a district's coordinator on
 * the common part where the lead is of the district, else on the part of its own kindergarten. Null: on none.
 */
export function attachmentPart(viewer: Attacher, sides: readonly AttachmentSide[]): AttachmentPart | null {
  const own =
    sides.find(({ kindergarten }) => viewer.kindergartens.includes(kindergarten)) ??
    sides.find(({ teachers }) => teachers.some((each) => viewer.teachers.includes(each)));
  if (viewer.city) return { kindergarten: commonTo(sides), mayShowChildren: true };
  if (own !== undefined) return { kindergarten: own.kindergarten, mayShowChildren: true };
  const near = sides.filter(({ district }) => viewer.districts.includes(district));
  if (near[0] === undefined) return null;
  const leads = near.some((side) => side.leads);
  return { kindergarten: leads ? commonTo(sides) : near[0].kindergarten, mayShowChildren: false };
}

/** Nothing is common to a single kindergarten: it is its own. */
const commonTo = (sides: readonly AttachmentSide[]): string | null =>
  sides.length === 1 ? sides[0]!.kindergarten : null;

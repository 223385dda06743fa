/**
 * How much of a record a viewer gets, rising; each level holds all before it.
 * `name`: id, name and district. `outline`: also what a list of pairs shows (post, areas, status, days, counts).
 * `read`: everything but contacts. `contacts`: also who to call, phones masked. `write`: also change it and, with a
 * reason that is logged, reveal a phone.
 */
export const visibilityLevels = ['none', 'name', 'outline', 'read', 'contacts', 'write'] as const;
export type VisibilityLevel = (typeof visibilityLevels)[number];

/** Whether a level gives at least another. */
export function levelReaches(level: VisibilityLevel, least: VisibilityLevel): boolean {
  return visibilityLevels.indexOf(level) >= visibilityLevels.indexOf(least);
}

/** The widest of several levels, as for a viewer with several grants; none of nothing. */
export function widestLevel(levels: readonly VisibilityLevel[]): VisibilityLevel {
  return levels.reduce<VisibilityLevel>(
    (widest, level) => (levelReaches(level, widest) ? level : widest),
    'none',
  );
}

/** How a record stands to a viewer's grant, the nearest first within a cell of the table. */
export const visibilityReaches = [
  /** The viewer's own record: a teacher itself, a kindergarten lead's kindergarten, one's own session or import. */
  'own',
  /** Of the side of a partnership that is the viewer's own kindergarten or lies in the viewer's district. */
  'ownSide',
  /** Its lead kindergarten lies in the viewer's district. */
  'leadSide',
  /** In the district of the grant; for an observer of the city, the whole city. */
  'granted',
  /** The pair, activity or task names the viewer, or a teacher of the viewer's kindergarten. */
  'named',
  /** The other teacher of the viewer's own mentor pair. */
  'ownPair',
  /** Kindergarten or record on the other side of a partnership that the viewer's side stands in. */
  'partner',
  /** A teacher in a mentor pair or activity that the viewer may see. */
  'common',
  /** A teacher of the viewer's own kindergarten, or the user who is that teacher and nothing else. */
  'colleague',
  /** A user whose grants lie only partly within the viewer's own remit. */
  'inPart',
  /** Any other record of this type. */
  'all',
] as const;
export type VisibilityReach = (typeof visibilityReaches)[number];

/**
 * How much one request may ask for. A list page with all its columns costs some hundreds of objects and the widest
 * screen some thousands; these limits lie well above and still far below what would hold up the others.
 */
export const limits = {
  /** Bytes of a request's body. */
  bodyBytesMost: 1_000_000,
  tokensMost: 5_000,
  depthMost: 15,
  /** Field selections after fragments are spread out. */
  fieldsMost: 2_000,
  aliasesMost: 60,
  rootQueriesMost: 20,
  /** Several mutations in one request run one after the other, each in its own transaction. */
  rootMutationsMost: 5,
  /** Objects the answer may hold, counted by the page sizes asked for. */
  objectsMost: 50_000,
  /** Entries of one list in arguments or variables. */
  listEntriesMost: 1_000,
} as const;

/** Objects assumed for a list without a page size: most hold a few parts of a record. */
export const assumedListLength = 10;
/** Objects assumed for a page whose size comes in a variable: the most the planner gives. */
export const pageSizeMost = 200;
/** And for one whose size is not said. */
export const pageSizeDefault = 50;

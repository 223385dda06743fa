/**
 * The where-language as plain data, before metadata gives its keys a meaning. Entities' own `FilterQuery` is checked
 * where a rule or a filter is written; from there on it travels as this.
 */
export type Where = Readonly<Record<string, unknown>>;

export const isWhere = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const comparisons = {
  $eq: '$ne',
  $ne: '$eq',
  $in: '$nin',
  $nin: '$in',
  $gt: '$lte',
  $gte: '$lt',
  $lt: '$gte',
  $lte: '$gt',
} as const;

export const isOperator = (key: string): boolean => key.startsWith('$');

/** Whether an object under a property compares its column (`{ $in: … }`) and does not go on to a related row. */
export const isComparison = (value: Where): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => isOperator(key) && !['$and', '$or', '$not'].includes(key));
};

/** Conditions that must all hold. */
export const all = (parts: readonly Where[]): Where => (parts.length === 1 ? parts[0]! : { $and: parts });
const any = (parts: readonly Where[]): Where => (parts.length === 1 ? parts[0]! : { $or: parts });

/**
 * What holds exactly when `where` does not, in a language without "unknown". SQL's `not` of a comparison with null is
 * null again, so `$every` and `$not` would let rows through that fail the condition by having no value: "every grant
 * lies in my district" must be false for a grant that has no district. Both compilers get the rewritten form.
 */
export function complement(where: Where): Where {
  return any(Object.entries(where).map(([key, value]) => complementOf(key, value)));
}

function complementOf(key: string, value: unknown): Where {
  if (key === '$and') return any((value as Where[]).map(complement));
  if (key === '$or') return all((value as Where[]).map(complement));
  if (key === '$not') return definite(value as Where);
  if (value === null) return { [key]: { $ne: null } };
  if (Array.isArray(value)) return orMissing(key, { $nin: value });
  if (!isWhere(value)) return orMissing(key, { $ne: value });
  if ('$some' in value) return { [key]: { $none: definite(value.$some as Where) } };
  if ('$none' in value) return { [key]: { $some: definite(value.$none as Where) } };
  if ('$every' in value) return { [key]: { $some: complement(value.$every as Where) } };
  if (!isComparison(value)) return { $or: [{ [key]: null }, { [key]: complement(value) }] };
  return any(
    Object.entries(value).map(([operator, operand]) => complementOfComparison(key, operator, operand)),
  );
}

function complementOfComparison(key: string, operator: string, operand: unknown): Where {
  if (operator === '$ne' && operand === null) return { [key]: null };
  if (operator === '$eq' && operand === null) return { [key]: { $ne: null } };
  const opposite = comparisons[operator as keyof typeof comparisons];
  if (!opposite)
    throw new Error(`The where-language has no opposite of ${operator}: write the condition positively.`);
  return orMissing(key, { [opposite]: operand });
}

const orMissing = (key: string, comparison: Where): Where => ({
  $or: [{ [key]: null }, { [key]: comparison }],
});

/** The same condition without `$not` and `$every`, which mean something else in SQL where a value is missing. */
export function definite(where: Where): Where {
  const parts = Object.entries(where).map(([key, value]): Where => {
    if (key === '$and' || key === '$or') return { [key]: (value as Where[]).map(definite) };
    if (key === '$not') return complement(value as Where);
    if (!isWhere(value)) return { [key]: value };
    if ('$every' in value) return { [key]: { $none: complement(value.$every as Where) } };
    if ('$some' in value) return { [key]: { $some: definite(value.$some as Where) } };
    if ('$none' in value) return { [key]: { $none: definite(value.$none as Where) } };
    return { [key]: isComparison(value) ? value : definite(value) };
  });
  const keys = parts.flatMap((part) => Object.keys(part));
  return new Set(keys).size === keys.length ? Object.assign({}, ...parts) : { $and: parts };
}

/** Text that stands anywhere in a column; the signs of LIKE stand for themselves. */
export const containing = (text: string) => ({ $like: `%${text.replace(/[\\%_]/g, '\\$&')}%` });

/** The numbers of a column copied from a sheet, one a line; null unless there are several and all are whole numbers. */
export function pastedCapacities(text: string): readonly number[] | null {
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  if (lines.length < 2) return null;
  const numbers = lines.map((line) => Number(line.split('\t')[0]?.trim() || Number.NaN));
  return numbers.every((value) => Number.isInteger(value) && value >= 0) ? numbers : null;
}

import type { GridCell } from '@qinglan/domain/rosters/cell-grid';

/** A merged area; rows and columns from 0, both ends inclusive. */
export interface MergedArea {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * Gives every row of a merged area the value of its first cell, in the area's first column; the other columns are
 * emptied, since what programs left in them is not on the screen. Changes the grid and gives back, by row, the columns
 * that got a value from above.
 */
export function spreadMerges(
  grid: GridCell[][],
  merges: readonly MergedArea[],
): ReadonlyMap<number, readonly number[]> {
  const spread = new Map<number, number[]>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = grid[startRow]?.[startCol] ?? null;
    for (let row = startRow; row <= Math.min(endRow, grid.length - 1); row += 1) {
      const cells = grid[row];
      if (cells === undefined) continue;
      for (let column = startCol; column <= Math.min(endCol, cells.length - 1); column += 1)
        cells[column] = null;
      while (cells.length <= startCol) cells.push(null);
      cells[startCol] = value;
      if (row === startRow || value === null) continue;
      const columns = spread.get(row);
      if (columns === undefined) spread.set(row, [startCol]);
      else columns.push(startCol);
    }
  }
  return spread;
}

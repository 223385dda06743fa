/** Which list is taken along, and what of it. */
export interface Taken {
  readonly list: 'teachers' | 'kindergartens' | 'partnerships' | 'mentorPairs' | 'users';
  /** As the list's own query is asked. */
  readonly filter: object;
  readonly sort: object;
  /** Keys of columns in their order; `roster` for the form that an import reads. */
  readonly columns: readonly string[] | 'roster';
}

/** Where the workbook is to be had. */
export function exportPath({ list, filter, sort, columns }: Taken): string {
  const asked = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify(sort),
    columns: columns === 'roster' ? columns : columns.join(','),
  });
  return `/files/${list}.xlsx?${asked}`;
}

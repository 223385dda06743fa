/** A table's rows under their ids. Throws for an id that is not there: made rows refer to made rows alone. */
export function byId<R extends { readonly id: string }>(rows: readonly R[]): (id: string) => R {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`There is no row ${id}`);
    return row;
  };
}

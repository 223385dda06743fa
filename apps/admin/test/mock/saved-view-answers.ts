interface View {
  readonly id: string;
  version: number;
  readonly list: string;
  name: string;
  search: string;
}

/** Saved views of the made-up city: kept as long as the test runs. */
export function savedViewAnswers() {
  const views: View[] = [];
  return {
    savedViews: () => views,
    saveView: ({ input }: { input: Pick<View, 'list' | 'name' | 'search'> }) => {
      const view = { id: `view-${views.length + 1}`, version: 1, ...input };
      views.push(view);
      return { __typename: 'SavedView', ...view };
    },
    updateSavedView: ({ input }: { input: Partial<View> & { id: string } }) => {
      const view = views.find(({ id }) => id === input.id)!;
      Object.assign(view, { name: input.name ?? view.name, search: input.search ?? view.search });
      view.version += 1;
      return { __typename: 'SavedView', ...view };
    },
    deleteSavedView: ({ input }: { input: { id: string } }) => {
      views.splice(
        views.findIndex(({ id }) => id === input.id),
        1,
      );
      return { __typename: 'Done', ok: true };
    },
  };
}

/** Words of saved views of lists. */
export const zhSavedViews = {
  title: '视图',
  none: '还没有保存的视图',
  name: '视图名称',
  save: (name: string) => `保存到“${name}”`,
  saveAs: '另存为新视图…',
  saveAsTitle: '把现在的筛选、排序和列存为视图',
  rename: (name: string) => `重命名“${name}”`,
  forget: (name: string) => `删除“${name}”`,
  forgotten: (name: string) => `已删除“${name}”`,
  undo: '撤销',
  stale: '这个视图刚在别处改过，请再试一次',
};

export type SavedViewWords = typeof zhSavedViews;

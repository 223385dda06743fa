import { defineEntity, p } from '@mikro-orm/core';
import { savedLists } from '@qinglan/domain/accounts/saved-view';
import { idColumn, versionColumn } from '../../platform/columns.ts';
import { User } from '../accounts/user.entity.ts';

const schema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    id: idColumn(),
    user: () => p.manyToOne(User).ref(),
    list: p.enum(savedLists),
    name: p.string().length(40),
    /** What stands after the question mark of the list's address. */
    search: p.text(),
    version: versionColumn(),
  },
  uniques: [{ properties: ['user', 'list', 'name'] }],
});

/** A list as somebody likes to see it: filters, order and columns under a name. */
export class SavedView extends schema.class {}
schema.setClass(SavedView);

import { defineEntity, p } from '@mikro-orm/core';
import { idColumn } from '../../platform/columns.ts';
import { RosterImport } from './roster-import.entity.ts';

const schema = defineEntity({
  name: 'RosterUpload',
  tableName: 'roster_upload',
  properties: {
    id: idColumn(),
    rosterImport: () => p.manyToOne(RosterImport).ref().index(),
    /** The file's name, without folders. */
    name: p.string().length(200),
    size: p.integer(),
    /** SHA-256 of the bytes, hex; stays when they are erased. */
    hash: p.string().length(64),
    bytes: p.blob().nullable(),
  },
});

/** A file of an import, kept so that it can be returned with marks. */
export class RosterUpload extends schema.class {}
schema.setClass(RosterUpload);

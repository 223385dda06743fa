import { defineEntity, p } from '@mikro-orm/core';
import { dayColumn, idColumn, instantColumn, versionColumn } from '../../platform/columns.ts';

const schema = defineEntity({
  name: 'Installation',
  tableName: 'installation',
  properties: {
    id: idColumn(),
    cityName: p.string().length(60),
    /** Set when the data is the sample city: its seed, size and the day it was made for. */
    sampleSeed: p.integer().nullable(),
    sampleSize: p.string().length(10).nullable(),
    sampleToday: dayColumn().nullable(),
    /** SHA-256 of the one-time set-up link's token, hex; null once used. */
    setUpTokenHash: p.string().length(64).nullable(),
    setUpUntil: instantColumn().nullable(),
    version: versionColumn(),
  },
});

/** The one row that says what this database is: which city, sample or real. */
export class Installation extends schema.class {}
schema.setClass(Installation);

declare module 'vitest' {
  export interface ProvidedContext {
    /** Which database this run of the suite is for. */
    databaseKind: 'embedded' | 'postgres';
    /** A migrated database to copy: path of a dump, or name of a template on the server. */
    databaseTemplate: string;
  }
}

export type DatabaseKind = 'embedded' | 'postgres';

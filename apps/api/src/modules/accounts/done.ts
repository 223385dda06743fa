import { builder } from '../../platform/builder.ts';

/** The answer of a verb that gives nothing back. */
export const DoneType = builder.objectRef<{ ok: boolean }>('Done').implement({
  fields: (t) => ({ ok: t.exposeBoolean('ok') }),
});

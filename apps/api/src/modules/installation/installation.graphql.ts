import { builder } from '../../platform/builder.ts';
import { type InstallationFacts, installationFacts } from './installation-facts.ts';

const InstallationType = builder.objectRef<InstallationFacts>('Installation').implement({
  description: 'What this installation is.',
  fields: (t) => ({
    cityName: t.exposeString('cityName'),
    sample: t.exposeBoolean('sample', {
      description: 'The data is the sample city; the screen says so on every page.',
    }),
    today: t.field({
      type: 'Day',
      description: 'The day that counts as today.',
      resolve: (_facts, _args, { today }) => today,
    }),
    awaitsSetUp: t.exposeBoolean('awaitsSetUp', {
      description: 'Nobody can sign in yet; the one-time set-up link waits to be used.',
    }),
  }),
});

builder.queryField('installation', (t) =>
  t.field({
    type: InstallationType,
    authScopes: { anyone: true },
    description: 'What this installation is; answers strangers too.',
    resolve: (_root, _args, { em }) => installationFacts(em),
  }),
);

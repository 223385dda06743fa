import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Database } from './database/open-database.ts';
import { openFromEnv } from './database/open-from-env.ts';
import { prepare } from './database/prepare.ts';
import { isSample, refuseTodayUnlessSample } from './database/sample-mark.ts';
import { openDoors } from './http.ts';
import { offerSetUp } from './modules/accounts/offer-set-up.ts';
import { AttachmentStore } from './modules/attachments/attachment-store.ts';
import { startAttachmentSweeper } from './modules/attachments/sweep-attachments.ts';
import { startAuditRetention } from './modules/audit/audit-retention.ts';
import { startSealer } from './modules/audit/sealer.ts';
import { startMatchRunner } from './modules/matching/match-runner.ts';
import { startImportEraser } from './modules/rosters/import-eraser.ts';
import { clock } from './platform/clock.ts';
import type { Env } from './platform/env.ts';
import { safeError } from './platform/http/log.ts';
import { schema } from './schema.ts';

/** How an empty embedded database is filled with the sample city, and how one signs in there. */
export interface SampleCityOffer {
  readonly load: (database: Database, choice: { size: 'small'; today: string }) => Promise<unknown>;
  readonly signIns: readonly { readonly username: string; readonly role: string }[];
  readonly password: string;
}

/** A server that listens. */
export interface Running {
  readonly url: string;
  /** Finishes what runs, ends the timers, seals the audit, closes the database. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the database, brings it up to date and serves. Says on standard output what a person at the terminal needs:
 * the ready line, the sample sign-ins or the set-up link. Whatever fails on the way gives everything back.
 */
export async function start(env: Env, log: Logger, sampleCity: SampleCityOffer | null): Promise<Running> {
  const database = await openFromEnv(env);
  try {
    const invitation = await getReady(database, env, sampleCity);
    const app = await openDoors({ database, schema, env, log });
    const url = await listen(app, env);
    const stopSealer = startSealer(database.orm, (error) =>
      log.error({ error: safeError(error) }, 'sealing failed'),
    );
    const stopEraser = startImportEraser(database.orm, {
      now: () => new Date(),
      onError: (error) => log.error({ error: safeError(error) }, 'erasing old imports failed'),
    });
    const stopSweeper = startAttachmentSweeper(database.orm, new AttachmentStore(env.dataDir), {
      clock: clock(env.today),
      onError: (error) => log.error({ error: safeError(error) }, 'sweeping attachments failed'),
    });
    const stopRetention = startAuditRetention(database.orm, {
      months: env.auditMonths,
      now: () => new Date(),
      onError: (error) => log.error({ error: safeError(error) }, 'dropping old audit events failed'),
    });
    const stopRunner = startMatchRunner(database.orm, {
      alone: database.embedded !== null,
      onError: (error) => log.error({ error: safeError(error) }, 'a matching run failed'),
    });
    console.log(`Qinglan is ready at ${url}`);
    for (const line of invitation(env.publicUrl ?? url)) console.log(line);
    const stop = async () => {
      await app.close();
      await stopRunner();
      await stopEraser();
      await stopSweeper();
      await stopRetention();
      await stopSealer();
      await database.close();
    };
    return { url, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function getReady(database: Database, env: Env, sampleCity: SampleCityOffer | null) {
  await prepare(database);
  const { now, today } = clock(env.today)();
  const offer = await offerSetUp(database.orm.em.fork(), now, { others: database.embedded === null });
  if (offer !== null && sampleCity !== null && env.sampleCity === 'auto' && database.embedded !== null) {
    await sampleCity.load(database, { size: 'small', today });
  }
  await refuseTodayUnlessSample(database, env.today);
  const shown = (await isSample(database)) ? sampleCity : null;
  return (url: string): string[] => {
    if (shown !== null) return signInLines(shown);
    if (offer === null) return [];
    return offer.token === null
      ? [
          'Nobody can sign in yet. A server that started a moment ago has shown the set-up link; it still holds.',
        ]
      : [`Nobody can sign in yet. Set the city up, within seven days, at ${url}/set-up#${offer.token}`];
  };
}

const signInLines = ({ signIns, password }: SampleCityOffer): string[] => [
  `Sample city: sign in with the password ${password} as`,
  ...signIns.map(({ username, role }) => `  ${username.padEnd(14)}${role}`),
];

async function listen(app: FastifyInstance, { host, port }: Env): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw error;
  }
  const name = host.includes(':') ? `[${host}]` : host;
  const address = app.server.address();
  return `http://${name}:${typeof address === 'object' ? address?.port : port}`;
}

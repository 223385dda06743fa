import type { Database } from '../src/database/open-database.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import { asker, viewerOf } from './ask.ts';
import { insertMatchCity, type MatchCity } from './match-city.ts';
import { runnerFor } from './match-runner.ts';

/** A proposal as tests look at it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly score: number;
  readonly reason: string | null;
  readonly mentee: { readonly id: string; readonly name: string };
  readonly mentor: { readonly id: string; readonly name: string };
}

export type Username = keyof MatchCity['users'];

/** A city to match in, everybody signed in, a runner at work, and the questions that tests ask in few words. */
export async function matchQuestions(database: Database) {
  const city = await insertMatchCity(database);
  const ask = asker(database);
  const untilOver = runnerFor(database);
  const viewers = {} as Record<Username, Viewer>;
  for (const username of Object.keys(city.users) as Username[])
    viewers[username] = await viewerOf(database, username);

  /** The record that a verb gives, or the codes of its refusal, or what it was stopped by. */
  const verb = async (who: Username, field: string, input: object, selection = '... on Node { id }') => {
    const inputType = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const { data, codes } = await ask<Record<string, Record<string, unknown>>>(
      viewers[who],
      `mutation ($input: ${inputType}!) { ${field}(input: $input) {
        __typename ... on Refusal { errors { code path facts } } ${selection}
      } }`,
      { input },
    );
    return codes[0] ?? data[field]!;
  };
  const start = async (who: Username, more: object = {}) => {
    const started = await verb(who, 'startMatchRun', {
      programmeId: city.programme.id,
      ...{ scope: 'city', ...more },
    });
    return started as { readonly id: string; readonly errors?: readonly { readonly code: string }[] };
  };
  const done = async (more: object = {}) => {
    const { id } = await start('city', more);
    const status = await untilOver(id);
    if (status !== 'done') throw new Error(`The run ended as ${status}.`);
    return id;
  };
  /** What one sees of a run; who may not decide in it cannot ask by it, and is asked for all there is. */
  const proposals = async (
    run: string,
    who: Username = 'city',
    states?: readonly string[],
  ): Promise<Seen[]> => {
    const decides = who === 'city' || who === 'south' || who === 'north';
    const filter = { ...(decides && { run }), ...(states && { states }) };

    const { data } = await ask<{ matchProposals: { nodes: Seen[] } }>(
      viewers[who],
      `query ($filter: MatchProposalFilter) { matchProposals(first: 200, filter: $filter, sort: { by: mentee }) {
        nodes { id version state score reason mentee { id name } mentor { id name } }
      } }`,
      { filter },
    );
    if (decides) return data.matchProposals.nodes;
    const ofRun = new Set((await proposals(run)).map(({ id }) => id));
    return data.matchProposals.nodes.filter(({ id }) => ofRun.has(id));
  };
  const proposalOf = async (run: string, mentee: string) =>
    (await proposals(run)).find((each) => each.mentee.id === mentee)!;
  return { database, city, ask, viewers, verb, start, done, proposals, proposalOf, untilOver };
}

export type MatchQuestions = Awaited<ReturnType<typeof matchQuestions>>;

import { type Command, WrongUsage } from '../../commands/command.ts';
import { clock } from '../../platform/clock.ts';
import { type CitySize, citySizes } from './city-size.ts';
import { loadSampleCity } from './load-sample-city.ts';
import { samplePassword, sampleSignIns } from './sample-sign-ins.ts';

export const sampleCityCommand: Command = {
  usage: `[--size ${citySizes.join('|')}]`,
  does: 'Loads the sample city into an empty database, with a sign-in for each role.',
  positionals: 0,
  options: { size: { type: 'string', default: 'small' } },
  run: async ({ env, options, open }) => {
    const size = citySizes.find((each) => each === options.size);
    if (size === undefined) throw new WrongUsage(`The size is one of ${citySizes.join(', ')}.`);
    const { today } = clock(env.today)();
    const counts = await loadSampleCity(await open(), { size, today });
    const usernames = sampleSignIns.map(({ username }) => username);
    return {
      json: { size, today, counts, signIns: usernames, password: samplePassword },
      text: sentence(size, counts.kindergartens, counts.teachers, usernames),
    };
  },
};

function sentence(
  size: CitySize,
  kindergartens: number,
  teachers: number,
  usernames: readonly string[],
): string {
  return [
    `Loaded the sample city (${size}): ${kindergartens} kindergartens, ${teachers} teachers.`,
    `Sign in as ${usernames.join(', ')} with the password ${samplePassword}.`,
  ].join('\n');
}

import { readFile } from 'node:fs/promises';
import { verifyCertificateFile } from '@qinglan/matching/certificate/certificate-file';
import { type Command, Refused } from './command.ts';

export const verifyMatchCommand: Command = {
  usage: 'FILE',
  does: 'Checks the certificate file of a matching run, offline: that its pairs are allowed and that nothing better exists.',
  positionals: 1,
  run: async ({ positionals: [name], file }) => {
    const path = file(name!);
    const text = await readFile(path, 'utf8').catch(() => {
      throw new Refused(`There is no file ${path}.`);
    });
    const verdict = verifyCertificateFile(text);
    return {
      json: verdict,
      text: verdict.valid
        ? 'The certificate holds: no better set of pairs exists for this problem.'
        : `The certificate does NOT hold: ${verdict.because}.`,
      refused: !verdict.valid,
    };
  },
};

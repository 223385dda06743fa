import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EnvError, readEnv } from './env.ts';

test('nothing set gives the documented defaults', () => {
  expect(readEnv({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    dataDir: resolve('data'),
    databaseUrl: undefined,
    sampleCity: 'auto',
    publicUrl: undefined,
    today: undefined,
    auditMonths: 36,
  });
});

test('an empty variable counts as absent', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '', TODAY: '' })).toMatchObject({
    port: 4000,
    databaseUrl: undefined,
  });
});

test('every problem is said at once, without the values', () => {
  const wrong = {
    PORT: 'http',
    DATABASE_URL: 'mysql://root:secret@db/x',
    TODAY: '2026-02-30',
    SAMPLE_CITY: 'yes',
    AUDIT_MONTHS: '5',
  };
  try {
    readEnv(wrong);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError);
    const { problems, message } = error as EnvError;
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'SAMPLE_CITY',
      'AUDIT_MONTHS',
      'TODAY',
    ]);
    expect(message).not.toContain('secret');
  }
});

test('a trailing slash of the public address goes', () => {
  expect(readEnv({ PUBLIC_URL: 'https://qinglan.example.cn/' }).publicUrl).toBe('https://qinglan.example.cn');
});

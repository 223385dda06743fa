import { randomBytes } from 'node:crypto';
import pg from 'pg';

async function onServer(sql: string) {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A new database on the test server, empty or a copy of `template`. */
export async function createDatabase(template?: string): Promise<{ name: string; url: string }> {
  const name = `qinglan_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} ${template ? `template ${template}` : ''}`);
  const url = new URL(process.env.TEST_DATABASE_URL!);
  url.pathname = `/${name}`;
  return { name, url: url.href };
}

export async function dropDatabase(name: string): Promise<void> {
  await onServer(`drop database if exists ${name} with (force)`);
}

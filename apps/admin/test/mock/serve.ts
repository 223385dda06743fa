import { createServer } from 'node:http';
import { makeMockApi } from './api.ts';

/** Serves the made-up city at http://127.0.0.1:PORT/graphql, to look at the screens without a database. */
const api = makeMockApi({ role: null });
const port = Number(process.env.PORT ?? 4000);

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(await api.answer(body)));
  });
}).listen(port, '127.0.0.1', () =>
  console.log(`The made-up city answers at http://127.0.0.1:${port}/graphql`),
);

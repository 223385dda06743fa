import { Agent, request } from 'node:http';

/** Sends a body and gives the answer's text. */
export type Ask = (body: object) => Promise<string>;

/** Asks an address over at most so many connections, which are kept open, as a proxy before the server keeps them. */
export function asker(url: string, connections: number, headers: Readonly<Record<string, string>>): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return (body) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const sent = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        ...headers,
      };
      const asked = request(url, { method: 'POST', agent, headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(text);
    });
}

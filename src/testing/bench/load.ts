// Asks a server as much as it answers, on so many connections at a time, in a process of its own: no time of the asking is
// the server's. Bodies are sent in turn; each answer must be HTTP 200 and hold no errors.
import { createConnection } from 'node:net';

export interface LoadOrder {
  port: number;
  path: string;
  bodies: string[];
  connections: number;
  milliseconds: number;
}

export interface LoadReport {
  requests: number;
  /** Answers that were no 200, or had errors. */
  wrong: number;
  milliseconds: number;
  p50: number;
  p99: number;
}

async function load({ port, path, bodies, connections, milliseconds }: LoadOrder): Promise<LoadReport> {
  const requests = bodies.map((body) =>
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  );
  const times: number[] = [];
  let [next, wrong] = [0, 0];
  const begin = performance.now();
  const end = begin + milliseconds;
  const one = () =>
    new Promise<void>((fulfil, reject) => {
      let [sentAt, expected, parts, got] = [0, 0, [] as Buffer[], 0];
      const send = () => {
        sentAt = performance.now();
        [expected, parts, got] = [0, [], 0];
        socket.write(requests[next++ % requests.length] ?? '');
      };
      const socket = createConnection(port, '127.0.0.1', send);
      socket.setNoDelay(true).on('error', reject);
      socket.on('data', (part) => {
        parts.push(part);
        got += part.length;
        if (expected === 0) {
          const text = Buffer.concat(parts).toString('latin1');
          const head = text.indexOf('\r\n\r\n');
          if (head < 0) return;
          expected = head + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1]);
          if (!text.startsWith('HTTP/1.1 200') || text.includes('"errors"')) wrong += 1;
        }
        if (got < expected) return;
        const now = performance.now();
        times.push(now - sentAt);
        if (now < end) return send();
        socket.destroy();
        fulfil();
      });
    });
  await Promise.all(Array.from({ length: connections }, one));
  const took = performance.now() - begin;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: times.length, wrong, milliseconds: took, p50: at(0.5), p99: at(0.99) };
}

process.on('message', async (order: LoadOrder) => {
  process.send?.(await load(order));
});

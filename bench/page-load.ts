import { Pool } from 'undici';
import { quantile } from './table.ts';

// A process of its own: asks for these paths in turn over twenty connections, for so long, and tells how that went.

export type Loaded = { asked: number; unserved: number; perSecond: number; p99Ms: number };

const connections = 20;
const [, , address = '', seconds = '', encoding = '', ...paths] = process.argv;
const pool = new Pool(address, { connections });
const headers = { 'Accept-Encoding': encoding };
const tookMs: number[] = [];
let unserved = 0;
const startedAt = performance.now();
const endsAt = startedAt + Number(seconds) * 1000;

async function ask(): Promise<void> {
  while (performance.now() < endsAt) {
    const path = paths[tookMs.length % paths.length] ?? '/';
    const askedAt = performance.now();
    const { body, statusCode } = await pool.request({ path, method: 'GET', headers });
    await body.dump({ limit: Number.MAX_SAFE_INTEGER });
    tookMs.push(performance.now() - askedAt);
    if (statusCode !== 200) unserved += 1;
  }
}

await Promise.all(Array.from({ length: connections }, ask));
const took = (performance.now() - startedAt) / 1000;
const loaded: Loaded = {
  ...{ asked: tookMs.length, unserved },
  ...{ perSecond: tookMs.length / took, p99Ms: quantile(tookMs, 0.99) },
};
process.send?.(loaded);
await pool.destroy();

import { describe, expect, test } from 'vitest';
import { aPair, type Demotion, leadsAgain, leadsOnAfter } from './redis-pair.ts';

const readOnly: Demotion = (first, second) => first.tell('REPLICAOF', '127.0.0.1', second.port);

describe('a failover behind one address on Redis', { tags: 'redis' }, () => {
  test('is noticed by the answer READONLY: whoever led connects anew, leads and writes', async () => {
    await leadsOnAfter('READONLY', readOnly);
  });

  test('is noticed by one that only wants to lead', async () => {
    const { first, second, storage, lease, change } = await aPair();
    await lease.release();
    await change();
    await readOnly(first, second.url);
    const next = await leadsAgain(storage);
    expect((await next.store.load()).map(({ key }) => key)).toEqual(['1']);
  });
});

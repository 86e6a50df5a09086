import { describe, test } from 'vitest';
import { type Demotion, leadsOnAfter } from './redis-pair.ts';

describe('a failover behind one address on Redis', { tags: 'redis' }, () => {
  test.each<[string, Demotion]>([
    ['NOREPLICAS', (first) => first.tell('CONFIG', 'SET', 'min-replicas-to-write', '1')],
    [
      'MASTERDOWN',
      async (first) => {
        await first.tell('CONFIG', 'SET', 'replica-serve-stale-data', 'no');
        await first.tell('REPLICAOF', '127.0.0.1', '1');
      },
    ],
  ])('is noticed by the answer %s', leadsOnAfter);
});

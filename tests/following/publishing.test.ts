import { pino } from 'pino';
import { expect, test } from 'vitest';
import { followingLedger } from '../../src/following/following-ledger.ts';
import { type PublishingNeeds, publishing } from '../../src/following/publishing.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { Outcome } from '../../src/sending/outcome.ts';
import { bulletinWords } from '../../src/views/alert-words.ts';
import { english } from '../english.ts';
import { recovering } from '../health/incidents.ts';
import { openIncident } from '../storage/entries.ts';

const now = openIncident.since + 60_000;
const sent: Outcome = { kind: 'sent', messageId: '7', isOther: false };

/** Somebody who publishes in channel 90. `done` is what was done there, and handed over. */
function aPublisher(publish: Outcome, needs: Partial<PublishingNeeds> = {}) {
  const done: string[] = [];
  const doing = (what: string, outcome: Outcome) => async () => {
    done.push(what);
    return outcome;
  };
  const works = publishing({
    ledger: followingLedger({ write: async () => {} }, []),
    messenger: {
      post: doing('post', sent),
      publish: doing('publish', publish),
      edit: doing('edit', sent),
      find: async () => ({ kind: 'absent' }),
    },
    requests: { read: async () => ({ kind: 'message-gone' }) },
    words: bulletinWords(
      english,
      () => null,
      () => now,
    ),
    placeOf: (channelId) => ({ channelId, guildId: '1' }),
    turn: async () => {},
    clock: () => now,
    steadyClock: () => now,
    log: pino({ level: 'silent' }),
    metrics: noMetrics,
    isConfirmed: () => true,
    followsSettled: async () => {},
    async handOver(_, what) {
      done.push(`hand over ${what}`);
    },
    ...needs,
  });
  return { works, done };
}

test('nothing is published while a channel is being asked to follow', async () => {
  const settled = Promise.withResolvers<void>();
  const { works, done } = aPublisher(sent, { followsSettled: () => settled.promise });
  await works.announce(openIncident, '90');
  const working = works.work();
  await new Promise(setImmediate);
  expect(done).toEqual(['post']);
  settled.resolve();
  await working;
  expect(done).toEqual(['post', 'publish']);
});

test('nothing says that an outage runs before that was seen', async () => {
  let isConfirmed = false;
  const { works, done } = aPublisher(sent, { isConfirmed: () => isConfirmed });
  await works.announce(openIncident, '90');
  await works.work();
  expect(done).toEqual([]);
  isConfirmed = true;
  await works.work();
  expect(done).toEqual(['post', 'publish']);
});

test('what can not be published is handed over, and still brought up to date where it stands', async () => {
  const limited: Outcome = { kind: 'failed', detail: '', isUnsent: true, retryAfterMs: 3_000_000 };
  const { works, done } = aPublisher(limited);
  await works.announce(openIncident, '90');
  await works.work();
  expect(done).toEqual(['post', 'publish', 'hand over all']);
  await works.announce(recovering(openIncident, 60_000), '90');
  await works.work();
  expect(done.slice(3)).toEqual(['edit']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readable } from '../../src/discord/payload.ts';

const ready = {
  session_id: 'a',
  resume_gateway_url: 'wss://gateway.test',
  user: { id: '1' },
  application: { id: '2' },
  guilds: [],
};
const dispatch = (t: unknown, d: unknown, s: unknown = 1) => readable({ op: 0, t, s, d });

test('of a session nothing is missing', () => {
  expect(dispatch('READY', ready)).toMatchObject({ op: 0, t: 'READY', s: 1, d: ready });
});

test.each<[string, unknown, unknown?]>([
  ['no session', { ...ready, session_id: undefined }],
  ['an address that is none', { ...ready, resume_gateway_url: 'nowhere' }],
  ['an address of the web', { ...ready, resume_gateway_url: 'https://gateway.test' }],
  ['nobody', { ...ready, user: null }],
  ['no application', { ...ready, application: [] }],
  ['nothing', null],
  ['no number', ready, 'one'],
])('a session with %s is none', (_, d, s) => {
  expect(dispatch('READY', d, s)).toBeNull();
});

test.each([undefined, null, 0, -5, Number.NaN, 1e12, '41250', {}])(
  'a heart that should beat every %j ms beats as usual',
  (given) => {
    expect(readable({ op: 10, d: { heartbeat_interval: given } })).toEqual({
      op: 10,
      d: { heartbeat_interval: 41_250 },
    });
  },
);

test.each<[unknown, boolean]>([
  [true, true],
  [false, false],
  [null, false],
  ['true', false],
])('an invalid session with %j can be resumed: %s', (d, resumable) => {
  expect(readable({ op: 9, d })).toEqual({ op: 9, d: resumable });
});

test.each(['GUILD_CREATE', 'error', '__proto__', null, 7, undefined])(
  'an event %j is counted and not read',
  (t) => {
    expect(dispatch(t, { secret: 'x' }, 12)).toEqual({ op: 0, t: 'UNREAD', s: 12, d: {} });
  },
);

test('whatever comes, nothing is thrown, and what is left has a shape', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({
          op: fc.integer({ min: -1, max: 12 }),
          t: fc.anything(),
          s: fc.anything(),
          d: fc.anything(),
        }),
      ),
      (payload) => {
        const made = readable(payload);
        if (made === null) return;
        expect(Object.keys(made).toSorted()).toEqual(made.op === 0 ? ['d', 'op', 's', 't'] : ['d', 'op']);
        if (made.op === 0) expect(['READY', 'RESUMED', 'INTERACTION_CREATE', 'UNREAD']).toContain(made.t);
      },
    ),
    { numRuns: 2_000 },
  );
});

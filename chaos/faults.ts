import type { Discord, Fault } from '../packages/discord-stand-in/index.ts';
import type { Dice } from '../replay/dice.ts';

const routes = ['POST /channels/:channel/messages', 'PATCH /channels/:channel/messages/:message'];
const extras = [
  'POST /channels/:channel/messages/:message/threads',
  'POST /channels/:channel/messages/:message/crosspost',
];

const faults: Fault[] = [
  { status: 500 },
  { status: 502, body: {} },
  { status: 503 },
  { reset: 'before' },
  { reset: 'after' },
  { reset: 'after' },
  { brokenJson: true },
  { status: 200, body: {} },
  { status: 429, retryAfter: 0.5 },
  { status: 429, headers: false, body: {} },
  { status: 403, body: { proxy: 'blocked' } },
];

/** At most so many requests go wrong before the bot is killed. */
const mostFaults = 8;
const hangsIn = 0.2;

/** Makes some of the next messages and edits fail. */
export function orderFaults(discord: Discord, dice: Dice, { mixed }: { mixed: boolean }): void {
  const asked = mixed ? [...routes, ...extras] : routes;
  const count = dice.between(0, mostFaults);
  for (let ordered = 0; ordered < count; ordered += 1) {
    discord.fail({ route: dice.pick(asked), with: dice.pick(faults) });
  }
  // Few hang, for each of them holds up its channel for fifteen seconds.
  if (dice.chance(hangsIn)) discord.fail({ route: dice.pick(asked), with: { hang: true } });
}

import { readFileSync } from 'node:fs';
import { GatewayOpcodes } from 'discord.js';
import { expect, test } from 'vitest';
import { playedEvents, playedOpcodes } from '../gateway/payloads.ts';
import { aDiscord } from './client.ts';

const page = readFileSync(new URL('../what-it-plays.md', import.meta.url), 'utf8');

test('the page about what is played names every route that is played, and no other', async () => {
  const { routes } = await aDiscord();

  const named = Array.from(page.matchAll(/^\| `([A-Z]+ \/\S*)` \|/gm), ([, route]) => route);

  expect(named.toSorted()).toEqual(routes.toSorted());
});

test('it names every event and every opcode that the gateway plays', () => {
  const [, gateway = ''] = page.split('\n## Gateway\n');
  const [sentence = ''] = gateway.split('The bot may');

  const named = Array.from(sentence.matchAll(/`([A-Z_]+)`/g), ([, event]) => event);

  expect(named.toSorted()).toEqual(playedEvents.toSorted());
  for (const opcode of playedOpcodes) expect(sentence).toContain(GatewayOpcodes[opcode]);
});

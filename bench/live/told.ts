import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { phaseOf } from '../../chaos/verdict.ts';
import type { Channel, Discord, Message } from '../../packages/discord-stand-in/index.ts';
import type { Told } from './judge.ts';

/** Times are of the clock here, and not yet since the world's start. */
export type Hear = (told: Told) => void;

/** Hears what alerts in a channel show, as soon as they show it. */
export function hearDiscord(discord: Discord, channel: Channel, hear: Hear): void {
  discord.onMessage(({ kind, channel: where, message }) => {
    const phase = phaseOf(message);
    if (where.id !== channel.id || kind === 'deleted' || phase === undefined) return;
    const state = phase === 'down' ? 'down' : 'up';
    hear({ at: Date.now(), alert: message.id, state, statedMs: statedMs(message) });
  });
}

/** How long it lasted, by the moments that the alert names. */
export function statedMs({ embeds }: Pick<Message, 'embeds'>): number | null {
  const text = embeds[0]?.description ?? '';
  const [, begin] = /It began <t:(\d+):/.exec(text) ?? [];
  const [, end] = /worked again since <t:(\d+):/.exec(text) ?? [];
  return begin === undefined || end === undefined ? null : (Number(end) - Number(begin)) * 1_000;
}

type Notification = { status: 'firing' | 'resolved'; alerts: { startsAt: string; endsAt: string }[] };

/** A webhook that hears what an Alertmanager tells. */
export async function startWebhook(hear: Hear): Promise<AsyncDisposable & { url: string }> {
  let episodes = 0;
  let isDown = false;
  const server = createServer((request, response) => {
    json(request).then(
      (notification) => {
        hear(toldBy(notification as Notification));
        response.end();
      },
      () => response.destroy(),
    );
  });
  const toldBy = ({ status, alerts }: Notification): Told => {
    if (status === 'firing' && !isDown) episodes += 1;
    isDown = status === 'firing';
    const begin = Math.min(...alerts.map(({ startsAt }) => Date.parse(startsAt)));
    const end = Math.max(...alerts.map(({ endsAt }) => Date.parse(endsAt)));
    const state = isDown ? 'down' : 'up';
    return { at: Date.now(), alert: String(episodes), state, statedMs: isDown ? null : end - begin };
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fairWeather, type Weather } from '../../sandbox/character-ai/weather.ts';
import type { ShownChannel, ShownReading, WorldState } from '../../sandbox/window/protocol.ts';
import { startWindow, type Window } from '../../sandbox/window/window.ts';
import { aGuest, type Guest } from './window-guest.ts';

const speed = 20;
const longMs = 200_000;
const calm = { rateLimited: false, failing: false };

let window: Window;
let guest: Guest;

beforeAll(async () => {
  window = await startWindow(new AbortController().signal, { port: 0, speed });
  guest = await aGuest(window.url);
});

afterAll(async () => {
  guest.leave();
  await window[Symbol.asyncDispose]();
  expect(window.sandbox.discord.violations).toEqual([]);
});

function becomes(weather: Partial<Weather>): Promise<null> {
  return guest.ask({ do: 'weather', weather: { ...fairWeather, ...weather } });
}

async function clears(): Promise<void> {
  await guest.ask({ do: 'discord-weather', weather: calm });
  await guest.ask({ do: 'speed', speed });
  await ends();
  await guest.sees(({ bot }) => bot?.outbox.length === 0);
}

/** Mends C.AI and waits until no outage runs any more. */
async function ends(): Promise<void> {
  await becomes({});
  // What works again has to hold for a quarter of an hour.
  await guest.sees(({ bot }) => bot?.incident?.phase !== 'down');
  await guest.ask({ do: 'speed', speed: 6 * speed });
  await guest.sees(({ bot }) => bot?.verdict === 'up' && bot.incident === null);
  await guest.ask({ do: 'speed', speed });
}

function reading({ bot }: WorldState, source: string): ShownReading | undefined {
  return bot?.readings.find((one) => one.source === source);
}

function channel(name: string): ShownChannel {
  const found = guest
    .world()
    .places.servers.flatMap(({ channels }) => channels)
    .find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no #${name}`);
  return found;
}

async function subscribe(name: string): Promise<ShownChannel> {
  const where = channel(name);
  const scene = { as: window.sandbox.admin.id, channel: where.id };
  await guest.ask({ do: 'command', ...scene, name: 'cai-alerts', input: { subcommand: 'subscribe' } });
  await guest.sees(({ bot }) => bot?.subscriptions.some(({ channelId }) => channelId === where.id));
  return where;
}

describe("Character.AI's weather", { timeout: longMs }, () => {
  test('500s are an outage', async () => {
    await clears();
    await becomes({ service: 'errors-500' });
    await guest.sees(({ bot }) => bot?.verdict === 'down' && bot.incident?.severity === 'outage');
    expect(reading(guest.world(), 'api')?.reason).toContain('500');
    expect(guest.world().belief.at(-1)?.broken).toBeGreaterThan(0.8);
  });

  test('Cloudflare that reaches nothing behind it is an outage of the website too', async () => {
    await clears();
    await becomes({ service: 'cloudflare-522' });
    await guest.sees(({ bot }) => bot?.incident?.severity === 'outage');
    await guest.sees((world) => reading(world, 'web')?.verdict === 'fail');
  });

  test('time-outs are an outage, though every look takes its ten seconds', async () => {
    await clears();
    await guest.ask({ do: 'speed', speed: 5 });
    await becomes({ service: 'timeouts' });
    await guest.sees(({ bot }) => bot?.verdict === 'down');
    expect(reading(guest.world(), 'api')?.verdict).toBe('fail');
  });

  test('slow is no outage', async () => {
    await clears();
    // Six seconds of each look are real.
    await guest.ask({ do: 'speed', speed: 5 });
    await becomes({ service: 'slow' });
    const since = guest.world().bot?.belief.at ?? 0;
    await guest.sees((world) => (reading(world, 'api')?.at ?? 0) > since + 200_000);
    expect(guest.world().bot).toMatchObject({ verdict: 'up', incident: null });
  });

  test('an error inside a 200 is an outage', async () => {
    await clears();
    await becomes({ service: 'errors-in-200' });
    await guest.sees(({ bot }) => bot?.verdict === 'down' && bot.incident?.severity === 'outage');
    expect(reading(guest.world(), 'chat')?.reason).toBe('an error inside its answer (200)');
  });

  test('chat that fails alone is an outage of chat', async () => {
    await clears();
    await becomes({ service: 'chat-only' });
    await guest.sees(({ bot }) => bot?.incident?.severity === 'degraded');
    await guest.sees(({ bot }) => bot?.incident?.affected.join() === 'chat');
    await guest.sees((world) => reading(world, 'api')?.reason === 'its health check says UP');
  });

  test('one endpoint that fails is an outage of that one', async () => {
    await clears();
    await becomes({ service: 'one-endpoint' });
    await guest.sees(({ bot }) => bot?.incident?.severity === 'degraded');
    // On a busy machine, with so quick a clock, a look at another may have taken too long at first.
    await guest.sees(({ bot }) => bot?.incident?.affected.join() === 'account');
    await guest.sees((world) => reading(world, 'api')?.verdict === 'ok');
  });

  test('a brown-out fails now and then', async () => {
    await clears();
    await becomes({ service: 'brown-out' });
    await guest.sees((world) => ['api', 'account'].some((name) => reading(world, name)?.verdict === 'fail'));
    await guest.sees((world) => ['api', 'account'].some((name) => reading(world, name)?.verdict === 'ok'));
  });

  test('flapping is one outage, which comes back and breaks again', async () => {
    await clears();
    await becomes({ service: 'flapping' });
    await guest.sees(({ bot }) => bot?.incident?.phase === 'down');
    const id = guest.world().bot?.incident?.id;
    await guest.ask({ do: 'speed', speed: 3 * speed });
    await guest.sees(({ bot }) => bot?.verdict === 'recovering');
    await guest.sees(({ bot }) => bot?.incident?.phase === 'down' && bot.incident.relapse?.count === 1);
    expect(guest.world().bot?.incident?.id).toBe(id);
  });

  test('a waiting room is a queue', async () => {
    await clears();
    await becomes({ service: 'waiting-room' });
    await guest.sees(({ bot }) => bot?.verdict === 'queue');
  });

  test('a bot challenge says nothing', async () => {
    await clears();
    await becomes({ service: 'bot-challenge' });
    await guest.sees(({ bot }) => bot?.verdict === 'unseen');
    expect(guest.world().bot?.incident).toBeNull();
  });

  test('an address that C.AI turns away sees nothing, and says so to nobody but who asks', async () => {
    await clears();
    await becomes({ service: 'address-blocked' });
    await guest.sees(({ bot }) => bot?.verdict === 'unseen');
    expect(reading(guest.world(), 'chat')?.reason).toBe('turned away by Cloudflare (1020)');
    const since = guest.world().bot?.belief.at ?? 0;
    await guest.sees((world) => (reading(world, 'chat')?.at ?? 0) > since + 20 * 60_000);
    expect(guest.world().bot?.incident).toBeNull();
  });

  test('the status page says outage, or that all is well, or is dead', async () => {
    await clears();
    await becomes({ page: 'outage' });
    await guest.sees((world) => reading(world, 'status-page')?.verdict === 'fail');
    await becomes({ page: 'calm' });
    await guest.sees((world) => reading(world, 'status-page')?.reason === 'status page says all is well');
    await becomes({ page: 'dead' });
    await guest.sees((world) => reading(world, 'status-page')?.reason === 'status page is inactive');
  });

  test('a line that loses one look in five alarms nobody', async () => {
    await clears();
    await becomes({ networkLossy: true });
    const since = guest.world().bot?.belief.at ?? 0;
    const incidents = new Set<string>();
    await guest.sees((world) => {
      if (world.bot?.incident) incidents.add(world.bot.incident.id);
      return (world.bot?.belief.at ?? 0) > since + 20 * 60_000;
    });
    expect([...incidents]).toEqual([]);
    await guest.sees((world) => reading(world, 'control-1')?.verdict === 'fail');
  });

  test('our own network out is not held against C.AI, even while that is broken too', async () => {
    await clears();
    await becomes({ service: 'errors-500', networkOut: true });
    await guest.sees((world) => reading(world, 'api')?.reason === 'my own network is out');
    expect(guest.world().bot?.incident).toBeNull();
  });
});

describe("Discord's weather", { timeout: longMs }, () => {
  test.for([
    { name: 'rate limits', weather: { rateLimited: true, failing: false } },
    { name: 'errors', weather: { rateLimited: false, failing: true } },
  ])('$name hold an alert up, which arrives once they are over', async ({ weather }) => {
    await clears();
    const { id } = await subscribe('alerts');
    await guest.ask({ do: 'discord-weather', weather });
    await becomes({ service: 'errors-500' });
    await guest.sees(({ bot }) => bot?.outbox.some(({ step, attempts }) => step === 'start' && attempts > 1));

    await guest.ask({ do: 'discord-weather', weather: calm });
    await guest.sees(({ bot }) => bot?.outbox.some(({ step }) => step === null));
    const alert = guest.messages.findLast(({ channelId, onlyFor }) => channelId === id && onlyFor === null);
    expect(alert?.embeds[0]?.title).toMatch(/🔴|🟠/);
  });

  test('a gateway that drops is found again, and answers go on', async () => {
    await guest.ask({ do: 'drop-gateway' });
    await guest.sees(({ discord: { gateway } }) => gateway.connected && gateway.resumes === 1);
    const scene = { as: window.sandbox.member.id, channel: channel('general').id };
    await guest.ask({ do: 'command', ...scene, name: 'cai-status', input: {} });
    expect(guest.messages.at(-1)?.command).toEqual({ user: 'Ben', name: '/cai-status' });
  });

  test('a missing permission pauses the alerts of its channel', async () => {
    await clears();
    const { id } = await subscribe('announcements');
    await guest.ask({ do: 'permit', channel: id, writable: false });
    expect(channel('announcements').writable).toBe(false);
    await becomes({ service: 'errors-500' });
    await guest.sees(({ bot }) =>
      bot?.subscriptions.some(({ channelId, paused }) => channelId === id && paused),
    );

    await guest.ask({ do: 'permit', channel: id, writable: true });
    expect(channel('announcements').writable).toBe(true);
  });

  test('a channel that is deleted is gone, and so are its alerts', async () => {
    await ends();
    const { id } = await subscribe('bot-corner');
    await guest.ask({ do: 'delete-channel', channel: id });
    expect(() => channel('bot-corner')).toThrow('there is no #bot-corner');
    await becomes({ service: 'errors-500' });
    await guest.sees(({ bot }) => bot?.subscriptions.every(({ channelId }) => channelId !== id));
    await expect(
      guest.ask({ do: 'say', as: window.sandbox.admin.id, channel: id, text: 'hello?', pictures: [] }),
    ).rejects.toThrow('this channel was deleted');
  });
});

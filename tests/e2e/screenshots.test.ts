import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GivenFile } from '../../packages/discord-stand-in/index.ts';
import { aSharedWorld, aWorld, finished, words } from './world.ts';

const patience = { timeoutMs: 60_000 };

const calm = aSharedWorld();

function picture(filename: string, more: Partial<GivenFile> = {}): GivenFile {
  const bytes = new Uint8Array(
    readFileSync(resolve(import.meta.dirname, '../screenshots/pictures', filename)),
  );
  return { filename, content_type: `image/${filename.split('.').at(-1)}`, bytes, ...more };
}

function aMember() {
  const { discord } = calm();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'general' });
  const here = discord.guild({ name: 'Writers' }).member({ name: 'Mia' }).in(channel);
  return { ...calm(), channel, here };
}

async function answered(
  { discord }: Pick<ReturnType<typeof aMember>, 'discord'>,
  asked: ReturnType<ReturnType<typeof aMember>['here']['command']>,
) {
  const reply = await asked;
  await discord.waitFor(() => !reply.loading, patience);
  return reply;
}

describe('/cai-error screenshot:', () => {
  test('says under the status what was read, and what the error means', async () => {
    const { here, ...world } = aMember();
    const screenshot = picture('failed-to-load.jpeg');
    const reply = await answered(world, here.command('cai-error', { options: { screenshot } }));
    expect(reply.ephemeral).toBe(true);
    const [status, read] = reply.content.split('\n');
    expect(status).toMatch(/Character.AI/);
    expect(read).toMatch(/^In the picture I read: “.*Failed to load characters.*”$/);
    expect(reply.embeds[0]?.title).toBe('Failed to load');
  });

  test('answers the words beside a picture that shows no error', async () => {
    const { here, ...world } = aMember();
    const options = { screenshot: picture('no-error.webp'), message: 'error 500' };
    const reply = await answered(world, here.command('cai-error', { options }));
    expect(reply.embeds[0]?.title).toBe('Internal Server Error (500)');
  });

  test('says kindly why it read nothing, and how C.AI is doing', async () => {
    const { here, ...world } = aMember();
    const files: [GivenFile, string][] = [
      [picture('no-error.webp'), 'no error that I know'],
      [{ ...picture('no-error.webp'), bytes: new TextEncoder().encode('<svg/>') }, "I can't open that file"],
      [{ filename: 'gone.png', content_type: 'image/png' }, "couldn't get at that picture"],
      [picture('no-error.webp', { url: 'http://127.0.0.1:1/no-error.webp' }), "couldn't get at that picture"],
    ];
    for (const [screenshot, said] of files) {
      const reply = await answered(world, here.command('cai-error', { options: { screenshot } }));
      expect(words(reply)).toContain(said);
      expect(words(reply)).toContain('`/cai-error message:`');
      expect(reply.content).toMatch(/Character.AI/);
    }
  });
});

describe('"Explain C.AI error" on pictures', () => {
  test('reads those of a message, and of one that it forwards', async () => {
    const { here, ...world } = aMember();
    const posted = here.say('', { attachments: [picture('no-error.webp'), picture('rate-exceeded.png')] });
    const forwarding = here.say('', { forward: posted });
    for (const message of [posted, forwarding]) {
      const reply = await answered(world, here.contextMenu('Explain C.AI error', message));
      expect(reply.content).toContain('“Rate exceeded.”');
      expect(reply.embeds[0]?.title).toBe('Rate exceeded');
    }
  });

  test('leaves alone what is no picture', async () => {
    const { here, ...world } = aMember();
    const message = here.say('', { attachments: [{ filename: 'notes.txt', content_type: 'text/plain' }] });
    const reply = await finished(world, here.contextMenu('Explain C.AI error', message));
    expect(words(reply)).toContain('neither words nor a picture');
  });
});

test('SCREENSHOTS=off reads none and says so', async () => {
  const world = await aWorld();
  await world.startBot({ SCREENSHOTS: 'off' });
  const channel = world.discord.guild({ name: 'Readers' }).channel({ name: 'general' });
  const here = world.discord.guild({ name: 'Writers' }).member({ name: 'Mia' }).in(channel);
  const options = { screenshot: picture('rate-exceeded.png') };
  const reply = await finished(world, here.command('cai-error', { options }));
  expect(words(reply)).toContain("I don't read pictures here");
});

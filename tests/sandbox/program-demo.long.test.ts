import { expect, onTestFinished, test } from 'vitest';
import { demo } from '../../sandbox/demo.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';

const { signal } = new AbortController();

async function aSandbox(): Promise<Sandbox> {
  const sandbox = await startSandbox(signal, { env: { PROBE_INTERVAL_SECONDS: '1' } });
  onTestFinished(() => sandbox[Symbol.asyncDispose]());
  return sandbox;
}

test('the demo fails when an alert cannot arrive, and says what was expected', async () => {
  const sandbox = await aSandbox();
  sandbox.alerts.deny('SendMessages');

  const playing = demo(sandbox, { timeZone: 'UTC', signal, print: () => {} });

  await expect(playing).rejects.toThrow(
    'Expected, but not seen within 15 s: proof in #alerts that posting works.',
  );
});

test("the demo fails when a rule of Discord's is broken, and says which", async () => {
  const sandbox = await aSandbox();
  const printed: string[] = [];
  await fetch(`${sandbox.discord.apiUrl}/v10/no/such/route`, {
    headers: { authorization: `Bot ${sandbox.discord.token}` },
  });

  const playing = demo(sandbox, { timeZone: 'UTC', signal, print: (text) => printed.push(text) });

  await expect(playing).rejects.toThrow("Rules of Discord's were broken.");
  expect(printed.at(-1)).toMatch(/^A rule of Discord's was broken: .*\/no\/such\/route/);
});

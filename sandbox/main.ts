import { parseArgs } from 'node:util';
import { demo } from './demo.ts';
import { ending, endingSignal } from './interruption.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import type { Window } from './window/window.ts';

const usage = `Usage: npm run sandbox [-- --demo | --help]

Shows the bot at work with no Discord account and no internet: the real bot, talking to stand-ins for
Discord and Character.AI on this machine. Without a flag it serves a page to play with it in your
browser, at http://127.0.0.1:4000 or the next port that is free.

  --demo   plays one short outage in the terminal, in about ten seconds; exits with 1 if anything goes wrong
  --help   this
`;
const wrongUsage = 2;

const windowPort = 4_000;
/** C.AI is looked at every 30 seconds: at this speed an alert comes within seconds, and one can still follow. */
const windowSpeed = 5;

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const flags = readFlags(args);
  if ('problem' in flags) {
    process.stderr.write(`${flags.problem}\n\n${usage}`);
    return wrongUsage;
  }
  if (flags.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    await run(flags, endingSignal());
    return 0;
  } catch (error) {
    process.stderr.write(`${described(error)}\n`);
    return 1;
  }
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: { demo: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    return { problem: described(error) };
  }
}

async function run({ demo: isDemo = false }: { demo?: boolean }, signal: AbortSignal): Promise<void> {
  print('Starting the bot, with a Discord and a Character.AI of its own …');
  await (isDemo ? playDemo(signal) : openWindow(signal));
}

async function playDemo(signal: AbortSignal): Promise<void> {
  await using sandbox = await startSandbox(signal, { env: { PROBE_INTERVAL_SECONDS: '1' } });
  print(introduction(sandbox));
  await demo(sandbox, { timeZone, print, signal });
  print('All that was expected has happened.');
}

async function openWindow(signal: AbortSignal): Promise<void> {
  // What bundles the page takes long to load, and is not needed otherwise.
  const { startWindow } = await import('./window/window.ts');
  await using window = await startWindow(signal, { port: windowPort, speed: windowSpeed });
  print(invitation(window));
  await Promise.race([window.sandbox.bot.failure, ending(signal)]);
  print('Stopping the bot.');
}

function invitation({ url, sandbox }: Window): string {
  const moved = url.endsWith(`:${windowPort}`)
    ? ''
    : `Port ${windowPort} is taken, so this is another one.\n`;
  return `
  Open ${url} in a browser: a Discord of your own, with the bot in it.

${moved}The bot is in process ${sandbox.bot.pid}. Time goes ${windowSpeed} times as fast as yours. Ctrl-C ends everything.
`;
}

function introduction({ discord, characterAi, bot }: Sandbox): string {
  return `
  bot            as it is, in process ${bot.pid}, looking every second
  Discord        a stand-in at ${discord.apiUrl}
  Character.AI   a stand-in at ${characterAi.url('api')}

The server "Sandbox" has the channels #alerts and #general. Ann is an admin there, Ben a member.
`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The message of an error, and of what caused it. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${described(error.cause)}`;
}

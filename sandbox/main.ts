import { parseArgs } from 'node:util';
import { demo } from './demo.ts';
import { interactive } from './interactive.ts';
import { endingSignal } from './interruption.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

const usage = `Usage: npm run sandbox [-- --demo | --help]

Shows the bot at work with no Discord account and no internet: the real bot, talking to stand-ins for
Discord and Character.AI on this machine. Without a flag you can play with it.

  --demo   plays a day with an outage in under a minute; exits with 1 if anything goes wrong
  --help   this
`;
const wrongUsage = 2;

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
  await using sandbox = await startSandbox(signal);
  print(introduction(sandbox));
  if (isDemo) await demo(sandbox, { timeZone, print, signal });
  else await interactive(sandbox, { input: process.stdin, output: process.stdout, timeZone, signal });
  print(isDemo ? 'All that was expected has happened.' : 'Stopping the bot.');
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

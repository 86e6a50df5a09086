import { move } from './storage/move.ts';
import { shownUrl } from './storage/shown-url.ts';
import { inRealTime } from './time.ts';

const usage = `npm run storage:move -- FROM TO

Copies all that the bot remembers from one place to another, both written as in STORAGE_URL. Stop the bot first; TO has to be
empty, and FROM is left as it is. For example:

npm run storage:move -- sqlite://data/bot.sqlite postgres://bot:password@localhost/bot`;

const addresses = process.argv.slice(2);
const [from, to] = addresses;
if (from === undefined || to === undefined || addresses.length > 2) quit(usage, 64);

const moved = await move(from, to, {
  clock: () => performance.now(),
  timer: inRealTime,
  now: Date.now,
  log: { info: say, warn: say, error: say },
}).catch((error: Error) => quit(error.message, 1));

for (const [url, { records, hash }] of [
  [from, moved.from],
  [to, moved.to],
] as const) {
  process.stdout.write(`${shownUrl(url)}: ${records} records, SHA-256 ${hash}\n`);
}
process.stdout.write('Moved. Set STORAGE_URL to the new place, and start the bot.\n');

function say(fields: object, words: string): void {
  process.stderr.write(`${words} ${JSON.stringify(fields)}\n`);
}

function quit(words: string, code: number): never {
  process.stderr.write(`${words}\n`);
  process.exit(code);
}

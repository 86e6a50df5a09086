import { readFile } from 'node:fs/promises';
import { lines } from './lines.ts';
import { play } from './play.ts';
import { parseWorld } from './world.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Which world? npm run replay -- WORLD.json\n');
  process.exit(64);
}
const world = parseWorld(await readFile(path, 'utf8'));
const playback = await play(world);
const end = Date.parse(world.start) + world.seconds * 1000;
process.stdout.write(`${lines(playback, end).join('\n')}\n`);

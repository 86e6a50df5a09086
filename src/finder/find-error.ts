import { readFileSync } from 'node:fs';
import { catalogue } from '../catalogue/catalogue.ts';
import { englishName } from './english-name.ts';
import { finder } from './finder.ts';

/**
 * The bot's own finder. It is built here, once, and not handed from `bot.ts` to its users: its data never changes while
 * the process runs, and commands, views and measurements all mean this one. `npm run train` makes the weights.
 */
export const { find, findError, judge, suggestions } = finder(
  catalogue,
  englishName,
  readFileSync(new URL('./weights.bin', import.meta.url)),
);

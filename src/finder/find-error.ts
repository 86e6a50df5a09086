import { catalogue } from '../catalogue/catalogue.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { finder } from './finder.ts';

/**
 * The bot's own finder. It is built here, once, and not handed from `bot.ts` to its users: its data never changes while
 * the process runs, and commands, views and measurements all mean this one.
 */
export const { findError, isClear, suggestions } = finder(catalogue, lexicon);

import { DefaultRestOptions } from 'discord.js';
import { replaced } from './replaced.ts';

// Loaded into a bot's process before its program: nothing in it holds requests back any more.
Object.assign(DefaultRestOptions, { globalRequestsPerSecond: Number.POSITIVE_INFINITY });
replaced('src/sending/pace.ts', 'bench/preloads/without-limit-pace.ts');

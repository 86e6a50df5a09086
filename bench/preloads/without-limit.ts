import { DefaultRestOptions } from 'discord.js';
import { replaced } from './replaced.ts';

// Preloaded into a bot's process: no rate limit of its own holds requests back any more.
Object.assign(DefaultRestOptions, { globalRequestsPerSecond: Number.POSITIVE_INFINITY });
replaced('src/sending/pace.ts', 'bench/preloads/without-limit-pace.ts');

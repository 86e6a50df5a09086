import { replaced } from './replaced.ts';

// Loaded into our bot's process before its program.
replaced('src/storage/storage.ts', 'bench/preloads/nothing-saved-store.ts');

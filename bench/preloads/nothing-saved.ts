import { replaced } from './replaced.ts';

// Preloaded into our bot's process.
replaced('src/storage/storage.ts', 'bench/preloads/nothing-saved-store.ts');

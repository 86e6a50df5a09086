import { replaced } from './replaced.ts';

// Preloaded into our bot's process.
replaced('src/storage/storage.ts', 'bench/preloads/one-commit-each-store.ts');

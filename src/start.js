import { enableCompileCache, flushCompileCache } from 'node:module';

// Before anything else is loaded: from the second start on, nothing has its types stripped or is compiled again. This file is no
// TypeScript, or Node would load what strips types for it alone.
enableCompileCache();
await import('./main.ts');
// Otherwise written at the exit, which a bot that is killed does not have.
flushCompileCache();

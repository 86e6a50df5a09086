import { realTime } from '../../sandbox/store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { subscriptionEntry } from './entries.ts';

// Leads, and says so. Once it finds that it was paused, it says whether it believes to lead still, and tries to write.
const tickMs = 50;
const storage = await openStorage(process.argv[2] ?? '', realTime);
const lease = await storage.lead();
if (lease === null) throw new Error('somebody else leads');
await lease.store.write([subscriptionEntry('before')]);
process.stdout.write('leads\n');
let lookedAt = performance.now();
setInterval(async () => {
  const pauseMs = performance.now() - lookedAt;
  lookedAt = performance.now();
  if (pauseMs < 5_000) return;
  const isHeld = lease.isHeld();
  const wrote = await lease.store.write([subscriptionEntry('after')]).then(
    () => true,
    () => false,
  );
  process.stdout.write(`isHeld: ${isHeld}, wrote: ${wrote}\n`);
}, tickMs);

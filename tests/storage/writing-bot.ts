import { openStore } from '../../sandbox/store.ts';
import { subscriptionEntry } from './entries.ts';

// Saves records until it is killed, and prints the number of each once its save is acknowledged.
const store = await openStore(process.argv[2] ?? '');
for (let number = 0; number < 1_000_000; number += 1) {
  await store.write([subscriptionEntry(String(number)), subscriptionEntry(`twin-of-${number}`)]);
  process.stdout.write(`${number}\n`);
}

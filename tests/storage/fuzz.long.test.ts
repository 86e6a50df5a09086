import { test } from 'vitest';
import { staysFlat } from '../stays-flat.ts';
import { lookOnFromSpoiltWatches, readSpoiltRecords } from './spoilt-records.ts';

test('30,000 records of every kind with anything in any place are read or are not', () =>
  staysFlat(() => readSpoiltRecords({ numRuns: 30_000, seed: 16 })));

test('from whatever can be read of 10,000 spoilt watches the bot looks on', () =>
  staysFlat(() => lookOnFromSpoiltWatches({ numRuns: 10_000, seed: 16 })));

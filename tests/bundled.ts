import { build } from 'rolldown';
import config from '../rolldown.config.ts';

/** Before the first test of a run: makes the program that the image starts, which end-to-end tests start, too. */
export default async function bundled(): Promise<void> {
  await build({ ...config, logLevel: 'silent' });
}

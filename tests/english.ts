import { sayIn } from '../src/languages.ts';

/** The language that the texts are written in. */
export const english = sayIn('en');

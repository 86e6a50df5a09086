// Loaded before the bot: a clock on the wall that a test sets while the bot runs, by writing milliseconds into a file.
import { readFileSync } from 'node:fs';

const Real = Date;
let shiftMs = 0;
setInterval(() => {
  shiftMs = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
}, 10).unref();

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shiftMs);
    else super(...given);
  }
  static now() {
    return Real.now() + shiftMs;
  }
};

// Loaded before the bot: a clock on the wall that is set while the bot runs, or before it starts, by writing milliseconds into a file.
import { readFileSync } from 'node:fs';

const Real = Date;
const read = () => Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
let shiftMs = read();
setInterval(() => {
  shiftMs = read();
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

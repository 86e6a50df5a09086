import cron from 'node-cron';

/** Longer than a second takes on a busy machine. */
const lateMs = 1_500;

/**
 * Runs something every second, on the second, until it is ended. Each beat is a cron task of its own, for one moment of the year: a
 * task that repeats goes through every second that a clock skips, which blocks for a minute when that is a week, and waits for
 * those that a clock repeats. A moment that does not come, because the clock was set, is not waited for.
 */
export function heartbeat(beat: () => unknown) {
  let end = () => {};

  function begin(): void {
    const task = cron.createTask(inOneSecond(), next, { timezone: 'Etc/UTC', suppressMissedWarning: true });
    const late = setTimeout(next, lateMs);
    end = () => {
      clearTimeout(late);
      task.destroy();
    };
    task.start();
  }

  function next(): void {
    end();
    begin();
    beat();
  }

  return { start: begin, end: () => end() };
}

function inOneSecond(): string {
  const at = new Date();
  at.setUTCSeconds(at.getUTCSeconds() + 1);
  const parts = [
    at.getUTCSeconds(),
    at.getUTCMinutes(),
    at.getUTCHours(),
    at.getUTCDate(),
    at.getUTCMonth() + 1,
  ];
  return `${parts.join(' ')} *`;
}

import cron from 'node-cron';

/** A clock that went back by less than this makes nobody wait for long. */
const checkedEveryMs = 5_000;

/**
 * Runs something every second until it is ended. A cron task waits for a time on the wall clock; should that be set back
 * meanwhile, it would wait for as long again, so it is started anew.
 */
export function heartbeat(beat: () => unknown) {
  let latest = 0;
  const task = cron.createTask(
    '* * * * * *',
    () => {
      latest = Date.now();
      return beat();
    },
    { suppressMissedWarning: true },
  );
  const check = setInterval(async () => {
    if (Date.now() >= latest) return;
    latest = Date.now();
    await task.stop();
    await task.start();
  }, checkedEveryMs);
  return {
    start: () => task.start(),
    async end() {
      clearInterval(check);
      await task.destroy();
    },
  };
}

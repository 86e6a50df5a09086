/** `12:04`, in each reader's own time zone. */
export function clockTime(at: number): string {
  return `<t:${Math.floor(at / 1000)}:t>`;
}

/** `today 12:04`-style date and time, in each reader's own time zone. */
export function dateTime(at: number): string {
  return `<t:${Math.floor(at / 1000)}:f>`;
}

/** What all of these have in common of one moment, however it is shown. */
export function momentMark(at: number): string {
  return `<t:${Math.floor(at / 1000)}:`;
}

/** `5 minutes ago`, kept up to date by Discord. */
export function ago(at: number): string {
  return `<t:${Math.floor(at / 1000)}:R>`;
}

/** `29/11/2026 12:04`, in each reader's own time zone. */
export function shortDateTime(at: number): string {
  return `<t:${Math.floor(at / 1000)}:d> ${clockTime(at)}`;
}

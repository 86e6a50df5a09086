import { Gauge, type Registry } from 'prom-client';
import type { SummedUp } from '../history/uptime.ts';

/** How it has been over days. What it returns brings them up to date; null: the record can't be read. */
export function uptimeGauges(registry: Registry): (summedUp: readonly SummedUp[] | null) => void {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `cai_status_bot_${name}`, help, labelNames: ['days'], registers: [registry] });
  const share = gauge('uptime_ratio', 'In how much of what was watched of the last days all of C.AI worked.');
  const watched = gauge('watched_ratio', 'How much of the last days was watched.');
  return (summedUp) => {
    share.reset();
    watched.reset();
    for (const { days, share: its, watchedMs, since, until } of summedUp ?? []) {
      if (its !== null) share.set({ days }, its);
      watched.set({ days }, watchedMs / (until - since));
    }
  };
}

import { expect, test } from 'vitest';
import type { Told } from '../../bench/live/judge.ts';
import { startWebhook, statedMs } from '../../bench/live/told.ts';
import type { Incident } from '../../src/health/incident.ts';
import { alertView } from '../../src/views/alert-view.ts';
import { english } from '../../tests/english.ts';
import { anIncident, recovering, returned } from '../health/incidents.ts';

const second = 1_000;
const noon = Date.UTC(2026, 6, 6, 12);

test('an alert says how long it lasted by the moments that it names, once it works again', () => {
  const running = anIncident({ since: noon });
  const stated = (incident: Incident) =>
    statedMs({ embeds: [...alertView(english, incident, null, noon).embeds] });
  expect(stated(running)).toBe(null);
  expect(stated(recovering(running, 205 * second))).toBe(205 * second);
  const relapsed = returned(recovering(running, 205 * second), 95 * second);
  expect(stated(recovering(relapsed, 500 * second))).toBe(500 * second);
});

test('what an Alertmanager tells lasted from its first alert to the end of its last one', async () => {
  const told: Told[] = [];
  await using webhook = await startWebhook((each) => told.push(each));
  const at = (seconds: number) => new Date(noon + seconds * second).toISOString();
  const never = '0001-01-01T00:00:00Z';
  const notify = (status: string, ...alerts: { startsAt: string; endsAt: string }[]) =>
    fetch(webhook.url, { method: 'POST', body: JSON.stringify({ status, alerts }) });

  await notify('firing', { startsAt: at(0), endsAt: never });
  await notify('firing', { startsAt: at(0), endsAt: at(60) }, { startsAt: at(15), endsAt: never });
  await notify('resolved', { startsAt: at(0), endsAt: at(60) }, { startsAt: at(15), endsAt: at(90) });
  await notify('firing', { startsAt: at(200), endsAt: never });
  await fetch(webhook.url, { method: 'POST', body: 'no notification' }).catch(() => {});

  expect(told).toMatchObject([
    { alert: '1', state: 'down', statedMs: null },
    { alert: '1', state: 'down', statedMs: null },
    { alert: '1', state: 'up', statedMs: 90 * second },
    { alert: '2', state: 'down', statedMs: null },
  ]);
});

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Locator, type Page } from 'playwright-core';
import type { Channel, Reply } from '../../packages/discord-stand-in/index.ts';
import { discordLocalesOf, type Locale, locales } from '../../src/language/locales.ts';
import { sayIn } from '../../src/languages.ts';
import { cutOff } from './cut-off.ts';
import { startWindow } from './window.ts';

/*
 * Makes a picture of each main view in each language, as wide as a phone, into a new folder that it names: people look at them, and
 * nobody keeps them. All languages see the same outage, each in a server of its own. What is cut off is named, too.
 */

const chromiumFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const patience = { timeoutMs: 120_000 };
const phone = { width: 360, height: 2400 };
const minuteMs = 60_000;
/** So long after its beginning the outage is asked about, and so long after its end it is over. */
const askedAfterMs = 12 * minuteMs;
const overAfterMs = 17 * minuteMs;
const lookEveryMs = 50;

type Place = { locale: Locale; alerts: Channel; panel: Channel };

const folder = await mkdtemp(join(tmpdir(), 'languages-'));
await using window = await startWindow(new AbortController().signal, { port: 0, speed: 5 });
const { sandbox } = window;
const { admin, discord } = sandbox;
const places = locales.map(aPlace);
const browser = await chromium.launch({ executablePath: chromiumFile, args: ['--no-sandbox'] });
const controls = await opened({ width: 1280, height: 1100 });
const page = await opened(phone);
const statusPage = await browser.newPage({ viewport: phone });
const address = (await controls.getByRole('link', { name: 'Its status page' }).getAttribute('href')) ?? '';

await inEach(async ({ locale, alerts, panel }) => {
  const confirmed = await ask(alerts, 'cai-alerts', { subcommand: 'subscribe' });
  await ask(panel, 'cai-panel', { subcommand: 'create' });
  const say = sayIn(locale);
  const form = await ask(alerts, 'cai-alerts', { subcommand: 'setup' });
  const history = await ask(alerts, 'cai-history');
  const calendar = await ask(alerts, 'cai-history');
  await calendar.press(say('history.calendarButton'));
  const answers = { confirmed, form, history, calendar, help: await ask(alerts, 'help') };
  await show(alerts);
  for (const [name, { message }] of Object.entries(answers)) await save(locale, name, message.id);
  await show(panel);
  await save(locale, 'panel', newest(panel));
  await saveStatusPage(locale, 'page');
});

const brokeAt = window.clock();
await press('500s');
await discord.waitFor(() => places.every(({ alerts }) => alerts.messages.length === 2), patience);
await skipTo(brokeAt + askedAfterMs);
await inEach(async ({ locale, alerts, panel }) => {
  const status = await ask(alerts, 'cai-status');
  const error = await ask(alerts, 'cai-error');
  const answers = { status, error, told: await status.press(sayIn(locale)('buttons.tellMeButton')) };
  await show(alerts);
  await save(locale, 'alert', newest(alerts));
  for (const [name, { message }] of Object.entries(answers)) await save(locale, name, message.id);
  await show(panel);
  await save(locale, 'panel-down', newest(panel));
  await saveStatusPage(locale, 'page-down');
});

await press('Healthy');
await discord.waitFor(() => places.every(({ alerts }) => alerts.messages.length === 3), patience);
await inEach(async ({ locale, alerts }) => {
  await show(alerts);
  await saveAlert(locale, alerts, 'recovering');
});
await skipTo(window.clock() + overAfterMs);
await inEach(async ({ locale, alerts, panel }) => {
  await show(alerts);
  await saveAlert(locale, alerts, 'over');
  await show(panel);
  await save(locale, 'panel-over', newest(panel));
});
await browser.close();
process.stdout.write(`${folder}\n`);

/** A server without a language of its own, as most are. */
function aPlace(locale: Locale): Place {
  const guild = discord.guild({ name: locale });
  guild.join({ id: admin.id, name: admin.name, bot: false }, ['ManageGuild']);
  return { locale, alerts: guild.channel({ name: 'alerts' }), panel: guild.channel({ name: 'panel' }) };
}

async function opened(viewport: { width: number; height: number }): Promise<Page> {
  const looking = await browser.newPage({ viewport, colorScheme: 'dark' });
  await looking.goto(window.url);
  await looking.locator('.message').first().waitFor();
  return looking;
}

/** Does this as somebody whose Discord speaks the language. */
async function inEach(act: (place: Place) => Promise<void>): Promise<void> {
  for (const place of places) {
    const settings = discordLocalesOf(place.locale);
    // English answers those, too, whose language is not spoken: times would be shown in theirs.
    admin.locale = settings.find((setting) => setting.startsWith(place.locale)) ?? 'en-US';
    await act(place);
  }
}

async function ask(channel: Channel, command: string, input = {}): Promise<Reply> {
  const reply = await admin.in(channel).command(command, input);
  await discord.waitFor(() => !reply.loading, patience);
  return reply;
}

async function show({ name, guild }: Channel): Promise<void> {
  await page.getByRole('button', { name: 'Servers and channels' }).click();
  const rail = page.getByRole('navigation', { name: 'Servers' });
  await rail.getByRole('button', { name: guild?.name ?? '', exact: true }).click();
  await page.getByRole('button', { name: 'Servers and channels' }).click();
  const channels = page.getByRole('navigation', { name: 'Channels' });
  await channels.getByRole('button', { name, exact: true }).click();
}

function newest({ messages }: Channel): string {
  return messages.at(-1)?.id ?? '';
}

async function saveAlert(locale: Locale, { messages }: Channel, phase: string): Promise<void> {
  await save(locale, `${phase}-alert`, messages[1]?.id ?? '');
  await save(locale, `${phase}-reply`, messages[2]?.id ?? '');
}

async function save(locale: Locale, name: string, id: string): Promise<void> {
  await picture(locale, name, page.locator(`.message[data-id="${id}"]`));
}

async function saveStatusPage(locale: Locale, name: string): Promise<void> {
  await statusPage.goto(`${address}?lang=${locale}`);
  await picture(locale, name, statusPage.locator('html'));
}

async function picture(locale: Locale, name: string, shown: Locator): Promise<void> {
  const path = join(folder, `${locale}-${name}.png`);
  await shown.screenshot({ path, animations: 'disabled', style: '.to-end { visibility: hidden; }' });
  for (const text of await cutOff(shown)) process.stdout.write(`${locale} ${name}: ${text}\n`);
}

function press(name: string): Promise<void> {
  return controls.getByText(name, { exact: true }).click();
}

/** Lets the sandbox's time go fast until then. */
async function skipTo(at: number): Promise<void> {
  await press('60×');
  while (window.clock() < at) await wait(lookEveryMs);
  await press('5×');
}

import { stripVTControlCharacters } from 'node:util';
import { type Interaction, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import type { Discord } from '../../packages/discord-stand-in/index.ts';
import { aBot, aDiscord } from '../../packages/discord-stand-in/tests/client.ts';
import { plainText } from '../../sandbox/markup.ts';
import { transcript } from '../../sandbox/transcript.ts';

const now = Date.UTC(2026, 5, 18, 12, 4, 30);
const minuteMs = 60_000;

/** A server whose clock stands still, and what the transcript of it prints. */
async function aTranscript() {
  const discord = await aDiscord({ botName: 'C.AI Status', clock: () => now });
  const guild = discord.guild({ name: 'Readers' });
  const alerts = guild.channel({ name: 'alerts' });
  const news = guild.role({ name: 'C.AI news', mentionable: true });
  const ann = guild.member({ name: 'Ann' });
  const mentions = new Map<string, { id: string }>([
    ['#alerts', alerts],
    ['@C.AI news', news],
    ['@Ann', ann],
  ]);
  const printed: string[] = [];
  const written = transcript({
    discord,
    mentions,
    clock: () => now,
    timeZone: 'UTC',
    print: (text) => printed.push(stripVTControlCharacters(text)),
  });
  onTestFinished(() => written[Symbol.dispose]());
  return { discord, alerts, news, ann, printed, narrate: written.narrate };
}

/** What a bot's own request to Discord does to a channel's messages. */
async function send(discord: Discord, method: 'POST' | 'PATCH', path: string, body: object): Promise<void> {
  const response = await fetch(`${discord.apiUrl}/v10/channels/${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}

function seconds(at: number): number {
  return Math.floor(at / 1000);
}

test('a message with everything in it reads as people see it', async () => {
  const { discord, alerts, news, ann, printed } = await aTranscript();
  const since = seconds(now - 5 * minuteMs);

  await send(discord, 'POST', `${alerts.id}/messages`, {
    content: `<@&${news.id}> <@${ann.id}> see <#${alerts.id}>`,
    embeds: [
      {
        title: '🔴 Down',
        description: '**Not** your \\*fault\\*.',
        fields: [{ name: 'Since', value: `<t:${since}:f>, that is <t:${since}:t>, <t:${since}:R>` }],
        footer: { text: 'Seen from outside.' },
      },
    ],
    components: [
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: 'Refresh', custom_id: 'refresh' },
          { type: 2, style: 2, label: 'What should I do?', custom_id: 'what' },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'more',
            placeholder: 'What else do you want to know?',
            options: [{ label: 'How long?', value: 'how-long' }],
          },
        ],
      },
    ],
  });

  expect(printed).toEqual([
    `12:04:30 #alerts C.AI Status
  @C.AI news @Ann see #alerts
  │ 🔴 Down
  │ Not your *fault*.
  │ Since
  │   18 June 2026 at 11:59, that is 11:59, 5 minutes ago
  │
  │ Seen from outside.
  [ Refresh ] [ What should I do? ]
  ( What else do you want to know? ▾ )
`,
  ]);
});

test('a menu shows what is chosen in it instead of its placeholder', async () => {
  const { discord, alerts, printed } = await aTranscript();

  await send(discord, 'POST', `${alerts.id}/messages`, {
    components: [
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'more',
            placeholder: 'What else do you want to know?',
            options: [
              { label: 'What is it?', value: 'what' },
              { label: 'How long?', value: 'how-long', default: true },
            ],
          },
        ],
      },
    ],
  });

  expect(printed[0]).toContain('( How long? ▾ )');
});

test('an edit shows the new state, and a reply quotes what it replies to', async () => {
  const { discord, alerts, printed } = await aTranscript();
  await send(discord, 'POST', `${alerts.id}/messages`, { embeds: [{ title: 'Down' }] });
  const alertId = alerts.messages[0]?.id;

  await send(discord, 'PATCH', `${alerts.id}/messages/${alertId}`, { embeds: [{ title: 'Back' }] });
  await send(discord, 'POST', `${alerts.id}/messages`, {
    content: 'It works again.',
    message_reference: { message_id: alertId },
  });

  expect(printed).toEqual([
    '12:04:30 #alerts C.AI Status\n  │ Down\n',
    '12:04:30 #alerts C.AI Status (edited)\n  │ Back\n',
    '12:04:30 #alerts C.AI Status (replying to “Back”)\n  It works again.\n',
  ]);
});

test('a deferred ephemeral answer appears once, when it is there, and names the one who sees it', async () => {
  const { discord, alerts, ann, printed } = await aTranscript();
  await aBot(discord, {
    commands: [new SlashCommandBuilder().setName('ask').setDescription('Asks').toJSON()],
    async onInteraction(interaction: Interaction) {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('Done.');
    },
  });

  const reply = await ann.in(alerts).command('ask');
  await discord.waitFor(() => !reply.loading);

  expect(printed).toEqual(['12:04:30 #alerts C.AI Status (only visible to Ann)\n  Done.\n']);
});

test('long lines are broken at spaces to fit 100 columns, below the text of their list item', async () => {
  const { discord, alerts, printed } = await aTranscript();
  const long = `${'word '.repeat(30)}${'x'.repeat(120)}`;

  await send(discord, 'POST', `${alerts.id}/messages`, {
    embeds: [{ description: `- ${long}\n2. short`, fields: [{ name: 'Field', value: long }] }],
  });

  const lines = printed.join('\n').split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBe(100);
  expect(lines).toContain(`  │ - ${'word '.repeat(18)}word`);
  expect(lines).toContain(`  │   ${'word '.repeat(10)}word`);
  expect(lines).toContain('  │ 2. short');
  expect(lines.join('').replaceAll(/[^x]/g, '')).toHaveLength(240);
});

test('narration stands between the messages with its time', async () => {
  const { narrate, printed } = await aTranscript();

  narrate('C.AI breaks');

  expect(printed).toEqual(['-- 12:04:30 C.AI breaks\n']);
});

test.for([
  ['<t:1000000000:t>', '07:16'],
  ['<t:1000000000:f>', '9 September 2001 at 07:16'],
  ['<t:1000000000>', '9 September 2001 at 07:16'],
  ['<t:1000000000:R>', 'now'],
  ['<t:999999999:R>', '1 second ago'],
  ['<t:999999941:R>', '59 seconds ago'],
  ['<t:999999940:R>', '1 minute ago'],
  ['<t:999996401:R>', '59 minutes ago'],
  ['<t:999827200:R>', '2 days ago'],
  ['<t:1000003600:R>', 'in 1 hour'],
  ['<t:1000000000:?>', '<t:1000000000:?>'],
  ['**bold** and \\*\\*not\\*\\*', 'bold and **not**'],
  ['<@1> <@!1> <@&2> <#3> <#4>', '@Ann @Ann @C.AI news #alerts <#4>'],
] as const)('%s reads as %s to somebody in Kolkata', ([markup, text]) => {
  const names = new Map([
    ['1', '@Ann'],
    ['2', '@C.AI news'],
    ['3', '#alerts'],
  ]);
  const timeZone = 'Asia/Kolkata';
  expect(plainText(markup, 1_000_000_000_000, { timeZone, names })).toBe(text);
});

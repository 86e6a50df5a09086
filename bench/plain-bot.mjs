import { readFileSync } from 'node:fs';
import {
  Client,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';

// What people run today, in the language they write it in: discord.js as its guide shows it, with the Guilds intent, its default
// caches and REST client, and a loop over the channels. `node plain-bot.mjs TOKEN API CHANNELS ORDER` begins to post on SIGUSR2.

const [token = '', api = '', channelsFile = '', order = ''] = process.argv.slice(2);
const channels = JSON.parse(readFileSync(channelsFile, 'utf8'));
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });

client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([
    new SlashCommandBuilder().setName('cai-status').setDescription('Is Character.AI working?'),
  ]);
  process.stdout.write('ready\n');
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  await interaction.reply({ embeds: [alert()], flags: MessageFlags.Ephemeral }).catch(() => {});
});
process.on('SIGUSR2', order === 'all at once' ? sendAll : sendOneByOne);
await client.login(token);

async function sendAll() {
  await Promise.all(channels.map(send));
}

async function sendOneByOne() {
  for (const channel of channels) await send(channel);
}

async function send(id) {
  const channel = await client.channels.fetch(id);
  if (!channel?.isSendable()) return;
  await channel.send({ embeds: [alert()] }).catch((error) => process.stdout.write(`${error.message}\n`));
}

function alert() {
  return new EmbedBuilder()
    .setColor(0xed4245)
    .setTitle('Character.AI is down')
    .setDescription('It fails for everyone. You will hear here when it is back.')
    .setTimestamp();
}

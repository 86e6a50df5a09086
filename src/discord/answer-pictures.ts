import {
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import type { Caller } from '../finder/decide.ts';
import type { PictureText } from '../screenshots/screenshots.ts';
import { pictureView } from '../views/picture-view.ts';
import type { CommandContext } from './command.ts';

/** Whoever posts more at once has mostly posted one thing several times. */
const mostPictures = 3;

/** Where the pictures are, and what was written beside them by whom. */
export type Shown = { urls: readonly string[]; words: string; from: Caller };

/** Answers with what is written in pictures, which takes a while; or with the words beside them, if those say more. */
export async function answerPictures(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  { urls, ...beside }: Shown,
  context: CommandContext,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reading = await readAll(urls.slice(0, mostPictures), context.screenshots);
  await interaction.editReply(pictureView(context.say, reading, beside, context.situation()));
}

/** As if all were one picture. What can't be read counts only if nothing can. */
async function readAll(
  urls: readonly string[],
  screenshots: CommandContext['screenshots'],
): Promise<PictureText | { unread: 'off' }> {
  if (screenshots === null) return { unread: 'off' };
  const readings = await Promise.all(urls.map((url) => screenshots.read(url)));
  const read = readings.filter((reading) => 'errors' in reading);
  const [first = { unread: 'not-a-picture' }] = readings;
  if (read.length === 0) return first;
  const [crisis] = read.flatMap((one) => one.crisis ?? []);
  return {
    errors: read.flatMap(({ errors }) => errors),
    hasWords: read.some(({ hasWords }) => hasWords),
    ...(crisis === undefined ? {} : { crisis }),
  };
}

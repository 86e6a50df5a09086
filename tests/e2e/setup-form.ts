import type { Reply } from '../../packages/discord-stand-in/index.ts';
import { texts, type World, words } from './world.ts';

/** An answer once it says this: some come in two steps. */
export async function saying(said: string, asked: Promise<Reply>, { discord }: Pick<World, 'discord'>) {
  const reply = await asked;
  await discord.waitFor(() => `${texts(reply)}\n${words(reply)}`.includes(said));
  return reply;
}

/** The custom id of a control of the form. */
export function id(form: Pick<Reply, 'components'>, control: string): string {
  const found = JSON.stringify(form.components).match(
    new RegExp(`"custom_id":"(cai-alerts:${control}:(?:[^"\\\\]|\\\\.)*)"`),
  );
  if (found?.[1] === undefined) throw new Error(`there is no ${control}`);
  return JSON.parse(`"${found[1]}"`);
}

export async function choose(
  form: Reply,
  control: string,
  value: string | { id: string } | null,
): Promise<Reply> {
  return form.choose(id(form, control), value === null ? [] : [value]);
}

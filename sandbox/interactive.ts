import { clearScreenDown, createInterface, cursorTo } from 'node:readline';
import { player } from './player.ts';
import type { Sandbox } from './sandbox.ts';
import { transcript } from './transcript.ts';
import { wrapped } from './wrapped.ts';

const help = `What you can type:
  /cai-status          Ben asks if Character.AI works; with share:true everybody sees the answer
  /cai-error           Ben asks what the error means; after it he can write what is on his screen,
                       as in /cai-error it says error 1015
  /cai-alerts list     Ann, an admin, asks where alerts are posted; she can also: test #alerts,
                       subscribe #general @C.AI news, unsubscribe #general
  press Refresh        presses the newest button of that name
  choose how-long      chooses in the newest menu ("choose ?" tells what there is)
  break                Character.AI breaks; "break cf-522" breaks it that way ("break ?" tells all)
  mend                 Character.AI works again
  offline              our own network is lost; mend repairs it
  help                 this
  quit                 ends everything, as do Ctrl-C and the end of the input
`;

export type Terminal = {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  timeZone: string;
  /** Aborted when the program is told to end. */
  signal: AbortSignal;
};

/** Shows the bot at work and does what is typed, until somebody has had enough. Rejects when the bot ends by itself. */
export async function interactive(sandbox: Sandbox, terminal: Terminal): Promise<void> {
  const { input, output, timeZone, signal } = terminal;
  const isTty = input.isTTY && output.isTTY;
  using reading = createInterface({ input, ...(isTty && { output }), prompt: '> ', signal });
  // Asked for at once: a line typed before somebody iterates would be lost.
  const lines = reading[Symbol.asyncIterator]();

  let isReading = true;
  reading.once('close', () => {
    isReading = false;
    if (isTty) output.write('\n');
  });

  // What somebody is in the middle of typing stays below what is printed.
  function print(text: string): void {
    if (isTty) cursorTo(output, 0);
    if (isTty) clearScreenDown(output);
    output.write(`${text}\n`);
    if (isTty && isReading) reading.prompt(true);
  }

  using written = transcript({ ...sandbox, clock: Date.now, timeZone, print });
  const play = player(sandbox, written.narrate);

  async function followLines(): Promise<void> {
    print(help);
    await play('/cai-alerts subscribe #alerts @C.AI news');
    print('Now type break to see an outage.\n');
    for await (const line of lines) {
      if (line.trim() === 'quit') return;
      if (line.trim() === 'help') print(help);
      else await play(line).catch(hint);
    }
  }

  // Once the bot is gone nothing can be done, and whoever waits for us is told so.
  function hint(error: Error): void {
    if (sandbox.bot.isRunning()) print(`${wrapped(error.message).join('\n')}\n`);
  }

  await Promise.race([followLines(), sandbox.bot.failure]);
}

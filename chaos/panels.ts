import type { Channel } from '../packages/discord-stand-in/index.ts';
import { isPanel, type Shown, signOf } from './verdict.ts';

/** Whether a channel has one panel, and that shows one of these phases. When all is well, it says no more of what was. */
export function panelShows({ messages }: Channel, phases: readonly Shown[]): boolean {
  const [panel, ...others] = messages.filter(isPanel);
  const shown = panel && others.length === 0 ? signOf(panel) : undefined;
  return (
    shown !== undefined && (phases.includes(shown) || (shown === 'over' && phases.includes('withdrawn')))
  );
}

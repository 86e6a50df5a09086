import { Icon } from './icons.tsx';

const colours = 5;

/** A person's initial, or the bot's sign. */
export function Avatar({ name, bot = false }: { name: string; bot?: boolean }) {
  const colour = bot ? 'bot' : ((name.codePointAt(0) ?? 0) % colours).toString();
  return (
    <span class={`avatar avatar-${colour}`} aria-hidden="true">
      {bot ? <Icon name="pulse" /> : name.slice(0, 1)}
    </span>
  );
}

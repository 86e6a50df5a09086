import type { APIButtonComponent, APIComponentInMessageActionRow } from 'discord.js';
import { useState } from 'preact/hooks';
import { kinds } from './component-kinds.ts';
import type { Act } from './message.tsx';
import { useReader } from './reader.ts';
import { SelectMenu } from './select-menu.tsx';
import { chosenAtFirst, chosenOf, selectOptions } from './select-options.ts';

export type Use = (act: Act) => Promise<void>;

/** As Discord numbers the styles of buttons. */
const styleNames = ['', 'primary', 'secondary', 'success', 'danger'];

/** A button or a menu of a message. */
export function Control({ component, onUse }: { component: APIComponentInMessageActionRow; onUse: Use }) {
  const { nameable } = useReader();
  const [isBusy, setBusy] = useState(false);
  const use = (act: Act) => {
    setBusy(true);
    onUse(act).finally(() => setBusy(false));
  };
  if (component.type === kinds.button) {
    return <Button button={component} isBusy={isBusy} onPress={(control) => use({ do: 'press', control })} />;
  }
  const { custom_id: control, placeholder, disabled = false, max_values: most = 1 } = component;
  return (
    <SelectMenu
      placeholder={placeholder}
      options={selectOptions(component, nameable)}
      chosen={chosenAtFirst(component)}
      most={most}
      isBusy={isBusy}
      isDisabled={disabled}
      onChoose={(values) => use({ do: 'choose', control, values: chosenOf(component, values) })}
    />
  );
}

type ButtonProps = { button: APIButtonComponent; isBusy: boolean; onPress: (control: string) => void };

function Button({ button, isBusy, onPress }: ButtonProps) {
  if ('url' in button) {
    return (
      <a class="button" href={button.url} target="_blank" rel="noreferrer">
        {button.label}
      </a>
    );
  }
  if (!('custom_id' in button)) return null;
  const { custom_id: control, label, style, disabled } = button;
  return (
    <button
      type="button"
      class={`button ${styleNames[style]}`}
      disabled={disabled ?? false}
      aria-busy={isBusy}
      onClick={() => onPress(control)}
    >
      {label}
    </button>
  );
}

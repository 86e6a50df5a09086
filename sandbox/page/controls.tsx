import type { APIComponentInMessageActionRow, APIMessageTopLevelComponent } from 'discord.js';
import { useState } from 'preact/hooks';
import type { Act } from './message.tsx';
import { SelectMenu } from './select-menu.tsx';

type Use = (act: Act) => Promise<void>;

/** As Discord numbers the components, and the styles of buttons. */
const actionRow = 1;
const button = 2;
const stringSelect = 3;
const styleNames = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/** The rows of buttons and menus below a message. */
export function Controls({ rows, onUse }: { rows: readonly APIMessageTopLevelComponent[]; onUse: Use }) {
  return (
    <>
      {rows.map((row, index) =>
        row.type === actionRow ? (
          <div key={index} class="controls">
            {row.components.map((component, place) => (
              <Control key={place} component={component} onUse={onUse} />
            ))}
          </div>
        ) : null,
      )}
    </>
  );
}

function Control({ component, onUse }: { component: APIComponentInMessageActionRow; onUse: Use }) {
  const [isBusy, setBusy] = useState(false);
  const use = (act: Act) => {
    setBusy(true);
    onUse(act).finally(() => setBusy(false));
  };
  if (component.type === stringSelect) {
    const { custom_id: control } = component;
    return (
      <SelectMenu
        menu={component}
        isBusy={isBusy}
        onChoose={(value) => use({ do: 'choose', control, values: [value] })}
      />
    );
  }
  if (component.type !== button || !('custom_id' in component)) return null;
  const { custom_id: control, label, style, disabled } = component;
  return (
    <button
      type="button"
      class={`button ${styleNames[style]}`}
      disabled={disabled ?? false}
      aria-busy={isBusy}
      onClick={() => use({ do: 'press', control })}
    >
      {label}
    </button>
  );
}

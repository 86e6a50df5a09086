import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';

export type PaletteItem = {
  key: string;
  label: string;
  detail?: string | undefined;
  icon?: IconName | undefined;
};

export const paletteId = 'palette';

export function paletteItemId(index: number): string {
  return `${paletteId}-${index}`;
}

type Props = {
  heading: string;
  items: readonly PaletteItem[];
  active: number | undefined;
  onPick: (index: number) => void;
  onLight: (index: number) => void;
};

/** What can be picked, above the message box. The focus stays in the box. */
export function PaletteList({ heading, items, active, onPick, onLight }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="palette">
      <p class="palette-heading" id="palette-heading">
        {heading}
      </p>
      <div class="palette-items" id={paletteId} role="listbox" aria-labelledby="palette-heading" ref={list}>
        {items.map(({ key, label, detail, icon }, index) => (
          <div
            key={key}
            id={paletteItemId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseMove={() => onLight(index)}
            onMouseDown={(event) => {
              event.preventDefault();
              onPick(index);
            }}
          >
            {icon && <Icon name={icon} />}
            <span class="palette-label">{label}</span>
            {detail && <span class="palette-detail">{detail}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

import type { ComponentChildren } from 'preact';

type Props = { isOn: boolean; onChange: (isOn: boolean) => void; children: ComponentChildren };

/** Something that is on or off. */
export function Switch({ isOn, onChange, children }: Props) {
  return (
    <label class="switch">
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
      <span>{children}</span>
    </label>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Text that shows itself when asked to. */
export function Spoiler({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState(false);
  if (shown) return <span class="spoiler shown">{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label="Show the spoiler" onClick={() => setShown(true)}>
      {children}
    </button>
  );
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Floating = {
  anchor: RefObject<HTMLButtonElement | null>;
  panel: RefObject<HTMLDivElement | null>;
  isOpen: boolean;
  open(): void;
  close(): void;
  /** To be called when the browser has opened or closed the panel. */
  onToggle(event: { newState: string }): void;
};

/**
 * A panel in the browser's top layer, so that nothing clips it; the style sheet places it beside its button and keeps it there
 * whatever moves. `focus` is what in the panel gets the focus, as a selector; the panel itself if nothing is.
 */
export function useFloating(focus?: string): Floating {
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (!isOpen || !anchor.current || !panel.current) return;
    panel.current.showPopover({ source: anchor.current });
    const inside = focus === undefined ? null : panel.current.querySelector<HTMLElement>(focus);
    (inside ?? panel.current).focus();
  }, [isOpen]);

  return {
    anchor,
    panel,
    isOpen,
    open: () => setOpen(true),
    close() {
      panel.current?.hidePopover();
      setOpen(false);
      anchor.current?.focus();
    },
    onToggle: ({ newState }) => setOpen(newState === 'open'),
  };
}

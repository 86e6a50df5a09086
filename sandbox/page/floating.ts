import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

export type Floating<Anchor extends HTMLElement> = {
  anchor: RefObject<Anchor | null>;
  panel: RefObject<HTMLDivElement | null>;
  isOpen: boolean;
  open(): void;
  close(): void;
  /** To be called when the browser has opened or closed the panel. */
  onToggle(event: { newState: string }): void;
};

const gapPx = 4;
const edgePx = 8;

/** A panel in the browser's top layer, so that nothing clips it, placed where there is room beside its anchor. */
export function useFloating<Anchor extends HTMLElement>(side: 'start' | 'end'): Floating<Anchor> {
  const anchor = useRef<Anchor>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  function place(): void {
    if (!anchor.current || !panel.current) return;
    const at = anchor.current.getBoundingClientRect();
    const { width, height } = panel.current.getBoundingClientRect();
    const fitsBelow = at.bottom + gapPx + height + edgePx <= innerHeight;
    const top = fitsBelow ? at.bottom + gapPx : at.top - gapPx - height;
    const left = side === 'start' ? at.left : at.right - width;
    panel.current.style.top = `${Math.max(edgePx, top)}px`;
    panel.current.style.left = `${Math.max(edgePx, Math.min(left, innerWidth - width - edgePx))}px`;
  }

  return {
    anchor,
    panel,
    isOpen,
    open() {
      panel.current?.showPopover();
      place();
      panel.current?.focus();
    },
    close() {
      panel.current?.hidePopover();
      anchor.current?.focus();
    },
    onToggle: ({ newState }) => setOpen(newState === 'open'),
  };
}

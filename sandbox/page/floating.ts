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

type Options = {
  /** The side of the button that the panel is flush with. */
  side: 'start' | 'end';
  /** What in the panel gets the focus, as a selector; the panel itself if nothing is. */
  focus?: string;
};

const gapPx = 4;
const edgePx = 8;

/** A panel in the browser's top layer, so that nothing clips it, placed where there is room beside its button. */
export function useFloating({ side, focus }: Options): Floating {
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (!isOpen || !anchor.current || !panel.current) return;
    panel.current.showPopover();
    place(panel.current, anchor.current.getBoundingClientRect(), side);
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

function place(panel: HTMLElement, beside: DOMRect, side: Options['side']): void {
  const { width, height } = panel.getBoundingClientRect();
  const fitsBelow = beside.bottom + gapPx + height + edgePx <= innerHeight;
  const top = fitsBelow ? beside.bottom + gapPx : beside.top - gapPx - height;
  const left = side === 'start' ? beside.left : beside.right - width;
  panel.style.top = `${Math.max(edgePx, top)}px`;
  panel.style.left = `${Math.max(edgePx, Math.min(left, innerWidth - width - edgePx))}px`;
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onKey } from './on-key.ts';
import { matchingEntries, type SlashEntry } from './palette.ts';
import { PaletteList, paletteId, paletteItemId } from './palette-list.tsx';
import { useList } from './use-list.ts';

type Props = {
  where: string;
  text: string;
  entries: readonly SlashEntry[];
  takesFocus: boolean;
  onText: (text: string) => void;
  onPick: (entry: SlashEntry) => void;
  onSay: () => void;
};

/** Where text is written. After a slash it offers the commands. */
export function TextBox({ where, text, entries, takesFocus, onText, onPick, onSay }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [closedAt, setClosedAt] = useState('');
  const fitting = closedAt === text ? [] : matchingEntries(entries, text);
  const list = useList(text, fitting.length, 0);
  const isOpen = fitting.length > 0;

  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);

  function pick(index: number | undefined): boolean {
    const entry = index === undefined ? undefined : fitting[index];
    if (entry) onPick(entry);
    return entry !== undefined;
  }

  function onKeyDown(event: KeyboardEvent): void {
    onKey(event, {
      ArrowDown: () => isOpen && list.move(1),
      ArrowUp: () => isOpen && list.move(-1),
      Tab: () => !event.shiftKey && pick(list.active),
      Enter: () => pick(list.active) || onSay(),
      Escape: () => isOpen && setClosedAt(text),
    });
  }

  return (
    <div class="composer">
      {isOpen && (
        <PaletteList
          heading="Commands"
          items={fitting.map(({ title, description }) => ({ key: title, label: title, detail: description }))}
          active={list.active}
          onPick={pick}
          onLight={list.light}
        />
      )}
      <div class="box">
        <input
          ref={box}
          class="text"
          type="text"
          role="combobox"
          autocomplete="off"
          aria-label={`Message ${where}`}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? paletteId : undefined}
          aria-activedescendant={isOpen && list.active !== undefined ? paletteItemId(list.active) : undefined}
          placeholder={`Message ${where}, or type / for commands`}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

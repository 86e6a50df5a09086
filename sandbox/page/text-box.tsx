import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picked } from '../window/protocol.ts';
import { Icon } from './icons.tsx';
import { onKey } from './on-key.ts';
import { matchingEntries, type SlashEntry } from './palette.ts';
import { PaletteList, paletteId, paletteItemId } from './palette-list.tsx';
import { picked } from './picked.ts';
import { useList } from './use-list.ts';

type Props = {
  where: string;
  text: string;
  entries: readonly SlashEntry[];
  takesFocus: boolean;
  /** Attached to what is being written. */
  pictures: readonly Picked[];
  onPictures: (pictures: Picked[]) => void;
  onText: (text: string) => void;
  onPick: (entry: SlashEntry) => void;
  onSay: () => void;
};

/** Where text is written. After a slash it offers the commands. */
export function TextBox(props: Props) {
  const { where, text, entries, takesFocus, pictures, onPictures, onText, onPick, onSay } = props;
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
      {pictures.length > 0 && (
        <div class="attached">
          {pictures.map(({ filename, url }) => (
            <img key={filename} src={url} alt={filename} />
          ))}
          <button type="button" class="link" onClick={() => onPictures([])}>
            Remove
          </button>
        </div>
      )}
      <div class="box">
        <label class="attach">
          <Icon name="attach" />
          <input
            type="file"
            accept="image/*"
            multiple
            aria-label="Attach pictures"
            onChange={async ({ currentTarget }) => {
              onPictures([...pictures, ...(await picked(currentTarget.files))]);
              box.current?.focus();
            }}
          />
        </label>
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
          onPaste={async ({ clipboardData }) => {
            const pasted = await picked(clipboardData?.files ?? null);
            if (pasted.length > 0) onPictures([...pictures, ...pasted]);
          }}
        />
      </div>
    </div>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '../window/protocol.ts';
import { FieldInput } from './field-input.tsx';
import { FileInput } from './file-input.tsx';
import { onKey } from './on-key.ts';
import { type Item, itemsFor, type Nameable } from './option-items.ts';
import {
  type CommandDraft,
  incompleteField,
  openOptions,
  optionOf,
  optionTypes,
  withField,
  withoutField,
} from './palette.ts';
import { PaletteList } from './palette-list.tsx';
import { useList } from './use-list.ts';

type Props = {
  draft: CommandDraft;
  nameable: Nameable;
  onChange: (draft: CommandDraft) => void;
  onSend: () => void;
  /** Gives the command up. */
  onLeave: () => void;
  /** Goes back to the text that led to the command. */
  onBack: () => void;
  complete: (option: string, typed: string) => Promise<Choices>;
};

/** Behind the last option, where the name of another can be typed. */
const tail = '';

/** A command that is being filled in: each option in a field of its own, and what can be picked above them. */
export function CommandBox({ draft, nameable, onChange, onSend, onLeave, onBack, complete }: Props) {
  const { entry, fields } = draft;
  const [focus, setFocus] = useState(fields[0]?.name ?? tail);
  const [sought, setSought] = useState('');
  const [isClosed, setClosed] = useState(false);
  const [choices, setChoices] = useState<{ of: string; found: Choices }>({ of: '', found: [] });
  const box = useRef<HTMLFieldSetElement>(null);

  const field = fields.find(({ name }) => name === focus);
  const option = optionOf(draft, focus);
  const isCompleted = option !== undefined && 'autocomplete' in option && option.autocomplete === true;
  const typed = field?.text ?? sought;

  useLayoutEffect(() => {
    box.current?.querySelector<HTMLInputElement>(`input[name="${focus || 'tail'}"]`)?.focus();
  }, [focus]);

  useEffect(() => {
    if (!isCompleted) return;
    let current = true;
    complete(focus, typed).then(
      (found) => current && setChoices({ of: focus, found }),
      () => current && setChoices({ of: focus, found: [] }),
    );
    return () => {
      current = false;
    };
  }, [isCompleted, focus, typed]);

  const found = choices.of === focus ? choices.found : [];
  const items: Item[] = option
    ? itemsFor(option, field?.value === undefined ? typed : '', nameable, found)
    : openOptions(draft)
        .filter(({ name }) => name.includes(sought))
        .map(({ name, description }) => ({ key: name, label: name, detail: description, value: name }));
  // Where free text will do, and where nothing more is needed, Enter sends what is there.
  const isFree = option === undefined || isCompleted || field?.value !== undefined;
  const list = useList(`${focus} ${typed}`, items.length, isFree ? undefined : 0);
  const isOpen = !isClosed && items.length > 0;

  function change(next: CommandDraft, nextFocus: string): void {
    onChange(next);
    setSought('');
    setClosed(false);
    setFocus(nextFocus);
  }

  function pick(index: number | undefined): boolean {
    const item = index === undefined || !isOpen ? undefined : items[index];
    if (item === undefined) return false;
    if (option === undefined) change(withField(draft, { name: item.key, text: '' }), item.key);
    else {
      const next = withField(draft, { name: focus, text: item.label, value: item.value });
      change(next, incompleteField(next) ?? tail);
    }
    return true;
  }

  function send(): void {
    const missing = incompleteField(draft);
    if (missing === undefined) onSend();
    else setFocus(missing);
  }

  function back(): boolean {
    if (typed !== '') return false;
    const before = fields.at(field ? fields.indexOf(field) - 1 : -1);
    if (field && !option?.required) change(withoutField(draft, focus), tail);
    else if (field === undefined && before) setFocus(before.name);
    else if (field === undefined) onBack();
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    onKey(event, {
      ArrowDown: () => isOpen && list.move(1),
      ArrowUp: () => isOpen && list.move(-1),
      Tab: () => !event.shiftKey && field?.value === undefined && pick(list.active ?? 0),
      Enter: () => pick(list.active) || send(),
      Escape: () => (isOpen ? setClosed(true) : onLeave()),
      Backspace: back,
    });
  }

  const shown = (name: string) => {
    return { isOpen: isOpen && focus === name, active: list.active, onKeyDown };
  };
  return (
    <div class="composer">
      {isOpen && (
        <PaletteList
          heading={option ? `${option.name}: ${option.description}` : `Options of ${entry.title}`}
          items={items}
          active={list.active}
          onPick={pick}
          onLight={list.light}
        />
      )}
      <fieldset class="box" ref={box} aria-label={entry.title}>
        <span class="command">{entry.title}</span>
        {fields.map(({ name, text, value }) =>
          optionOf(draft, name)?.type === optionTypes.attachment ? (
            <FileInput
              key={name}
              name={name}
              isFilled={value !== undefined}
              onFocus={() => setFocus(name)}
              onPick={(picture) =>
                onChange(withField(draft, { name, text: picture.filename, value: picture }))
              }
              onSend={send}
              onLeave={() => change(withoutField(draft, name), tail)}
            />
          ) : (
            <FieldInput
              key={name}
              {...shown(name)}
              name={name}
              label={name}
              text={text}
              isFilled={value !== undefined}
              onFocus={() => setFocus(name)}
              onText={(next) => {
                setClosed(false);
                onChange(withField(draft, { name, text: next }));
              }}
            />
          ),
        )}
        <FieldInput
          {...shown(tail)}
          name="tail"
          label={`More options of ${entry.title}`}
          text={sought}
          placeholder={openOptions(draft).length > 0 ? 'options, or Enter to send' : 'Enter to send'}
          onFocus={() => setFocus(tail)}
          onText={setSought}
        />
        <button type="button" class="send" onClick={send}>
          Send
        </button>
      </fieldset>
    </div>
  );
}

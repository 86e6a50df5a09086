import { useMemo, useState } from 'preact/hooks';
import type { Ask, Offers, Picked } from '../window/protocol.ts';
import { CommandBox } from './command-box.tsx';
import type { Nameable } from './option-items.ts';
import { type CommandDraft, inputOf, newDraft, slashEntries } from './palette.ts';
import { TextBox } from './text-box.tsx';

export type ComposerProps = {
  /** Where it is written, as people call it: `#general`. */
  where: string;
  scene: { as: string; channel: string };
  offers: Offers;
  nameable: Nameable;
  onAsk: (ask: Ask) => void;
  complete: (
    ask: Extract<Ask, { do: 'autocomplete' }>,
  ) => Promise<{ name: string; value: string | number }[]>;
};

/** The message box: text, or a command that is being filled in. */
export function Composer({ where, scene, offers, nameable, onAsk, complete }: ComposerProps) {
  const [text, setText] = useState('');
  const [pictures, setPictures] = useState<Picked[]>([]);
  const [draft, setDraft] = useState<CommandDraft | null>(null);
  // Where fingers type, the focus brings up a keyboard that covers half of the page.
  const [takesFocus, setTakesFocus] = useState(() => matchMedia('(pointer: fine)').matches);
  const entries = useMemo(() => slashEntries(offers.slash), [offers]);

  function leave(left: string): void {
    setDraft(null);
    setText(left);
    setTakesFocus(true);
  }

  if (draft !== null) {
    const { entry } = draft;
    return (
      <CommandBox
        draft={draft}
        nameable={nameable}
        onChange={setDraft}
        onLeave={() => leave('')}
        onBack={() => leave(entry.title)}
        onSend={() => {
          onAsk({ do: 'command', ...scene, name: entry.name, input: inputOf(draft) });
          leave('');
        }}
        complete={(focused, value) => {
          const others = inputOf({ ...draft, fields: draft.fields.filter(({ name }) => name !== focused) });
          return complete({ do: 'autocomplete', ...scene, name: entry.name, input: others, focused, value });
        }}
      />
    );
  }
  return (
    <TextBox
      where={where}
      text={text}
      entries={entries}
      takesFocus={takesFocus}
      pictures={pictures}
      onPictures={setPictures}
      onText={setText}
      onPick={(entry) => setDraft(newDraft(entry))}
      onSay={() => {
        const isEmpty = text.trim() === '' && pictures.length === 0;
        if (!isEmpty) onAsk({ do: 'say', ...scene, text: text.trim(), pictures });
        setText('');
        setPictures([]);
      }}
    />
  );
}

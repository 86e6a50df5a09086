import type { APIModalInteractionResponseCallbackComponent } from 'discord.js';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FilledOnPage, ShownModal } from '../window/protocol.ts';
import { kinds } from './component-kinds.ts';
import { Icon } from './icons.tsx';
import { Markdown } from './markdown.tsx';
import { ModalField } from './modal-field.tsx';
import { spoken } from './use-requests.ts';

type Props = {
  modal: ShownModal;
  botName: string;
  /** Rejects with words for people. */
  onSubmit: (filled: Record<string, FilledOnPage>) => Promise<unknown>;
  onClose: () => void;
};

/** A form that the bot has opened. */
export function ModalDialog({ modal, botName, onSubmit, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [filled, setFilled] = useState<Record<string, FilledOnPage>>({});
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.modal-field :is(input, textarea, button)')?.focus();
  }, []);

  function submit(event: Event): void {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    onSubmit(filled).then(
      () => dialog.current?.close(),
      (error: Error) => {
        setProblem(spoken(error));
        setBusy(false);
      },
    );
  }

  return (
    <dialog class="modal" ref={dialog} aria-labelledby="modal-title" onClose={onClose}>
      <form onSubmit={submit}>
        <header>
          <h2 id="modal-title">{modal.title}</h2>
          <button type="button" aria-label="Close" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        {modal.components.map((part, index) => (
          <Part
            key={index}
            part={part}
            filled={filled}
            onFill={(id, value) => setFilled((before) => ({ ...before, [id]: value }))}
          />
        ))}
        <p class="failure" role="alert">
          {problem}
        </p>
        <p class="hint">
          This form goes to {botName}. Don't enter passwords or other things that are secret.
        </p>
        <footer>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" class="button primary" aria-busy={isBusy} disabled={isBusy}>
            Submit
          </button>
        </footer>
      </form>
    </dialog>
  );
}

type PartProps = {
  part: APIModalInteractionResponseCallbackComponent;
  filled: Record<string, FilledOnPage>;
  onFill: (customId: string, value: FilledOnPage) => void;
};

function Part({ part, filled, onFill }: PartProps) {
  if (part.type === kinds.text) return <Markdown text={part.content} />;
  const fields =
    part.type === kinds.label
      ? [{ label: part.label, hint: part.description, field: part.component }]
      : part.components.map((field) => ({ label: field.label ?? '', hint: undefined, field }));
  return (
    <>
      {fields.map(({ label, hint, field }) => (
        <ModalField
          key={field.custom_id}
          label={label}
          hint={hint}
          field={field}
          value={filled[field.custom_id]}
          onFill={(value) => onFill(field.custom_id, value)}
        />
      ))}
    </>
  );
}

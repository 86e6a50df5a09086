import type { Picked } from '../window/protocol.ts';
import { onKey } from './on-key.ts';
import { picked } from './picked.ts';

type Props = {
  name: string;
  isFilled: boolean;
  onFocus: () => void;
  onPick: (picture: Picked) => void;
  onSend: () => void;
  onLeave: () => void;
};

/** A field of a command that takes a picture. Enter opens the choice of files, and sends once there is one. */
export function FileInput({ name, isFilled, onFocus, onPick, onSend, onLeave }: Props) {
  return (
    <span class="field">
      <span class="field-name">{name}</span>
      <input
        type="file"
        accept="image/*"
        name={name}
        aria-label={name}
        onFocus={onFocus}
        onChange={async ({ currentTarget }) => {
          const [picture] = await picked(currentTarget.files);
          if (picture) onPick(picture);
        }}
        onKeyDown={(event) =>
          onKey(event, { Enter: () => (isFilled ? onSend() : false), Escape: onLeave, Backspace: onLeave })
        }
      />
    </span>
  );
}

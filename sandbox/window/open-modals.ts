import type { Modal, Reply } from '../../packages/discord-stand-in/index.ts';
import type { FilledOnPage, ShownModal } from './protocol.ts';
import { uploaded } from './uploaded.ts';

/** More than anybody has open at once. A page does not say when one is closed. */
const kept = 20;

export type OpenModals = {
  show(modal: Modal): ShownModal;
  submit(id: string, filled: Record<string, FilledOnPage>): Promise<Reply>;
};

/** The modals that are open on some page. */
export function openModals(): OpenModals {
  const open = new Map<string, Modal>();
  let opened = 0;

  return {
    show(modal) {
      opened += 1;
      const id = String(opened);
      open.set(id, modal);
      open.delete(String(opened - kept));
      return { id, title: modal.title, components: modal.components };
    },
    async submit(id, filled) {
      const modal = open.get(id);
      if (modal === undefined) throw new Error('this form is no longer open');
      const entries = Object.entries(filled).map(([field, value]) => [field, withFiles(value)]);
      return modal.submit(Object.fromEntries(entries));
    },
  };
}

function withFiles(value: FilledOnPage) {
  if (!Array.isArray(value)) return value;
  return value.map((one) => (typeof one === 'object' && 'url' in one ? uploaded(one) : one));
}

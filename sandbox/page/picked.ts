import type { Picked } from '../window/protocol.ts';

/** Files as they can be sent: only pictures are taken. */
export function picked(files: FileList | null): Promise<Picked[]> {
  const pictures = [...(files ?? [])].filter(({ type }) => type.startsWith('image/'));
  return Promise.all(pictures.map(read));
}

function read(file: File): Promise<Picked> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve({ filename: file.name, content_type: file.type, url: String(reader.result) });
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

import type { Upload } from '../messages/body.ts';

/** What a request carries. `isBroken` where that was to be JSON and is not; then `value` is the text itself. */
export type RequestBody = { value: unknown; uploads: Upload[]; isBroken: boolean };

/** Reads JSON, or the form of `payload_json` and `files[n]` in which files are sent. */
export async function requestBody(request: Request): Promise<RequestBody> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    return { ...parsed(await request.text()), uploads: [] };
  }
  const form = await request.formData();
  const payload = form.get('payload_json');
  const files = [...form.entries()].flatMap(([name, part]) => {
    const id = /^files\[(\d+)\]$/.exec(name)?.[1];
    return id !== undefined && part instanceof File ? [{ id, file: part }] : [];
  });
  const uploads = files.map(async ({ id, file }) => ({
    id,
    file,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return { ...parsed(typeof payload === 'string' ? payload : ''), uploads: await Promise.all(uploads) };
}

function parsed(text: string): { value: unknown; isBroken: boolean } {
  try {
    return { value: text === '' ? undefined : JSON.parse(text), isBroken: false };
  } catch {
    return { value: text, isBroken: true };
  }
}

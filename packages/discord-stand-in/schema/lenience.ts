// Discord takes and gives a little more than its published schema says. Each such case is named here, and nothing else is
// let pass.

/** discord.js sends these two with every message, edit and answer. Where they mean nothing, Discord ignores them. */
export function messageAsInSchema(body: unknown): unknown {
  return withoutKeys(body, (key, value) => (key === 'tts' || key === 'enforce_nonce') && value === false);
}

export function callbackAsInSchema(body: unknown): unknown {
  return isRecord(body) && 'data' in body ? { ...body, data: messageAsInSchema(body['data']) } : body;
}

/** discord.js sends the type of a thread with it. Where it is started from a message, Discord knows that itself. */
export function threadAsInSchema(body: unknown): unknown {
  return withoutKeys(body, (key, value) => key === 'type' && (value === 10 || value === 11));
}

/**
 * In the schema the permissions are an integer and there is no `nsfw`. Discord's documentation has a string of digits
 * and a boolean, and this is what clients send.
 */
export function commandAsInSchema(body: unknown): unknown {
  return withoutKeys(
    body,
    (key, value) =>
      (key === 'nsfw' && typeof value === 'boolean') ||
      (key === 'default_member_permissions' && typeof value === 'string' && /^\d+$/.test(value)),
  );
}

/** In the schema the codes inside `errors` are numbers. In Discord's documentation, and from Discord, they are names. */
export function errorAsInSchema(body: unknown): unknown {
  return isRecord(body) && 'errors' in body ? { ...body, errors: withNumbers(body['errors']) } : body;
}

/** In the schema a message refers to one that it answers. In Discord's documentation, also to one that it forwards. */
export function shownAsInSchema(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map(shownAsInSchema);
  if (!isRecord(shown)) return shown;
  const entries = Object.entries(shown);
  const inner = Object.fromEntries(entries.map(([key, value]) => [key, shownAsInSchema(value)]));
  const reference = inner['message_reference'];
  return 'message_snapshots' in inner && isRecord(reference)
    ? { ...inner, message_reference: { ...reference, type: 0 } }
    : inner;
}

function withNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumbers);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      key === 'code' && typeof inner === 'string' ? 0 : withNumbers(inner),
    ]),
  );
}

function withoutKeys(body: unknown, isLetPass: (key: string, value: unknown) => boolean): unknown {
  if (!isRecord(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([key, value]) => !isLetPass(key, value)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What goes on until a person changes something: a setting, a permission, or what lies in the place. */
export class NeedsPerson extends Error {}

const lastingCodes = new Set([
  // Of files: see errno(3).
  ...['EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG'],
  // Of addresses and of TLS.
  ...['ERR_INVALID_URL', 'ERR_SSL_WRONG_VERSION_NUMBER', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ...['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
  'ERR_TLS_CERT_ALTNAME_INVALID',
  // PostgreSQL: who may come in, which database, and what may be done in it.
  ...['28000', '28P01', '3D000', '3F000', '42501'],
]);

/** SQLite: no permission, malformed, too large a file, not allowed, another format, not a database. */
const lastingResults = new Set([3, 11, 22, 23, 24, 26]);

const lastingWords = [
  // Redis says in words what it means.
  /^(WRONGPASS|NOAUTH|NOPERM|DENIED|WRONGTYPE|CROSSSLOT|MOVED)\b/,
  /DB index is out of range|invalid DB index|unknown command|AUTH <password> called|invalid password/i,
  // So does the client of PostgreSQL.
  /^SASL|does not support SSL|URI malformed|^Invalid URL/,
];

/** Whether the same will happen at every start until a person changes something. Everything else may pass by itself. */
export function needsPerson(error: unknown): boolean {
  if (error instanceof NeedsPerson) return true;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(needsPerson);
  if (!(error instanceof Error)) return false;
  const { code, errcode = 0, message } = error as NodeJS.ErrnoException & { errcode?: number };
  if (code !== undefined && lastingCodes.has(code)) return true;
  // The lowest byte says which kind, the rest which of that kind.
  return lastingResults.has(errcode & 0xff) || lastingWords.some((words) => words.test(message));
}

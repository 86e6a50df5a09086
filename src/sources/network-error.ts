import { errors } from 'undici';

/** Why there was no answer, in words for people. */
export type NetworkError =
  | 'timeout'
  | 'connection refused'
  | 'connection reset'
  | 'name not found'
  | 'network unreachable'
  | 'no connection'
  | 'certificate expired'
  | 'certificate not trusted'
  | 'no secure connection'
  | 'too many redirects'
  | 'a broken answer'
  | 'out of resources here'
  | 'cut short';

/** Of the network, of TLS, and of undici, by what they mean. */
const codes: Partial<Record<NetworkError, readonly string[]>> = {
  timeout: [
    ...['ETIMEDOUT', 'ESOCKETTIMEDOUT'],
    ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
  ],
  'connection refused': ['ECONNREFUSED'],
  'connection reset': [
    ...['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'UND_ERR_SOCKET'],
    // The body was cut off.
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  ],
  'name not found': ['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME', 'EAI_NODATA', 'EAI_FAIL', 'EAI_ADDRFAMILY'],
  'network unreachable': ['ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENONET'],
  'certificate expired': ['CERT_HAS_EXPIRED'],
  // All others that X.509 knows. They are what an intercepting network looks like.
  'certificate not trusted': [
    ...['CERT_NOT_YET_VALID', 'CERT_UNTRUSTED', 'CERT_REJECTED', 'CERT_REVOKED', 'CERT_CHAIN_TOO_LONG'],
    ...['CERT_SIGNATURE_FAILURE', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
    ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ...['UNABLE_TO_DECRYPT_CERT_SIGNATURE', 'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY', 'UNABLE_TO_GET_CRL'],
    ...['UNABLE_TO_DECRYPT_CRL_SIGNATURE', 'CRL_SIGNATURE_FAILURE', 'CRL_NOT_YET_VALID', 'CRL_HAS_EXPIRED'],
    ...['ERROR_IN_CERT_NOT_BEFORE_FIELD', 'ERROR_IN_CERT_NOT_AFTER_FIELD'],
    ...['ERROR_IN_CRL_LAST_UPDATE_FIELD', 'ERROR_IN_CRL_NEXT_UPDATE_FIELD'],
    ...['INVALID_CA', 'INVALID_PURPOSE', 'PATH_LENGTH_EXCEEDED', 'HOSTNAME_MISMATCH', 'UNSPECIFIED'],
    ...['ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_TLS_CERT_ALTNAME_FORMAT'],
  ],
  'no secure connection': ['EPROTO', 'ERR_TLS_HANDSHAKE_TIMEOUT', 'ERR_TLS_DH_PARAM_SIZE'],
  'a broken answer': [
    'UND_ERR_HEADERS_OVERFLOW',
    // undici asserts that a status is at least 100.
    'ERR_ASSERTION',
  ],
  // Nobody was asked, because this machine has no more files, memory or ports to give.
  'out of resources here': [
    ...['EMFILE', 'ENFILE', 'ENOMEM', 'ENOBUFS', 'EADDRNOTAVAIL', 'EADDRINUSE', 'EAGAIN'],
    ...['EAI_MEMORY', 'EAI_SYSTEM', 'OUT_OF_MEM', 'ERR_MEMORY_ALLOCATION_FAILED'],
  ],
};

const errorsByCode: ReadonlyMap<string, NetworkError> = new Map(
  Object.entries(codes).flatMap(([error, named]) => named.map((code) => [code, error as NetworkError])),
);

/** What is wrong with the request itself. */
const ownFaults: ReadonlySet<string> = new Set([
  ...['UND_ERR_INVALID_ARG', 'UND_ERR_NOT_SUPPORTED', 'UND_ERR_INVALID_RETURN_VALUE'],
  ...['UND_ERR_REQ_CONTENT_LENGTH_MISMATCH', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED'],
]);

/**
 * Names what a request threw. What the network says in a code that is not listed is still no answer; without a code, or with one of
 * ours, it is a fault of the program and thrown on.
 */
export function networkError(error: unknown): NetworkError {
  // Known by its class: a parser error has a code for each way of being wrong, or none.
  if (error instanceof errors.HTTPParserError) return 'a broken answer';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '' || ownFaults.has(code) || isOfLanguage(error)) throw error;
  // Somebody answered with a change of protocol that nobody asked for.
  if (error instanceof errors.SocketError && error.message.startsWith('bad ')) return 'a broken answer';
  return errorsByCode.get(code) ?? (code.startsWith('ERR_SSL_') ? 'no secure connection' : 'no connection');
}

/** An invalid address, for one. */
function isOfLanguage(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}

/** The error as a reason to show, e.g. `no answer within 10 s`. */
export function reasonFor(error: NetworkError, latencyMs: number): string {
  return error === 'timeout' ? `no answer within ${Math.round(latencyMs / 100) / 10} s` : error;
}

import { errors } from 'undici';

/** Why there was no answer, in words for people. */
export type NetworkError =
  | 'timeout'
  | 'connection refused'
  | 'connection reset'
  | 'name not found'
  | 'network unreachable'
  | 'certificate expired'
  | 'certificate not trusted'
  | 'no secure connection'
  | 'too many redirects'
  | 'not an HTTP answer'
  | 'cut short';

const errorsByCode: Readonly<Record<string, NetworkError>> = {
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  UND_ERR_SOCKET: 'connection reset',
  ENOTFOUND: 'name not found',
  EAI_AGAIN: 'name not found',
  ENETUNREACH: 'network unreachable',
  ENETDOWN: 'network unreachable',
  EHOSTUNREACH: 'network unreachable',
  EHOSTDOWN: 'network unreachable',
  CERT_HAS_EXPIRED: 'certificate expired',
  CERT_NOT_YET_VALID: 'certificate not trusted',
  CERT_UNTRUSTED: 'certificate not trusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate not trusted',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate not trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate not trusted',
  EPROTO: 'no secure connection',
  UND_ERR_HEADERS_OVERFLOW: 'not an HTTP answer',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'not an HTTP answer',
};

/** Names what a request threw. What is neither the network nor the other side is a fault of ours and thrown on. */
export function networkError(error: unknown): NetworkError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = errorsByCode[code];
  if (known !== undefined) return known;
  if (code.startsWith('ERR_SSL_')) return 'no secure connection';
  // Known by its class: a parser error has a code for each way of being wrong, or none.
  if (error instanceof errors.HTTPParserError) return 'not an HTTP answer';
  throw error;
}

/** The error as a reason to show, e.g. `no answer within 10 s`. */
export function reasonFor(error: NetworkError, latencyMs: number): string {
  return error === 'timeout' ? `no answer within ${Math.round(latencyMs / 100) / 10} s` : error;
}

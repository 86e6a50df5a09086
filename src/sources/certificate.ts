import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { isIP } from 'node:net';
import { type ConnectionOptions, connect, getCACertificates } from 'node:tls';
import type { Dispatcher } from 'undici';

/** No chain is longer; a false one may be a circle. */
const mostLinks = 10;

/**
 * Whether the certificate of a server is for its name and from an authority that we trust, be it expired or not: when it is expired,
 * TLS says only that. One more connection is made to see it.
 */
export async function isFromAuthority(
  { hostname, port }: URL,
  address: string | null,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<boolean> {
  const name = hostname.replace(/^\[|\]$/g, '');
  const { ca, lookup } = connectOptionsOf(dispatcher);
  const socket = connect({
    host: address ?? name,
    port: Number(port || 443),
    rejectUnauthorized: false,
    ...(isIP(name) === 0 && { servername: name }),
    ...(lookup && { lookup }),
  });
  try {
    await once(socket, 'secureConnect', { signal });
    const certificate = socket.getPeerX509Certificate();
    const isForName = isIP(name) === 0 ? certificate?.checkHost(name) : certificate?.checkIP(name);
    return isForName !== undefined && leadsTo(authorities(ca), certificate);
  } catch {
    return false;
  } finally {
    socket.on('error', () => {}).destroy();
  }
}

function leadsTo(roots: readonly X509Certificate[], leaf: X509Certificate | undefined): boolean {
  let certificate = leaf;
  for (let link = 0; certificate !== undefined && link < mostLinks; link += 1) {
    const child = certificate;
    if (roots.some((root) => root.fingerprint256 === child.fingerprint256 || isIssuedBy(child, root)))
      return true;
    const issuer: X509Certificate | undefined = child.issuerCertificate;
    certificate = issuer !== undefined && isIssuedBy(child, issuer) ? issuer : undefined;
  }
  return false;
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function authorities(ca: ConnectionOptions['ca']): X509Certificate[] {
  const texts = ca === undefined ? getCACertificates('default') : [ca].flat().map(String);
  const pems = texts.flatMap(
    (text) => text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [],
  );
  return pems.map((pem) => new X509Certificate(pem));
}

/** With what undici's agents connect; they keep it under a symbol of their own. */
function connectOptionsOf(dispatcher: Dispatcher): Pick<ConnectionOptions, 'ca' | 'lookup'> {
  const symbol = Object.getOwnPropertySymbols(dispatcher).find(
    ({ description }) => description === 'options',
  );
  const options: unknown = symbol && Reflect.get(dispatcher, symbol);
  const own =
    typeof options === 'object' && options !== null && 'connect' in options ? options.connect : null;
  return typeof own === 'object' && own !== null ? own : {};
}

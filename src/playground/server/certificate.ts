import { X509Certificate, createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';

/** What an https server on localhost needs, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** `office`: the one of office-addin-dev-certs, which Outlook trusts once installed. */
  readonly origin: 'office' | 'self-signed';
}

/** Where office-addin-dev-certs keeps what it installs. */
const OFFICE_CERTIFICATES = path.join(os.homedir(), '.office-addin-dev-certs');
const DAYS = 30;
const MS_PER_DAY = 86_400_000;

/**
 * The Office development certificate, if there is one that is still valid for localhost and fits its key.
 * Its files are read directly: the package's own check starts a shell and reports usage to Microsoft.
 * @param folder where `localhost.crt` and `localhost.key` stand
 */
export async function officeCertificate(folder: string, now: Date): Promise<Certificate | null> {
  let cert: string;
  let key: string;
  try {
    cert = await readFile(path.join(folder, 'localhost.crt'), 'utf8');
    key = await readFile(path.join(folder, 'localhost.key'), 'utf8');
  } catch {
    return null;
  }
  try {
    const parsed = new X509Certificate(cert);
    const valid =
      new Date(parsed.validFrom) <= now &&
      now <= new Date(parsed.validTo) &&
      parsed.checkHost('localhost') !== undefined &&
      parsed.checkPrivateKey(createPrivateKey(key));
    return valid ? { cert, key, origin: 'office' } : null;
  } catch {
    // Not PEM: as good as none.
    return null;
  }
}

/** A certificate for localhost that lives in memory only; a browser asks once before it accepts it. */
export async function selfSignedCertificate(now: Date): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + DAYS * MS_PER_DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { cert: made.cert, key: made.private, origin: 'self-signed' };
}

/** The Office development certificate where one is installed, else a self-signed one. Installs and asks nothing. */
export async function localhostCertificate(
  folder: string = OFFICE_CERTIFICATES,
  now: Date = new Date(),
): Promise<Certificate> {
  return (await officeCertificate(folder, now)) ?? selfSignedCertificate(now);
}

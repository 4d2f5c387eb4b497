import { X509Certificate, createPrivateKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  localhostCertificate,
  officeCertificate,
  selfSignedCertificate,
  type Certificate,
} from '../../../src/playground/server/certificate';

const DAY = 86_400_000;

describe('the certificate', () => {
  let folder: string;
  let made: Certificate;
  const now = new Date();

  const put = async (cert: string, key: string): Promise<void> => {
    await writeFile(path.join(folder, 'localhost.crt'), cert);
    await writeFile(path.join(folder, 'localhost.key'), key);
  };

  beforeAll(async () => {
    made = await selfSignedCertificate(now);
  }, 30_000);
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ton-juste-certificate-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is self-signed for localhost and its addresses where Office’s is not installed', async () => {
    const { cert, key, origin } = await localhostCertificate(folder, now);
    const parsed = new X509Certificate(cert);
    expect(origin).toBe('self-signed');
    expect(parsed.checkHost('localhost')).toBe('localhost');
    expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(parsed.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(parsed.ca).toBe(false);
  }, 30_000);

  it('is Office’s where that is installed', async () => {
    await put(made.cert, made.key);
    expect(await localhostCertificate(folder, now)).toEqual({ ...made, origin: 'office' });
  });

  it('is not Office’s once that has expired, or before it begins', async () => {
    await put(made.cert, made.key);
    expect(await officeCertificate(folder, new Date(now.getTime() + 31 * DAY))).toBeNull();
    expect(await officeCertificate(folder, new Date(now.getTime() - DAY))).toBeNull();
  });

  it('is not Office’s when the key is another’s, or the files are none', async () => {
    const other = await selfSignedCertificate(now);
    await put(made.cert, other.key);
    expect(await officeCertificate(folder, now)).toBeNull();
    await put('not a certificate', 'not a key');
    expect(await officeCertificate(folder, now)).toBeNull();
  }, 30_000);
});

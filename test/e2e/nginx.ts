import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deployment } from '../../src/tools/deployment/deployment';
import { writeDeployment } from '../../src/tools/deployment/write-deployment';
import { selfSignedCertificate } from '../../src/playground/server/certificate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OFFICE_JS = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
const MIME_TYPES = '/etc/nginx/mime.types';
const START_TIMEOUT_MS = 10_000;

/** Debian's nginx, as `.ci/run` installs it. */
const PROGRAM = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);

/** Why the shipped configuration can't be tried here; undefined where it can. */
export const NO_NGINX =
  PROGRAM === undefined || !existsSync(MIME_TYPES) ? 'nginx is not installed' : undefined;

/** One answer, as nginx noted it. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  /** With the headers. */
  readonly bytes: number;
}

/** A deployment of the built add-in, served by nginx with the configuration that it ships with. */
export interface Nginx {
  /** The add-in's address, which is also where `compose/` has the compose window. */
  readonly url: string;
  /** Of the certificate: for a browser to trust it (SHA-256 of its public key, in base64). */
  readonly publicKeyHash: string;
  /** What was answered since this was last asked. */
  answers(): Answer[];
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * The least that nginx needs around the shipped file to run without rights, in a folder of its own.
 * @param besides directives of the host's own
 */
function around(folder: string, shipped: string, port: number, besides: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n  ');
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
  include ${MIME_TYPES};
  log_format answers '$uri $status $bytes_sent';
  access_log ${folder}/access.log answers;
  ${temporary}
  server {
    listen localhost:${String(port)} ssl;
    server_name localhost;
    ${besides}
    ssl_certificate ${folder}/localhost.crt;
    ssl_certificate_key ${folder}/localhost.key;
    root ${folder}/site;
    include ${shipped};
    location ^~ /compose/ {}
  }
}
`;
}

async function answers(url: string): Promise<boolean> {
  const request = https.get(url, { rejectUnauthorized: false });
  try {
    const [response] = (await once(request, 'response')) as [{ resume(): void }];
    response.resume();
    return true;
  } catch {
    return false;
  }
}

async function started(nginx: ChildProcess, url: string, log: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(url))) {
    if (nginx.exitCode !== null || Date.now() > deadline) {
      nginx.kill();
      throw new Error(`nginx did not start:\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What nginx is to serve. */
interface Site {
  /** Path of the add-in on its host, such as `/ton`; the compose window needs the root. */
  readonly base?: string;
  /** Directives of the host's own, in its server block. */
  readonly besides?: string;
  /**
   * Fills the add-in's folder, its nginx.conf included, for this address.
   * @param folder which is not there yet
   */
  readonly fill: (folder: string, url: string) => void | Promise<void>;
}

/** Serves dist/ as a deployment with an Office.js of one's own, made fit by the build's own step. */
export function serveByNginx(base = ''): Promise<Nginx> {
  return serveSite({
    base,
    fill: (folder, url) => {
      const { origin } = new URL(url);
      const deployment: Deployment = {
        url,
        officeJs: `${url}/office-js/office.js`,
        hosts: [origin],
      };
      cpSync(join(ROOT, 'dist'), folder, { recursive: true });
      writeDeployment(deployment, folder);
      symlinkSync(OFFICE_JS, join(folder, 'office-js'));
    },
  });
}

/** Serves an add-in's folder from where nginx's `root` names it, with the configuration in it. */
export async function serveSite({ base = '', besides = '', fill }: Site): Promise<Nginx> {
  if (PROGRAM === undefined) throw new RangeError(NO_NGINX);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const url = `https://localhost:${String(port)}${base}`;
  const site = join(folder, 'site');
  const addin = join(site, base);
  await fill(addin, url);
  cpSync(join(ROOT, 'dist-playground'), join(site, 'compose'), { recursive: true });
  const certificate = await selfSignedCertificate(new Date());
  writeFileSync(join(folder, 'localhost.crt'), certificate.cert);
  writeFileSync(join(folder, 'localhost.key'), certificate.key, { mode: 0o600 });
  const configuration = join(folder, 'around.conf');
  writeFileSync(configuration, around(folder, join(addin, 'nginx.conf'), port, besides));
  const log = join(folder, 'error.log');
  const nginx = spawn(PROGRAM, ['-e', log, '-p', folder, '-c', configuration], { stdio: 'ignore' });
  const ended = once(nginx, 'exit');
  await started(nginx, `${url}/manifest.xml`, log);
  let read = 0;
  const publicKey = new X509Certificate(certificate.cert).publicKey;
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return {
    url,
    publicKeyHash: createHash('sha256').update(key).digest('base64'),
    answers() {
      const lines = readFileSync(join(folder, 'access.log'), 'utf8').trimEnd().split('\n');
      const fresh = lines.slice(read);
      read = lines.length;
      return fresh.map((line) => {
        const [path = '', status, bytes] = line.split(' ');
        return { path, status: Number(status), bytes: Number(bytes) };
      });
    },
    async stop() {
      nginx.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What nginx says of a configuration that ships, read in a server block; empty when it has nothing to say. */
export function complaintsAbout(configuration: string): string {
  if (PROGRAM === undefined) throw new RangeError(NO_NGINX);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  try {
    const file = join(folder, 'test.conf');
    const shipped = join(folder, 'shipped.conf');
    writeFileSync(shipped, configuration);
    writeFileSync(
      file,
      `pid ${folder}/pid;\nevents {}\nhttp { access_log off; server { listen 127.0.0.1:1; include ${shipped}; } }\n`,
    );
    const args = ['-t', '-q', '-e', join(folder, 'log'), '-p', folder, '-c', file];
    const { status, stderr } = spawnSync(PROGRAM, args, { encoding: 'utf8' });
    return status === 0 ? '' : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { access } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { inlineStyles } from '../../tools/deployment/inline-styles';
import { contentSecurityPolicy } from '../../tools/deployment/served';
import { localhostCertificate, type Certificate } from './certificate';
import { contentType, find, type Folders } from './files';
import { NATIVE_PARAMETER } from '../native/native-side';
import { OFFICE_JS_PATH, withBridge, withLocalOfficeJs } from './local-office-js';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The project's folder; the working folder by default. */
  readonly root?: string;
  /** The production build; `dist` of the project by default. */
  readonly dist?: string;
  /** The compose window; `dist-playground` of the project by default. */
  readonly playground?: string;
  readonly certificate?: Certificate;
}

export interface RunningServer {
  /** Without a slash at the end, e.g. `https://localhost:3000`. */
  readonly url: string;
  readonly certificate: Certificate['origin'];
  close(): Promise<void>;
}

/** The server can't be started; `message` says what to do, for the person at the shell. */
export class ServerStartError extends Error {
  override readonly name = 'ServerStartError';
}

/** The names of this machine for itself. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Nothing that the window loads or sends may leave this server. */
const WINDOW_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** The policy that the pages are deployed with, for a deployment here: Office.js and the host are ours. */
function pagePolicy(html: string): string {
  const url = 'https://localhost';
  const officeJs = `${url}${OFFICE_JS_PATH}office.js`;
  return contentSecurityPolicy({ url, officeJs, hosts: ["'self'"] }, inlineStyles([html]));
}

/**
 * Whether a page of the production build is to run in our compose window. Outlook itself, which
 * loads the same addresses while the add-in is sideloaded from here, gets the page as it was built.
 */
function forComposeWindow(fetchSite: string | string[] | undefined): boolean {
  return fetchSite === undefined || fetchSite === 'same-origin';
}

/** Whether the compose window plays Outlook on Windows or on Mac to this page. */
function isNative(target = ''): boolean {
  return new URL(target, 'https://localhost').searchParams.has(NATIVE_PARAMETER);
}

/**
 * Whether a request names this server: a page of another name that was made to lead here
 * (DNS rebinding) gets nothing of what a developer tries.
 * @param port where the server listens
 */
function isOurs(host: string | undefined, port: number | undefined): boolean {
  // An address leaves out the port of https.
  return OWN_NAMES.some(
    (name) => host?.toLowerCase() === new URL(`https://${name}:${String(port)}`).host,
  );
}

async function respond(
  folders: Folders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers: Record<string, string> = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  if (!isOurs(request.headers.host, request.socket.localPort)) {
    response.writeHead(421, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
    response.end('Ce serveur ne répond qu’à localhost. This server answers to localhost only.\n');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await find(folders, request.url ?? '/');
  if (found === null) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : 'Rien à cette adresse. Nothing here.\n');
    return;
  }
  const type = contentType(found.file);
  let body: Buffer | string = found.bytes;
  if (type.startsWith('text/html')) {
    if (!found.production) {
      headers['content-security-policy'] = WINDOW_POLICY;
    } else if (forComposeWindow(request.headers['sec-fetch-site'])) {
      const page = withLocalOfficeJs(found.bytes.toString('utf8'));
      body = isNative(request.url) ? withBridge(page) : page;
      headers['content-security-policy'] = pagePolicy(body);
    }
  }
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function requireBuild(file: string): Promise<void> {
  try {
    await access(file);
  } catch {
    throw new ServerStartError(
      `Il manque ${file} : lancez « npm run build » d’abord. (Run "npm run build" first.)`,
    );
  }
}

/**
 * Serves the compose window on `/` and the production build beside it, on https://localhost.
 * Rejects with `ServerStartError` when the build is missing or the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = options.root ?? process.cwd();
  const folders: Folders = {
    dist: options.dist ?? path.join(root, 'dist'),
    playground: options.playground ?? path.join(root, 'dist-playground'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  };
  await requireBuild(path.join(folders.dist, 'taskpane.html'));
  await requireBuild(path.join(folders.playground, 'index.html'));
  const certificate = options.certificate ?? (await localhostCertificate());
  const server = https.createServer(
    { cert: certificate.cert, key: certificate.key },
    (request, response) => {
      respond(folders, request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(options.port) : error);
    });
    server.listen(options.port, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    certificate: certificate.origin,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function portTaken(port: number): ServerStartError {
  return new ServerStartError(
    `Le port ${port} est déjà pris : choisissez-en un autre, par exemple PORT=${port + 1} npm start. (Port ${port} is taken.)`,
  );
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OFFICE_JS_PATH } from './local-office-js';

/** The folders that are served. */
export interface Folders {
  /** The production build. */
  readonly dist: string;
  /** The compose window. */
  readonly playground: string;
  /** `dist` of `@microsoft/office-js`. */
  readonly officeJs: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The content type of a file by its name. */
export function contentType(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The file of `folder` that `relative` names, or `null` where that would lead out of the folder. */
export function inside(folder: string, relative: string): string | null {
  if (relative.includes('\0') || relative.includes('\\')) return null;
  const file = path.resolve(folder, `.${path.posix.normalize(`/${relative}`)}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

/** The decoded path of a request's target, or `null` where it is none. */
export function pathOf(target: string): string | null {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

/** A file to send, and whether it comes from the production build. */
export interface FoundFile {
  readonly file: string;
  readonly bytes: Buffer;
  readonly production: boolean;
}

async function read(
  folder: string,
  relative: string,
): Promise<Omit<FoundFile, 'production'> | null> {
  const file = inside(folder, relative);
  if (file === null) return null;
  try {
    return { file, bytes: await readFile(file) };
  } catch {
    // A folder, or nothing there.
    return null;
  }
}

/** Finds what a request's target names: the compose window first, then the production build, then Office.js. */
export async function find(folders: Folders, target: string): Promise<FoundFile | null> {
  const asked = pathOf(target);
  if (asked === null || !asked.startsWith('/')) return null;
  if (asked.startsWith(OFFICE_JS_PATH)) {
    const found = await read(folders.officeJs, asked.slice(OFFICE_JS_PATH.length));
    return found && { ...found, production: false };
  }
  const window = await read(folders.playground, asked === '/' ? 'index.html' : asked);
  if (window !== null) return { ...window, production: false };
  const built = await read(folders.dist, asked);
  return built && { ...built, production: true };
}

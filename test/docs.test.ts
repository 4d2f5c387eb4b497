import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = join(__dirname, '..');
const PAGES = [
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'src/outlook/office/QUIRKS.md',
  ],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** Without its code, which links nowhere. */
const prose = (page: string): string =>
  read(page)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');

/** The addresses of a page's links and pictures. */
function addresses(page: string): string[] {
  const found = prose(page).matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g);
  return [...found].map(([, link, picture]) => link ?? picture ?? '');
}

/** A page's headings, as GitHub makes anchors of them. */
function anchors(page: string): string[] {
  const headings = read(page)
    .replace(/^```[\s\S]*?^```/gm, '')
    .matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(PAGES)('%s leads to what is there', (page) => {
  const within = addresses(page).filter((address) => !/^https?:/.test(address));
  const lost = within.filter((address) => {
    const [path = '', anchor] = decodeURI(address).split('#');
    const target = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchors(target).includes(anchor);
  });
  expect(lost).toEqual([]);
});

test.each(PAGES)('%s names files that exist', (page) => {
  const named = [...read(page).matchAll(/`((?:src|test|docs|assets)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(PAGES)('%s names commands that exist', (page) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every picture of docs/ is shown', () => {
  const shown = new Set(
    PAGES.flatMap((page) => addresses(page).map((address) => join(dirname(page), address))),
  );
  const pictures = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(8);
  expect(pictures.filter((name) => !shown.has(join('docs', name)))).toEqual([]);
});

import { createHash } from 'node:crypto';

/** Sources, for a policy, of the `style` elements that stand in these pages: their hashes, each once. */
export function inlineStyles(pages: readonly string[]): string[] {
  const sources = pages.flatMap((page) =>
    [...page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
    ),
  );
  return [...new Set(sources)];
}

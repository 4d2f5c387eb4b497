import { OUTLOOK_ORIGINS } from '../deployment/served';
import type { Answer } from './answer';

/** The sources of each directive of a policy. */
export function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

/** Whether a source of `frame-ancestors` lets this origin in. */
function lets(source: string, origin: string): boolean {
  if (source === '*' || source.toLowerCase() === 'https:') return true;
  const bare = source.toLowerCase().replace(/\/$/, '');
  if (bare === origin || bare === origin.replace('https://', '')) return true;
  const below = /^(?:https:\/\/)?\*(\..+)$/.exec(bare)?.[1];
  return below !== undefined && origin.endsWith(below);
}

/** The headers of an answer by which Outlook would not be allowed to show it in a frame; none: it may. */
export function frameBlocks(answer: Answer): string[] {
  const blocks: string[] = [];
  const option = answer.header('X-Frame-Options');
  if (option !== null) blocks.push(`X-Frame-Options: ${option}`);
  const policy = answer.header('Content-Security-Policy') ?? '';
  const ancestors = directivesOf(policy).get('frame-ancestors');
  const missing =
    ancestors === undefined
      ? []
      : OUTLOOK_ORIGINS.filter((origin) => !ancestors.some((source) => lets(source, origin)));
  if (missing.length > 0) blocks.push(`frame-ancestors sans ${missing.join(', ')}`);
  return blocks;
}

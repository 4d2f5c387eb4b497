import { fold } from '../../text/fold';
import type { SuggestionTemplate, TemplatePart } from '../match/rules';
import { PatternError } from './parse-pattern';

/** `{$qui: je=ai, nous=avons}` → its choices, keys folded. */
export function choices(text: string): Readonly<Record<string, string>> {
  const map: Record<string, string> = {};
  for (const entry of text.split(',')) {
    const equals = entry.indexOf('=');
    if (equals < 0) throw new PatternError(`a choice is written key=text, not « ${entry.trim()} »`);
    for (const key of entry.slice(0, equals).split('/')) {
      map[fold(key.trim()).replace(/['\s-]+/g, ' ')] = entry.slice(equals + 1).trim();
    }
  }
  return map;
}

/**
 * Parses a suggestion: text with `$name`, `{de $name}`, `{le $name}`, `{partie $name}`,
 * `{accord $name: participle}`, `{$name: key=text, …}` and `[… $name …]`, the last left out when the name was not captured.
 * @param captured the names that the pattern captures
 * @throws PatternError when it can't be read, or names what is not captured
 */
export function parseSuggestion(text: string, captured: ReadonlySet<string>): SuggestionTemplate {
  const known = (name = ''): string => {
    if (!captured.has(name)) throw new PatternError(`the pattern captures no « ${name} »`);
    return name;
  };
  const parts: TemplatePart[] = [];
  let rest = text;
  while (rest !== '') {
    const literal = /^[^$[{]+/.exec(rest);
    const name = /^\$([a-z]+)/.exec(rest);
    const phrase = /^\{(de|le|partie) \$([a-z]+)\}/.exec(rest);
    const agreed = /^\{accord \$([a-z]+): ([^}]+)\}/.exec(rest);
    const choice = /^\{\$([a-z]+):([^}]*)\}/.exec(rest);
    const optional = /^\[([^\]]*)\]/.exec(rest);
    const taken = literal ?? name ?? phrase ?? agreed ?? choice ?? optional;
    if (!taken) throw new PatternError(`« ${rest} » is not part of a suggestion that can be read`);
    if (literal) parts.push(literal[0]);
    else if (name) parts.push({ name: known(name[1]) });
    else if (phrase?.[1] === 'de') parts.push({ de: known(phrase[2]) });
    else if (phrase?.[1] === 'partie') parts.push({ partie: known(phrase[2]) });
    else if (phrase) parts.push({ le: known(phrase[2]) });
    else if (agreed) parts.push({ name: known(agreed[1]), accord: agreed[2] ?? '' });
    else if (choice) parts.push({ name: known(choice[1]), choices: choices(choice[2] ?? '') });
    else {
      const inside = optional?.[1] ?? '';
      const first = /\$([a-z]+)/.exec(inside);
      if (!first) throw new PatternError(`« [${inside}] » has no captured name to depend on`);
      parts.push({ when: known(first[1]), parts: parseSuggestion(inside, captured) });
    }
    rest = rest.slice(taken[0].length);
  }
  return parts;
}

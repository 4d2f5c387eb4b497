import * as v from 'valibot';
import { SEVERITIES, type Severity } from '../tone/finding';
import type { CharterTexts } from './charter-texts';
import { CharterError, type Mistakes } from './mistakes';
import { readYaml, shapedAs, type YamlSource } from './yaml-source';

/** The file that says which charter this one extends, and what it changes in it. */
export const EXTENSION = 'charter.yml';

const id = v.string('write the id of a rule, template or phrase here');

const extensionFile = v.strictObject({
  extends: v.literal('livree', 'write livree: the shipped charter is the one that can be extended'),
  off: v.optional(v.array(id, 'write a list: [one, two]'), []),
  severity: v.optional(
    v.record(id, v.picklist(SEVERITIES, 'severity is replace, rephrase or advice')),
    {},
  ),
});

/** What a charter changes in the shipped one. */
export interface Extension {
  /** Ids of the rules, templates and phrases that are left out. */
  readonly off: readonly string[];
  /** By the id of the rule. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** @returns the mistake at an entry of the file */
  readonly mistakeAt: (path: readonly (string | number)[], reason: string) => CharterError;
}

/**
 * What a charter changes in the one that it extends: nothing where it extends none.
 * @returns undefined where the file can't be read, with what to mend among `mistakes`
 */
export function readExtension(texts: CharterTexts, mistakes: Mistakes): Extension | undefined {
  return mistakes.attempt(() => {
    const text = texts.get(EXTENSION);
    const source = readYaml(EXTENSION, text ?? 'extends: livree');
    const file = shapedAs(extensionFile, source, mistakes);
    return file && { off: file.off, severity: file.severity, mistakeAt: placedIn(source) };
  });
}

function placedIn(source: YamlSource): Extension['mistakeAt'] {
  return (path, reason) => new CharterError(source.file, source.lineOf(path), reason);
}

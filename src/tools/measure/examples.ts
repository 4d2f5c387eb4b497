import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ruleFile } from '../../build/charter-expressions-schema';
import { readYaml } from '../../build/yaml-source';

/** The file of shared lists, which has no rules. */
const LISTS = 'listes.yml';

/**
 * The sentences that the rules of a charter say they flag.
 * @param folder `expressions/`, already known to compile
 */
export function readExamples(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml') && name !== LISTS);
  return names
    .sort()
    .flatMap((name) =>
      v
        .parse(ruleFile, readYaml(join(folder, name)).data)
        .rules.flatMap((rule) =>
          rule.flags.map((flag) => (typeof flag === 'string' ? flag : flag.text)),
        ),
    );
}

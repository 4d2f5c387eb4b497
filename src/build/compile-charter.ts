import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeRules } from '../tone/compile/encode-rules';
import { sendRules } from '../tone/compile/send-rules';
import { CharterError } from './charter-error';
import { compileExpressions } from './charter-expressions';
import { charterFolder, type CharterFolder } from './charter-folder';
import { compileTemplates } from './charter-templates';
import { compileEnglish } from './charter-templates-english';
import { encodeTransformations } from '../tone/compile/encode-transformations';
import { compileTransformations } from './charter-transformations';

const COMPILED = join(dirname(fileURLToPath(import.meta.url)), '..', 'charter', 'compiled');

/**
 * Compiles a charter folder (`phases.yml`, `templates/`, `expressions/`, `transformations/`) into the JSON files that the
 * pane, the send check, the command line and the tests share.
 * @param folder see `charterFolder`; the shipped charter when left out
 * @param out the folder of the JSON files
 * @returns where its two halves were read from
 * @throws CharterError at the first entry that can't be built; nothing is written then.
 */
export function compileCharter(folder?: string, out = COMPILED): CharterFolder {
  const parts = charterFolder(folder);
  const tone = compileExpressions(parts.expressions);
  const templates = compileTemplates(parts.templates);
  const compiled = {
    'tone.json': encodeRules(tone),
    'send.json': encodeRules(sendRules(tone)),
    'transformations.json': encodeTransformations(compileTransformations(parts.expressions, tone)),
    'templates.json': templates,
    'templates-en.json': compileEnglish(parts.templates, templates),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(compiled)) {
    writeFileSync(join(out, name), JSON.stringify(content));
  }
  return parts;
}

/** As a command: the charter that `CHARTER` names, or the shipped one. */
function main(): void {
  const given = process.env.CHARTER?.trim();
  const { shipped } = compileCharter(given === '' ? undefined : given);
  if (given === undefined || given === '') return;
  console.log(`charter: ${given}`);
  for (const half of shipped) console.log(`charter: no ${half} in it, the shipped ones stay`);
}

// The first mistake in one line, exit 1.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof CharterError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

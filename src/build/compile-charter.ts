import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CharterError } from './charter-error';
import { compileExpressions } from './charter-expressions';
import { compileTemplates } from './charter-templates';
import { sendRules } from './send-rules';

const charterRoom = join(dirname(fileURLToPath(import.meta.url)), '..', 'charter');

/**
 * Compiles a charter folder (`phases.yml`, `templates/`, `expressions/`) into the JSON files that the
 * pane, the send check, the command line and the tests share.
 * @throws CharterError at the first entry that can't be built; nothing is written then.
 */
export function compileCharter(folder = join(charterRoom, 'fr')): void {
  const tone = compileExpressions(join(folder, 'expressions'));
  const compiled = {
    'tone.json': tone,
    'send.json': sendRules(tone),
    'templates.json': compileTemplates(folder),
  };
  const out = join(charterRoom, 'compiled');
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(compiled)) {
    writeFileSync(join(out, name), JSON.stringify(content));
  }
}

// As a command: the first mistake in one line, exit 1.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    compileCharter();
  } catch (error) {
    if (!(error instanceof CharterError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

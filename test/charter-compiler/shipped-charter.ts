import { compileCharter, type CompiledCharter } from '../../src/charter-compiler/compile-charter';
import { readCharterFolder } from '../../src/cli/charter-folder';

/** The charter that ships, compiled anew: most tests read `src/charter` instead, compiled once for all. */
export function compiledCharter(): CompiledCharter {
  const compilation = compileCharter(readCharterFolder().texts);
  if (!compilation.ok) throw compilation.mistakes[0] ?? new RangeError('no charter, no mistake');
  return compilation.compiled;
}

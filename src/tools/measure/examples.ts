import { sentencesOf } from '../../charter-compiler/expressions/schema';
import { readRules } from '../../charter-compiler/expressions/compile-expressions';
import { Mistakes } from '../../charter-compiler/mistakes';
import { readCharterFolder } from '../../cli/charter-folder';

/**
 * The sentences that the rules of a charter say they flag.
 * @param folder a charter folder that is known to compile; the shipped charter when left out
 */
export function readExamples(folder?: string): string[] {
  const rules = readRules(readCharterFolder(folder).texts, new Mistakes()) ?? [];
  return rules.flatMap(({ rule }) => sentencesOf(rule));
}

import { checkDocument, type ReviewSource } from '../../cli/check-document';
import { filesAt, readDocument } from '../../cli/documents';
import { UsageError } from '../../cli/usage-error';
import { marked } from './report';

/**
 * Every finding of severity replace in the text files of a folder, each in its context, for reading.
 * @param print takes one line at a time
 * @returns how many there are
 * @throws UsageError when the folder holds no file that can be checked
 */
export async function castNet(
  folder: string,
  review: ReviewSource,
  print: (line: string) => void,
): Promise<number> {
  let count = 0;
  for (const file of filesAt(folder)) {
    const document = await readDocument(file, () => Promise.reject(new UsageError(file)));
    for (const { severity, ruleId, span } of checkDocument(document, review)) {
      if (severity !== 'replace') continue;
      count++;
      print(`${file}  ${ruleId}  ${marked(document.text, span)}`);
    }
  }
  return count;
}

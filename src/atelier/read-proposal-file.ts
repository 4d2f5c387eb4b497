import {
  NO_PROPOSALS,
  proposalsTogether,
  proposedTemplate,
  type Proposals,
} from '../storage/proposals/proposals';
import {
  exportProposals,
  readProposals,
  type ProposalsFault,
} from '../storage/proposals/proposals-file';
import { decodedText } from '../taskpane/ui/decoded-text';
import { newUserTemplateId } from '../templates/user-template-id';
import { importUserTemplates } from '../storage/user-templates/user-templates-file';
import type { ImportFault } from './imports/imported-template';

/** Bytes: more than any file of ours has. */
const MOST_BYTES = 8_000_000;
/** The same of Word's, whose pictures are passed over. */
const MOST_WORD_BYTES = 40_000_000;
const WORD = /\.(?:dotx|dotm|docx|docm)$/i;
const TABLE = /\.(?:csv|tsv)$/i;

/** What a person may choose, for a file field. */
export const ACCEPTED = '.json,.csv,.tsv,.dotx,.dotm,.docx,.docm';

/** Why a file was left as it is. */
export type ProposalFileFault = ProposalsFault | ImportFault;

export type ProposalFileReading =
  | { readonly ok: true; readonly proposals: Proposals }
  /** `where`: keys, and positions from 0, with commas between; empty for the file as a whole. */
  | { readonly ok: false; readonly what: ProposalFileFault; readonly where: string };

/**
 * Reads what the team sends: a file of proposals, an export of « Mes modèles », or templates of another program's:
 * a table (Briskine's export), Outlook's Quick Parts. Never rejects.
 * @param present what is there: `proposals` are both together, where that many can be kept
 */
export async function readProposalFile(
  file: Pick<File, 'name' | 'size' | 'text' | 'arrayBuffer'>,
  present: Proposals,
): Promise<ProposalFileReading> {
  const isWord = WORD.test(file.name);
  if (file.size > (isWord ? MOST_WORD_BYTES : MOST_BYTES)) {
    return { ok: false, what: isWord ? 'large' : 'size', where: '' };
  }
  const now = Date.now();
  let reading: ProposalFileReading;
  try {
    reading =
      isWord || TABLE.test(file.name)
        ? await readForeign(file, now)
        : readEither(await file.text(), now);
  } catch {
    return { ok: false, what: 'unread', where: '' };
  }
  if (!reading.ok) return reading;
  const proposals = proposalsTogether(present, reading.proposals);
  const again = readProposals(exportProposals(proposals), now);
  return again.ok ? { ok: true, proposals } : { ...again, where: again.where.join(', ') };
}

/** What reads the files of other programs comes with the first one. */
async function readForeign(
  file: Pick<File, 'name' | 'text' | 'arrayBuffer'>,
  now: number,
): Promise<ProposalFileReading> {
  const { readQuickParts, readTable } = await import('./imports');
  const read = WORD.test(file.name)
    ? readQuickParts(new Uint8Array(await file.arrayBuffer()))
    : readTable(decodedText(await file.arrayBuffer()));
  if (!read.ok) return { ok: false, what: read.what, where: '' };
  const templates = read.templates.map((one) => ({
    ...one,
    id: newUserTemplateId(now, Math.random()),
    phase: '',
    fields: [],
    edited: now,
  }));
  return { ok: true, proposals: { ...NO_PROPOSALS, templates } };
}

function readEither(content: string, now: number): ProposalFileReading {
  const templates = importUserTemplates(content, [], now);
  if (templates.ok) {
    const proposed = templates.added.map(proposedTemplate);
    return { ok: true, proposals: { ...NO_PROPOSALS, templates: proposed } };
  }
  if (templates.fault.why !== 'format') {
    const { why } = templates.fault;
    const what = why === 'json' || why === 'size' ? why : why === 'newer' ? 'version' : 'template';
    return { ok: false, what, where: templates.where.join(', ') };
  }
  const reading = readProposals(content, now);
  return reading.ok ? reading : { ...reading, where: reading.where.join(', ') };
}

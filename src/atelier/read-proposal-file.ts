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
import { importUserTemplates } from '../storage/user-templates/user-templates-file';

/** Bytes: more than any file of ours has. */
const MOST_BYTES = 8_000_000;

export type ProposalFileReading =
  | { readonly ok: true; readonly proposals: Proposals }
  /** `where`: keys, and positions from 0, with commas between; empty for the file as a whole. */
  | { readonly ok: false; readonly what: ProposalsFault; readonly where: string };

/**
 * Reads what the team sends: a file of proposals, or an export of « Mes modèles ». Never rejects.
 * @param present what is there: `proposals` are both together, where that many can be kept
 */
export async function readProposalFile(
  file: Pick<File, 'size' | 'text'>,
  present: Proposals,
): Promise<ProposalFileReading> {
  if (file.size > MOST_BYTES) return { ok: false, what: 'size', where: '' };
  let content: string;
  try {
    content = await file.text();
  } catch {
    return { ok: false, what: 'json', where: '' };
  }
  const now = Date.now();
  const reading = readEither(content, now);
  if (!reading.ok) return reading;
  const proposals = proposalsTogether(present, reading.proposals);
  const again = readProposals(exportProposals(proposals), now);
  return again.ok ? { ok: true, proposals } : { ...again, where: again.where.join(', ') };
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

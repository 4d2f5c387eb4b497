import { readProposalFile } from '../../src/atelier/read-proposal-file';
import { NO_PROPOSALS, type Proposals } from '../../src/storage/proposals/proposals';
import { exportProposals } from '../../src/storage/proposals/proposals-file';
import { exportUserTemplates } from '../../src/storage/user-templates/user-templates-file';
import type { UserTemplate } from '../../src/templates/user-template';

const file = (content: string, name = 'x.json') => ({
  name,
  size: content.length,
  text: () => Promise.resolve(content),
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer),
});
const expressions = (from: number, many: number): Proposals => ({
  ...NO_PROPOSALS,
  expressions: Array.from({ length: many }, (_, n) => ({
    expression: `mot ${'a'.repeat(1 + ((from + n) % 60))} ${'b'.repeat(1 + Math.floor((from + n) / 60))}`,
    replacement: '',
  })),
});
const TEMPLATE: UserTemplate = {
  id: 'mien:a',
  title: 'Bienvenue',
  phase: 'lancement',
  subject: '',
  text: 'Bonjour {prenom}.',
  fields: [
    { id: 'prenom', kind: 'person', label: 'Prénom', required: true, default: 'Camille Acme' },
  ],
  edited: 0,
};

test.each([
  ['an export of « Mes modèles »', exportUserTemplates([TEMPLATE])],
  ['a file of proposals', exportProposals({ ...NO_PROPOSALS, templates: [TEMPLATE] })],
])('%s brings a template without what its fields were given', async (_, content) => {
  const reading = await readProposalFile(file(content), NO_PROPOSALS);
  expect(reading).toMatchObject({ ok: true, proposals: { templates: [{ title: 'Bienvenue' }] } });
  expect(JSON.stringify(reading)).not.toContain('Acme');
});

test('a file that would make more than can be kept is refused, and what is there stays', async () => {
  const present = expressions(0, 1500);
  const few = await readProposalFile(file(exportProposals(expressions(1500, 500))), present);
  expect(few).toMatchObject({ ok: true });
  expect(await readProposalFile(file(exportProposals(expressions(1500, 501))), present)).toEqual({
    ok: false,
    what: 'many',
    where: 'expressions',
  });
});

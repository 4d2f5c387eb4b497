/** @jest-environment jsdom */
import { toneRules } from '../../src/charter/tone';
import { createEditorHost } from '../../src/relire/editor-host';
import { Editor, htmlOf } from '../../src/relire/editor';
import { Mailbox } from '../../src/storage/mailbox';
import { SettingsSession } from '../../src/taskpane/session/settings-session';
import { ReviewSession } from '../../src/taskpane/tone/review-session';

function opened(source: string) {
  const editor = new Editor();
  document.body.replaceChildren(editor.element);
  editor.source = source;
  const host = createEditorHost(editor, 'fr-FR');
  const session = new ReviewSession(host, toneRules, new SettingsSession(new Mailbox(host)));
  return { editor, host, session };
}

const until = async (done: () => boolean): Promise<void> => {
  for (let tries = 0; !done(); tries += 1) {
    if (tries > 500) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

test('the pane’s own review reads, replaces and takes back in the field', async () => {
  const source = '<p>Bonjour,</p><p style="color: red;">Désolé pour le <b>retard</b>.</p>';
  const { editor, session } = opened(source);
  await session.read();
  const [finding] = session.state.draft?.findings ?? [];
  const [first] = finding?.suggestions ?? [];
  expect(finding?.actual).toBe('Désolé pour le retard');
  if (!finding || !first) throw new Error('nothing was found');
  session.replace(finding.key, first);
  await until(() => editor.source !== source && !session.state.replacing);
  expect(editor.element.textContent).toBe(`Bonjour,${first.text}.`);
  expect(editor.source).toContain('<p style="color: red;">');
  session.undo();
  await until(() => editor.source === source);
});

test('there is no subject, nobody to write to, and settings last as long as the page', async () => {
  const { host } = opened('');
  await expect(host.readSubject()).rejects.toMatchObject({ code: 'unsupported' });
  expect(await host.readRecipients()).toEqual([]);
  await host.writeSettings({ a: 1, b: null });
  expect([host.readSetting('a'), host.readSetting('b')]).toEqual([1, undefined]);
  await host.writeSession('k', 'v');
  expect(await host.readSession('k')).toBe('v');
});

test('a field without words or pictures is empty', () => {
  const { editor } = opened('<p><br></p>');
  expect(editor.isEmpty).toBe(true);
  expect(editor.element.hasAttribute('data-empty')).toBe(true);
  editor.source = '<p><img alt="" src="data:image/png;base64,AA=="></p>';
  expect(editor.isEmpty).toBe(false);
  expect(editor.source).toContain('cid:relire-1');
  expect(editor.whole).toContain('data:image/png;base64,AA==');
});

test('plain text keeps its lines, and what looks like markup is text', () => {
  expect(htmlOf('un <b>\r\n\r\ndeux\n')).toBe(
    '<div>un &lt;b&gt;</div><div><br></div><div>deux</div>',
  );
  expect(htmlOf('un mot')).toBe('un mot');
});

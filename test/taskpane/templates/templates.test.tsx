/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import {
  button,
  DRAFT,
  enter,
  openPane,
  openTemplate,
  showWhole,
  SIGNATURE,
  tab,
  THREAD,
} from '../pane';

const GO_LIVE = 'Annonce de mise en production';
const VALIDATION = 'Demande de validation pour mise en production';
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const preview = () => screen.getByRole('region', { name: 'Aperçu' }).textContent ?? '';
const words = (html: string) =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').replace(/\s+/g, '');

describe('the form', () => {
  test('proposes the back-office from the site, until it was changed', async () => {
    const { user } = await openPane();
    await openTemplate(user, GO_LIVE);
    await enter(user, field('Adresse du site'), 'https://www.example.fr/');
    expect(field('Adresse du back-office').value).toBe('https://www.example.fr/wp-admin/');
    await user.clear(field('Adresse du back-office'));
    await enter(user, field('Adresse du back-office'), 'https://admin.example.fr/');
    await enter(user, field('Adresse du site'), 'x');
    expect(field('Adresse du back-office').value).toBe('https://admin.example.fr/');
  });

  test('shows exactly what it inserts, blanks as long as there are any', async () => {
    const { user, host } = await openPane();
    await openTemplate(user, GO_LIVE);
    await showWhole(user);
    expect(preview()).toContain('Adresse du site');
    await enter(user, field('Adresse du site'), 'https://www.example.fr/');
    await user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    const shown = screen.getByTestId('preview-body').textContent ?? '';
    expect(words(host.body())).toBe(shown.replace(/\s+/g, ''));
    expect(preview()).toContain(host.subject());
  });

  test('optional parts and choices show in the preview at once', async () => {
    const { user } = await openPane();
    await openTemplate(user, VALIDATION);
    await showWhole(user);
    await user.click(screen.getByRole('radio', { name: 'à la date prévue' }));
    expect(field('Date prévue').value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(preview()).toMatch(/à la date prévue, le \p{L}+ \d/u);
    await user.click(screen.getByRole('radio', { name: 'dès que possible' }));
    expect(screen.queryByLabelText('Date prévue')).toBeNull();
  });

  test('keeps the sentence that changes in sight, with only what changed standing out', async () => {
    const { user } = await openPane();
    await openTemplate(user, VALIDATION);
    const sentence = () => screen.getByTestId('changed-sentence');
    const stressed = () => sentence().querySelector('mark')?.textContent;
    await enter(user, field('Prénom du destinataire'), 'Julie');
    expect(sentence().textContent).toBe('Bonjour Julie,');
    expect(stressed()).toBe('Julie');
    await user.click(field('Adresse de la préproduction'));
    expect(stressed()).toContain('Adresse de la préproduction');
    await user.click(screen.getByRole('radio', { name: 'à la date prévue' }));
    expect(stressed()).toContain('prévue');
    expect(screen.queryByTestId('preview-body')).toBeNull();
  });

  test('what depends on an option stands under it', async () => {
    const { user } = await openPane();
    await openTemplate(user, GO_LIVE);
    const option = screen.getByRole('switch', { name: 'Particularités du site' });
    const settings = screen.getByLabelText('Ce qui est en place');
    expect(option.compareDocumentPosition(settings)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const next = screen.getByRole('switch', { name: 'Formulaire de contact testé' });
    expect(settings.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(option);
    expect(screen.queryByLabelText('Ce qui est en place')).toBeNull();
    expect(screen.getByTestId('changed-sentence').textContent).toContain('301');
    expect(screen.getByText('Pas dans ce message')).toBeTruthy();
  });

  test('names a bad value at its field, goes there and inserts nothing', async () => {
    const { user, host } = await openPane({ body: SIGNATURE });
    await openTemplate(user, VALIDATION);
    await enter(user, field('Adresse de la préproduction'), 'javascript:alert(1)');
    await user.click(button('Insérer'));
    const site = field('Adresse de la préproduction');
    expect(document.activeElement).toBe(site);
    expect(site.getAttribute('aria-invalid')).toBe('true');
    expect(site.getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getByText(/^Saisissez une adresse web/)).toBeTruthy();
    expect(host.body()).toBe(SIGNATURE);
    expect(host.subject()).toBe('');
    await user.clear(site);
    await enter(user, site, 'https://preprod.example.fr/');
    expect(site.getAttribute('aria-invalid')).not.toBe('true');
  });

  test('keeps the values on the way back and in again', async () => {
    const { user } = await openPane();
    await openTemplate(user, VALIDATION);
    await enter(user, field('Adresse de la préproduction'), 'https://preprod.example.fr/');
    await user.keyboard('{Escape}');
    const row = button(VALIDATION);
    expect(document.activeElement).toBe(row);
    await openTemplate(user, VALIDATION);
    expect(field('Adresse de la préproduction').value).toBe('https://preprod.example.fr/');
  });

  test('a form that was begun is there again when the pane is opened anew, until it was inserted', async () => {
    const { user, host, unmount } = await openPane({ body: SIGNATURE });
    await openTemplate(user, VALIDATION);
    await enter(user, field('Adresse de la préproduction'), 'https://preprod.example.fr/');
    window.dispatchEvent(new Event('pagehide'));
    unmount();
    const again = await openPane({}, undefined, { host });
    await screen.findByRole('heading', { name: VALIDATION, level: 2 });
    expect(field('Adresse de la préproduction').value).toBe('https://preprod.example.fr/');
    await again.user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    again.unmount();
    await openPane({}, undefined, { host });
    expect(screen.queryByRole('heading', { name: VALIDATION, level: 2 })).toBeNull();
  });

  test('an address without its beginning is completed when one leaves its field', async () => {
    const { user } = await openPane();
    await openTemplate(user, GO_LIVE);
    await enter(user, field('Adresse du site'), 'www.example.fr');
    await user.tab();
    expect(field('Adresse du site').value).toBe('https://www.example.fr');
    expect(field('Adresse du back-office').value).toBe('https://www.example.fr/wp-admin/');
  });

  test('the cursor stands in the first field that has to be filled', async () => {
    const { user } = await openPane();
    await openTemplate(user, GO_LIVE);
    expect(document.activeElement).toBe(field('Adresse du site'));
  });

  test('a value never becomes markup', async () => {
    const { user, host } = await openPane();
    await openTemplate(user, VALIDATION);
    await showWhole(user);
    await enter(user, field('Prénom du destinataire'), '<img src=x onerror=alert(1)>');
    await enter(user, field('Adresse de la préproduction'), 'https://preprod.example.fr/');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findAllByText('Modèle inséré');
    expect(preview()).toContain('<img src=x onerror=alert(1)>');
    expect(screen.getByTestId('preview-body').querySelector('img')).toBeNull();
    const { body } = new DOMParser().parseFromString(host.body(), 'text/html');
    expect(body.querySelector('img')).toBeNull();
  });
});

describe('inserting', () => {
  async function ready(options: Parameters<typeof openPane>[0]) {
    const pane = await openPane(options);
    await openTemplate(pane.user, VALIDATION);
    await enter(pane.user, field('Adresse de la préproduction'), 'https://preprod.example.fr/');
    return pane;
  }
  const place = async ({ user }: Awaited<ReturnType<typeof ready>>, name: string) => {
    await user.click(button('Choisir où insérer'));
    await user.click(screen.getByRole('menuitem', { name }));
  };

  test('goes on top where there is no cursor, and leaves signature and thread as they are', async () => {
    const body = DRAFT.replace('<div>Bonjour Julie,</div>', '');
    const { user, host } = await ready({ body });
    await user.click(button('Insérer'));
    await screen.findByText(/en haut du message/);
    expect(host.body().endsWith(body)).toBe(true);
    expect(host.subject()).toBe('Votre validation pour la mise en production');
  });

  test('goes to the cursor where there is one', async () => {
    const body = `<div>Bonjour,</div><div><br></div>${SIGNATURE}`;
    const { user, host } = await ready({ body });
    act(() => host.select({ from: 25, to: 25 }));
    await user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    expect(host.body().startsWith(body.slice(0, 25))).toBe(true);
    expect(host.body().endsWith(body.slice(25))).toBe(true);
  });

  test('asks before it changes another subject', async () => {
    const { user, host } = await ready({ body: THREAD, subject: 'Votre site' });
    await user.click(button('Insérer'));
    expect(
      await screen.findByText(/^Remplacer l’objet actuel « Votre site » \?$/, {
        selector: 'footer div div',
      }),
    ).toBeTruthy();
    expect(host.subject()).toBe('Votre site');
    await user.click(button('Remplacer l’objet'));
    await waitFor(() => expect(host.subject()).toBe('Votre validation pour la mise en production'));
    expect(screen.queryByRole('button', { name: 'Garder l’objet' })).toBeNull();
  });

  test('leaves the subject of a reply, and asks nothing', async () => {
    const { user, host } = await ready({
      body: THREAD,
      subject: 'RE: Votre site',
      composeType: 'reply',
    });
    await user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    expect(host.subject()).toBe('RE: Votre site');
    expect(screen.queryByRole('button', { name: 'Garder l’objet' })).toBeNull();
  });

  test('a second click inserts nothing: it is asked for by its own name', async () => {
    const { user, host } = await ready({ body: '' });
    await user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    const once = host.body();
    await user.click(button('Inséré'));
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
    expect(host.body()).toBe(once);
    await user.click(button('Insérer à nouveau'));
    await waitFor(() => expect(host.body().length).toBeGreaterThan(1.9 * once.length));
  });

  test('« Garder l’objet » keeps it', async () => {
    const { user, host } = await ready({ body: '', subject: 'Votre site' });
    await user.click(button('Insérer'));
    await user.click(await screen.findByRole('button', { name: 'Garder l’objet' }));
    expect(host.subject()).toBe('Votre site');
    expect(screen.queryByRole('button', { name: 'Remplacer l’objet' })).toBeNull();
  });

  test('« Annuler » brings back the exact body and subject', async () => {
    const { user, host } = await ready({ body: DRAFT });
    await user.click(button('Insérer'));
    await screen.findAllByText('Modèle inséré');
    expect(host.body()).not.toBe(DRAFT);
    await user.click(button('Annuler'));
    await waitFor(() => expect(host.body()).toBe(DRAFT));
    expect(host.subject()).toBe('');
  });

  test('goes below the greeting of the draft, without its own, and the menu says so', async () => {
    const pane = await ready({ body: DRAFT });
    act(() => pane.host.select({ from: 0, to: 0 }));
    await pane.user.click(button('Choisir où insérer'));
    await screen.findByRole('menuitem', { name: 'Après «\u00a0Bonjour Julie,\u00a0»' });
    await pane.user.keyboard('{Escape}');
    await pane.user.click(button('Insérer'));
    await screen.findByText(/sous la formule d’appel/);
    expect(pane.host.body().match(/Bonjour/g)).toHaveLength(1);
    expect(pane.host.body()).toMatch(/^<div>Bonjour Julie,<\/div><p/);
  });

  test('a draft that only greets and closes is completed without a question', async () => {
    const pane = await ready({ body: '<div>Bonjour,</div><div>Cordialement,</div>' });
    await place(pane, 'À la place de mon texte');
    await screen.findAllByText('Modèle inséré');
    expect(pane.host.body()).toMatch(/^<div>Bonjour,<\/div><p.*<\/p><div>Cordialement,<\/div>$/s);
  });

  test('asks before it takes the place of the text, and leaves the rest', async () => {
    const pane = await ready({ body: DRAFT });
    await place(pane, 'À la place de mon texte');
    const words = await screen.findByText(/^Bonjour Julie,/, { selector: 'blockquote' });
    expect(words.textContent).toMatch(/Je n'ai pas encore fini l'intégration\.$/);
    expect(pane.host.body()).toBe(DRAFT);
    await pane.user.click(button('Garder mon texte'));
    expect(pane.host.body()).toBe(DRAFT);
    await place(pane, 'À la place de mon texte');
    await pane.user.click(await screen.findByRole('button', { name: 'Remplacer mon texte' }));
    await screen.findAllByText('Modèle inséré');
    expect(pane.host.body()).not.toContain('désolée pour mon retard, voici');
    expect(pane.host.body().endsWith(SIGNATURE + THREAD)).toBe(true);
  });

  test('the menu works from the keyboard', async () => {
    const { user } = await ready({ body: '' });
    button('Choisir où insérer').focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Au curseur');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('À la place de mon texte');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button('Choisir où insérer'));
  });

  test('a host that does not answer is a calm sentence, and the body is as it was', async () => {
    const { user, host } = await ready({ body: DRAFT });
    host.fail('body.getTypeAsync', 'hang');
    await user.click(button('Insérer'));
    await screen.findAllByText('Outlook met du temps à répondre.');
    expect(host.body()).toBe(DRAFT);
    expect(tab('Modèles').getAttribute('aria-selected')).toBe('true');
  });
});

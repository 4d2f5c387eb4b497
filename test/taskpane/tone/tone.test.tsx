/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { MemoryHostOptions } from '../../../src/testing/memory-host';
import { behaviourById } from '../../../src/testing/client-behaviours';
import { AWAY_MS, FOLLOW_MS } from '../../../src/taskpane/tone/useReview';
import { IGNORED_KEY, parseIgnored } from '../../../src/tone/ignored';
import { button, DRAFT, openPane, SIGNATURE, tab, THREAD, type Pane } from '../pane';

const LATE = 'Je suis désolée pour mon retard';
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
const phrase = (name: string) => screen.getByRole('button', { name });
const card = (name: string) =>
  within(
    within(screen.getByLabelText('Expressions à reformuler'))
      .getByRole('heading', { name: `«\u00a0${name}\u00a0»` })
      .closest('li') as HTMLElement,
  );

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function openTone(
  options: MemoryHostOptions = {},
  matchMedia?: typeof window.matchMedia,
): Promise<Pane> {
  const pane = await openPane({ body: DRAFT, composeType: 'reply', ...options }, undefined, {
    ...(matchMedia ? { matchMedia } : {}),
  });
  await pane.user.click(tab('Ton'));
  await waitFor(() => expect(screen.queryByText(/^Lecture/, { selector: 'p' })).toBeNull());
  // The cards come in a part of their own.
  await act(() => pause(0));
  return pane;
}

describe('reading', () => {
  test('counts on the tab from the start, once', async () => {
    const { host } = await openPane({ body: DRAFT });
    await waitFor(() => expect(tab('Ton').textContent).toBe('Ton3'));
    expect(host.calls.filter((call) => call === 'body.getAsync').length).toBe(1);
  });

  test('mirrors the writer’s own words only, phrases marked, line breaks kept', async () => {
    await openTone();
    const mirror = screen.getByRole('region', { name: 'Votre message' });
    expect(mirror.textContent).toContain('Bonjour Julie,\nJe suis désolée');
    expect(mirror.textContent).not.toContain('Agence Exemple');
    expect(mirror.textContent).not.toContain('Le bug est-il');
    expect(mirror.textContent).toMatch(
      /— votre signature et le fil ne sont pas relus \(5\slignes\) —/,
    );
    expect(marks()).toEqual([LATE, 'Le bug est corrigé', "Je n'ai pas encore fini"]);
    expect(screen.getByRole('status', { hidden: false }).textContent).toBe(
      '3 expressions à reformuler',
    );
  });

  test('follows the draft while it is shown, and more slowly while it isn’t', async () => {
    const { host, user } = await openTone({ body: '<p>Bonjour</p>' });
    act(() => host.type(' Le bug est corrigé.', '<p>Bonjour'.length));
    await waitFor(() => expect(marks()).toEqual(['Le bug est corrigé']), {
      timeout: 4 * FOLLOW_MS,
    });
    await user.click(tab('Modèles'));
    // The read that the change of tabs asks for.
    await act(() => pause(100));
    const calls = host.calls.length;
    act(() => host.type(' Pas de souci !', '<p>Bonjour'.length));
    await act(() => pause(FOLLOW_MS + 500));
    expect(host.calls.length).toBe(calls);
    await waitFor(() => expect(tab('Ton').textContent).toBe('Ton2'), { timeout: 2 * AWAY_MS });
  });

  test('F8 walks on through phrases that share their words', async () => {
    const { user } = await openTone({
      body: '<p>Bonjour,</p><ul><li>On a pas fini la page.</li><li>On a pas fini le menu.</li><li>La maquette est terminée.</li></ul><p>Pas de souci !</p>',
    });
    await user.click(screen.getByRole('button', { name: /^Conseils/ }));
    const cards = [...document.querySelectorAll('li[id^="card-"]')];
    // Each mark is a phrase's first piece: one of the phrases has none.
    expect(cards.length).toBeGreaterThan(marks().length);
    const seen = new Set<string | undefined>();
    for (let step = 0; step < cards.length; step++) {
      await user.keyboard('{F8}');
      seen.add(cards.find((each) => each.getAttribute('aria-current') === 'true')?.id);
    }
    expect(seen).toEqual(new Set(cards.map(({ id }) => id)));
  });

  test('reads again when the person comes back, and on « Vérifier »', async () => {
    const { host, user } = await openTone({ body: '<p>Bonjour</p>' });
    act(() => host.type(' Le bug est corrigé.', '<p>Bonjour'.length));
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await waitFor(() => expect(marks()).toEqual(['Le bug est corrigé']));
    act(() => host.type(' Pas de souci !', '<p>Bonjour'.length));
    await user.click(button('Vérifier'));
    await waitFor(() => expect(marks().length).toBe(2));
  });

  test('redraws nothing and keeps the focus when only the text around changed', async () => {
    const { host, user } = await openTone();
    const second = phrase('Le bug est corrigé');
    act(() => second.focus());
    act(() => host.type('<p>Une ligne de plus.</p>', 0));
    await user.click(button('Vérifier'));
    await waitFor(() => expect(screen.getByText(/Une ligne de plus/)).toBeTruthy());
    expect(phrase('Le bug est corrigé')).toBe(second);
    expect(second.getAttribute('aria-pressed')).toBe('true');
  });
});

test('the focus stays in the message when a phrase goes while someone types there', async () => {
  const { host } = await openTone({ body: '<p>Le bug est corrigé.</p>' });
  act(() => button('Ignorer').focus());
  document.hasFocus = () => false;
  act(() => host.type('X', '<p>Le b'.length));
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await screen.findByText(/Rien à reprendre/, { selector: 'h2' });
  expect(document.activeElement).toBe(document.body);
});

test('what is not read can be looked at, and nobody is reassured about it', async () => {
  const { user } = await openTone({
    body: `<p>Le formulaire est en ligne.</p>${SIGNATURE}${THREAD}`,
  });
  expect(
    screen.getByRole('heading', { name: 'Rien à reprendre dans ce que vous avez écrit.' }),
  ).toBeTruthy();
  expect(screen.queryByText(/tranquille/)).toBeNull();
  // « Modèles », behind, quotes what the thread asks for.
  const shown = within(screen.getByRole('tabpanel'));
  expect(shown.queryByText(/Le bug est-il/)).toBeNull();
  await user.click(shown.getByText(/^— votre signature et le fil ne sont pas relus/));
  expect(await shown.findByText(/Le bug est-il/)).toBeTruthy();
});

describe('replacing', () => {
  test('changes the phrase and nothing else, and « Annuler » brings it back', async () => {
    const { host, user } = await openTone();
    await user.click(card(LATE).getByRole('button', { name: 'Remplacer' }));
    await waitFor(() => expect(marks().length).toBe(2));
    expect(host.body()).toBe(DRAFT.replace(LATE, "Merci d'avoir patienté"));
    // The button is gone with its card: the focus is on the next phrase, not lost.
    expect(document.activeElement).toBe(phrase('Le bug est corrigé'));
    await user.click(button('Annuler'));
    await waitFor(() => expect(host.body()).toBe(DRAFT));
    await waitFor(() => expect(marks().length).toBe(3));
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
  });

  test('every « Remplacer » says what it puts in', async () => {
    await openTone();
    const [first] = screen.getAllByRole('button', { name: 'Remplacer' });
    const id = first?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe("Merci d'avoir patienté");
  });

  test('« Tout remplacer » does all in one write', async () => {
    const { host, user } = await openTone();
    await user.click(button('Tout remplacer'));
    await screen.findByText(/Rien à reprendre/, { selector: 'h2' });
    expect(host.calls.filter((call) => call === 'body.setAsync').length).toBe(1);
    expect(host.body().endsWith(SIGNATURE + THREAD)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    await user.click(button('Annuler'));
    await waitFor(() => expect(host.body()).toBe(DRAFT));
  });

  test('says so when the draft has changed under it, and writes nothing', async () => {
    const { host, user } = await openTone();
    const at = DRAFT.indexOf(LATE);
    host.type('vraiment ', at + 'Je suis '.length);
    const typed = host.body();
    await user.click(card(LATE).getByRole('button', { name: 'Remplacer' }));
    await screen.findByText('Le message a changé : il vient d’être relu.');
    expect(host.body()).toBe(typed);
    expect(host.calls).not.toContain('body.setAsync');
  });

  test('a refused write says why and offers « Copier »', async () => {
    const images = Array.from({ length: 12 }, (_, n) => `<img src="cid:image${String(n)}">`).join(
      '',
    );
    const body = `<p>Le bug est corrigé.</p>${images}`;
    const { host, user } = await openTone({ body });
    await user.click(button('Remplacer'));
    const [told] = await screen.findAllByText(/beaucoup d’images/);
    expect(host.body()).toBe(body);
    const write = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: write },
      configurable: true,
    });
    const notice = within(told?.parentElement as HTMLElement);
    await user.click(notice.getByRole('button', { name: 'Copier' }));
    expect(write).toHaveBeenCalledWith('Le fonctionnement est rétabli');
  });

  test('keeps the text from before within reach when the client lost something', async () => {
    const { host, user } = await openTone({ manner: behaviourById('mac-thread-lost') });
    await user.click(card(LATE).getByRole('button', { name: 'Remplacer' }));
    await waitFor(
      () => expect(screen.queryByText(/texte d’avant/, { selector: 'div' })).toBeTruthy(),
      {
        timeout: 15_000,
      },
    );
    const kept = screen.queryByRole('button', { name: 'Récupérer le texte d’avant' });
    expect(kept !== null || host.body() === DRAFT).toBe(true);
  });
});

describe('ignoring', () => {
  test('is handed to the send check, and undone', async () => {
    const { host, user } = await openTone();
    await user.click(card(LATE).getByRole('button', { name: 'Ignorer' }));
    await waitFor(() => expect(marks().length).toBe(2));
    expect(tab('Ton').textContent).toBe('Ton2');
    expect(parseIgnored(await host.readSession(IGNORED_KEY)).length).toBe(1);
    await user.click(button('Annuler'));
    await waitFor(() => expect(marks().length).toBe(3));
    expect(parseIgnored(await host.readSession(IGNORED_KEY))).toEqual([]);
    expect(host.body()).toBe(DRAFT);
  });

  test('what this message keeps is known when the pane opens again', async () => {
    const first = await openTone();
    await first.user.click(card(LATE).getByRole('button', { name: 'Ignorer' }));
    const kept = (await first.host.readSession(IGNORED_KEY)) ?? '';
    first.unmount();
    const again = await openPane(
      { body: DRAFT },
      (host) => void host.writeSession(IGNORED_KEY, kept),
    );
    await again.user.click(tab('Ton'));
    await waitFor(() => expect(marks().length).toBe(2));
  });
});

describe('keys', () => {
  test('F8 and Shift+F8 walk, Ctrl+Enter replaces, Escape comes back to the phrase', async () => {
    const { host, user } = await openTone();
    act(() => button('Vérifier').focus());
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(phrase(LATE));
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(phrase('Le bug est corrigé'));
    await user.keyboard('{Shift>}{F8}{/Shift}{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(phrase("Je n'ai pas encore fini"));
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(phrase(LATE));
    act(() => card(LATE).getByRole('button', { name: 'Ignorer' }).focus());
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(phrase(LATE));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(host.body()).toContain("Merci d'avoir patienté"));
  });

  test('F8 goes on to what else there is to look at', async () => {
    const { user } = await openTone({ body: '<p>Le bug est corrigé. Ci-joint le [devis].</p>' });
    const list = await screen.findByRole('list', { name: 'À voir avant l’envoi' });
    const cards = within(list).getAllByRole('listitem');
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(cards[cards.length - 1]);
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(phrase('Le bug est corrigé'));
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(cards[0]);
  });
});

describe('states', () => {
  test('clean', async () => {
    await openTone({ body: `<p>Le fonctionnement est rétabli.</p>${SIGNATURE}` });
    const text = 'Rien à reprendre\u00a0: votre message est dans le ton.';
    expect(screen.getByRole('heading', { name: text })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(text);
    expect(tab('Ton').textContent).toBe('Ton');
  });

  test('empty leads to the templates', async () => {
    const { user } = await openTone({ body: `<div><br></div>${SIGNATURE}` });
    expect(screen.getByRole('heading', { name: 'Votre message est encore vide.' })).toBeTruthy();
    await user.click(button('Choisir un modèle'));
    expect(tab('Modèles').getAttribute('aria-selected')).toBe('true');
  });

  test('plain text is read and replaced as well', async () => {
    const body = 'Bonjour,\n\nLe bug est corrigé.\n\n-- \nCamille';
    const { host, user } = await openTone({ body, format: 'text' });
    expect(screen.getByText(/texte brut/)).toBeTruthy();
    await user.click(button('Remplacer'));
    await waitFor(() =>
      expect(host.body()).toBe(body.replace('Le bug est corrigé', 'Le fonctionnement est rétabli')),
    );
  });

  test('a host that does not answer: one calm sentence, and again', async () => {
    const pane = await openPane({ body: DRAFT }, (host) => host.fail('body.getAsync', 'hang', 2));
    await waitFor(() => expect(pane.host.calls).toContain('body.getAsync'));
    await pane.user.click(tab('Ton'));
    await screen.findByRole('heading', { name: 'Outlook met du temps à répondre.' });
    await pane.user.click(button('Réessayer'));
    await waitFor(() => expect(marks().length).toBe(3));
  });

  test('a read that fails later keeps what was found', async () => {
    const { host, user } = await openTone();
    host.fail('body.getAsync', 5001, 1);
    await user.click(button('Vérifier'));
    await screen.findAllByText(/Erreur interne d’Outlook/);
    expect(marks().length).toBe(3);
    await user.click(button('Réessayer'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull());
  });
});

describe('opened by the send check', () => {
  const context = JSON.stringify({ tab: 'ton', finding: 1 });

  test('stands at the finding', async () => {
    await openPane({ body: DRAFT, context });
    await waitFor(() => expect(tab('Ton').getAttribute('aria-selected')).toBe('true'));
    await waitFor(() =>
      expect(phrase('Le bug est corrigé').getAttribute('aria-pressed')).toBe('true'),
    );
  });

  test('also when it is open already, and the focus stays where it is', async () => {
    const { host } = await openPane({ body: DRAFT });
    await waitFor(() => expect(tab('Ton').textContent).toBe('Ton3'));
    act(() => host.handContext(context));
    await waitFor(() =>
      expect(phrase('Le bug est corrigé').getAttribute('aria-pressed')).toBe('true'),
    );
    expect(document.activeElement).toBe(document.body);
  });
});

describe('in a low pane', () => {
  const MANY =
    '<div>Je suis désolée pour mon retard.</div><div>Le bug est corrigé.</div>' +
    "<div>Je n'ai pas encore fini l'intégration.</div><div>Pas de souci !</div>";
  const low = (media: string) =>
    ({
      matches: media.includes('max-height'),
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;

  test('one card at a time, each in its sentence, and the way to the next', async () => {
    const { user } = await openTone({ body: MANY }, low);
    const cards = () => document.querySelectorAll('li[id^="card-"]');
    expect(cards().length).toBe(1);
    expect(screen.queryByRole('region', { name: 'Votre message' })).toBeNull();
    expect(screen.getByText('1 / 4')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Je suis désolée pour mon retard/ })).toBeTruthy();
    await user.click(button('Suivante'));
    expect(screen.getByText('2 / 4')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /Le bug est corrigé/ })).toBeTruthy();
    await user.click(button('Précédente'));
    await user.click(button('Précédente'));
    expect(screen.getByText('4 / 4')).toBeTruthy();
    act(() => cards()[0]?.querySelector('button')?.focus());
    await user.keyboard('{F8}{F8}');
    expect(screen.getByText('1 / 4')).toBeTruthy();
    expect(document.activeElement).toBe(cards()[0]);
  });
});

describe('by severity', () => {
  const MIXED =
    '<div>Le bug est corrigé.</div><div>On a pas fini la page.</div><div>On a pas fini le menu.</div>' +
    '<div>La maquette est terminée.</div><div>Pas de souci !</div>';

  test('advice is folded until it is asked for', async () => {
    const { user } = await openTone({ body: MIXED });
    const advice = screen.getByRole('button', { name: /^Conseils/ });
    expect(advice.getAttribute('aria-expanded')).toBe('false');
    const shown = document.querySelectorAll('li[id^="card-"]').length;
    await user.click(advice);
    expect(document.querySelectorAll('li[id^="card-"]').length).toBeGreaterThan(shown);
    expect(screen.getByText(/^À vous de voir/)).toBeTruthy();
  });
});

describe('a pane that nobody has touched', () => {
  const untouched = (body: string) => openPane({ body }, undefined, { untouched: true });

  test('begins with what there is to reword', async () => {
    await untouched(DRAFT);
    await waitFor(() => expect(tab('Ton').getAttribute('aria-selected')).toBe('true'));
  });

  test('begins in the search where nothing is written', async () => {
    await untouched(`<div><br></div>${SIGNATURE}`);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
    expect(tab('Modèles').getAttribute('aria-selected')).toBe('true');
  });

  test('begins with the templates where all is well', async () => {
    await untouched(`<p>Le fonctionnement est rétabli.</p>${SIGNATURE}`);
    await act(() => pause(200));
    expect(tab('Modèles').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(document.body);
  });
});

test('what no words fit is marked in the message, to be reworded there', async () => {
  const body = '<p>Bonjour Julie,</p><p>Votre demande est refusée.</p>';
  const { host, user } = await openPane({ body });
  await user.click(tab('Ton'));
  await user.click(await screen.findByRole('button', { name: 'Reformuler dans le message' }));
  await waitFor(() => expect(host.body()).toMatch(/<[^>]+>est refusée<\/[^>]+>/));
  await user.click(await screen.findByRole('button', { name: 'Retirer le surlignage' }));
  await waitFor(() => expect(host.body()).toBe(body));
});

import { createOfficeTheme } from '../../../src/outlook/office/office-theme';

type Handler = (change: { readonly officeTheme?: unknown }) => void;

/** An Office with a look, of a Mailbox set, that may refuse the handler. */
function officeWith(options: { theme?: unknown; mailbox?: number; refuses?: boolean }) {
  const handlers: Handler[] = [];
  const office = {
    EventType: { OfficeThemeChanged: 'officeThemeChanged' },
    context: {
      officeTheme: options.theme,
      requirements: {
        isSetSupported: (_: string, version: string) =>
          Number(version.slice(2)) <= (options.mailbox ?? 14),
      },
      mailbox: {
        addHandlerAsync: (_: string, handler: Handler, done: (result: unknown) => void) => {
          if (!options.refuses) handlers.push(handler);
          const error = { code: 5001, name: '', message: '' };
          done(options.refuses ? { status: 'failed', error } : { status: 'succeeded' });
        },
      },
    },
  };
  return { theme: createOfficeTheme(office as unknown as typeof Office), handlers };
}

test.each([
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: 'F3F3F3' }, 'light'],
  [{ bodyBackgroundColor: '#0000ff' }, 'dark'],
  [{ bodyBackgroundColor: 'white' }, null],
  [{ isDarkTheme: true }, null],
  [undefined, null],
  [null, null],
])('%j is %s', (theme, look) => {
  expect(officeWith({ theme }).theme.current()).toBe(look);
});

test('a change is heard by all who listen, with one handler', () => {
  const { theme, handlers } = officeWith({ theme: { bodyBackgroundColor: '#ffffff' } });
  const heard = [jest.fn(), jest.fn()];
  const [leave] = heard.map((listener) => theme.onChange(listener));
  expect(handlers).toHaveLength(1);
  handlers[0]?.({ officeTheme: { bodyBackgroundColor: '#1f1f1f' } });
  expect(heard.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(theme.current()).toBe('dark');
  leave?.();
  handlers[0]?.({ officeTheme: { bodyBackgroundColor: '#eeeeee' } });
  expect(heard.map(({ mock }) => mock.calls.length)).toEqual([1, 2]);
  expect(theme.current()).toBe('light');
});

test('before Mailbox 1.14 nothing is asked', () => {
  const { theme, handlers } = officeWith({ mailbox: 13 });
  theme.onChange(() => undefined);
  expect([handlers.length, theme.current()]).toEqual([0, null]);
});

test('a refused handler leaves the look unknown', async () => {
  const { theme } = officeWith({ refuses: true });
  theme.onChange(() => undefined);
  await Promise.resolve();
  expect(theme.current()).toBeNull();
});

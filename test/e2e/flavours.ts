/** Microsoft’s libraries, one for each kind of Outlook, by the compose window's client that runs it. */
export const FLAVOURS = { 'the web': 'faithful', Windows: 'windows', Mac: 'macos' } as const;

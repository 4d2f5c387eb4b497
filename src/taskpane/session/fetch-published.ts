import { MOST_BYTES, PUBLISHED_FILE } from '../../charter/published-charter';

/** What the host has under the name of the published charter. */
export type Fetched =
  /** Nobody has published one here. */
  | { readonly kind: 'absent' }
  /** No answer, or one that says that the host is not well. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'large' }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Asks the host for the published charter; never more of it than `MOST_BYTES`. Never rejects.
 * @param get the browser's `fetch`
 */
export async function fetchPublished(
  get: (address: string, options: RequestInit) => Promise<Response>,
): Promise<Fetched> {
  try {
    const response = await get(PUBLISHED_FILE, { cache: 'no-cache', credentials: 'same-origin' });
    // Some hosts answer with their page for whatever is not there.
    const isPage = /\bhtml\b/i.test(response.headers.get('Content-Type') ?? '');
    if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
      await response.body?.cancel();
      return { kind: 'absent' };
    }
    if (!response.ok || !response.body) return { kind: 'unreachable' };
    return await textOf(response.body);
  } catch {
    return { kind: 'unreachable' };
  }
}

async function textOf(body: ReadableStream<Uint8Array>): Promise<Fetched> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { kind: 'text', text: text + decoder.decode() };
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return { kind: 'large' };
    }
    text += decoder.decode(value, { stream: true });
  }
}

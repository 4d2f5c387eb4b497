/** The nodes of a document in which no script runs and nothing is fetched. */
export function inertDocument(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

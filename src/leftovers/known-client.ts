/** A client that is remembered, with what would give them away in another one's message. */
export interface KnownClient {
  /** Lower case; the whole address where they write from a provider that everybody shares. */
  readonly domain: string;
  /** What the writer calls them. */
  readonly name?: string;
  /** Addresses of their sites and drafts, as typed: `https://acme.preprod.example/accueil`. */
  readonly sites: readonly string[];
}

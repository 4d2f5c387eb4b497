/**
 * The pages that stand on their own beside the add-in, each by the name of its file without `.html`:
 * src/<name>/<name>.html with src/<name>/index.tsx. They know no Outlook, and work without the network
 * once they were opened (src/offline).
 */
export const STATIC_PAGES = ['relire', 'pense-bete', 'atelier'];

/** The folder of dist/ for what they load; the names of its files have the hash of their content. */
export const PAGES_FOLDER = 'pages';

/**
 * The Content-Security-Policy that each of them states itself, whatever its host sends besides: nothing
 * but from here, no inline style but the empty elements that Griffel fills.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

import fc from 'fast-check';

/**
 * HTML such as Outlook, browsers and careless software write: well formed for the most part, with
 * everything that a text map has to get right.
 */
const words = fc.constantFrom(
  'Bonjour',
  'le site est en ligne',
  'problème',
  "l'hébergeur",
  'R&D',
  'a < b',
  'x&',
  '&',
  '<',
  '&#23',
  '&not',
  'caf&eacute',
  'é',
  '😀',
  '\u00a0',
  '\u00ad',
  '\u200b',
  'fin.',
);

const whiteSpace = fc.constantFrom(' ', '\n', '  ', '\r\n  ', '\t', '');

const entities = fc.constantFrom(
  '&nbsp;',
  '&eacute;',
  '&#8217;',
  '&amp;',
  '&lt;',
  '&#32;',
  '&#10;',
  '&#128512;',
  '&NotEqualTilde;',
  '&zwnj;',
  '&#0;',
);

const hidden = fc.constantFrom(
  '<!-- un commentaire -->',
  '<!--[if gte vml 1]><v:shape><v:textbox>vml</v:textbox></v:shape><![endif]-->',
  '<![if !vml]>',
  '<![endif]>',
  '<style>p { color: red }</style>',
  '<script>"<p>non</p>"</script>',
  '<title>Titre &amp; fin</title>',
  '<span style="display:none">caché</span>',
  '<span style="mso-hide:all">caché</span>',
  '<p hidden>caché</p>',
  '<img src="cid:logo" alt="a < b > c">',
  '<o:p></o:p>',
  '<o:p/>',
  '<svg><title>x</title><style>y</style></svg>',
);

const breaks = fc.constantFrom('<br>', '<br/>', '<BR clear="all">', '<hr>');

const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: words }, whiteSpace, entities, hidden, breaks), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const openings = fc.constantFrom(
  ['<p class=MsoNormal>', '</p>'],
  ['<p class="MsoNormal">', ''],
  ['<div>', '</div>'],
  ['<span lang=FR style=\'font-family:"Calibri",sans-serif\'>', '</span>'],
  ['<b>', '</b>'],
  ['<i>', ''],
  ['</b>', '<b>'],
  ['<a href="https://agence.example/?a=1&lt=2">', '</a>'],
  ['<ul><li>', '</li></ul>'],
  ['<li>', ''],
  ['<table><tr><td>', '</td><td>b</td></tr></table>'],
  ['<pre>', '</pre>'],
  ['<pre>\n', '</pre>'],
  ['<span style="white-space:pre-wrap">', '</span>'],
  ['<div style="white-space:pre-line">', '</div>'],
  ['<code>', '</code>'],
  ['<blockquote type="cite">', '</blockquote>'],
  ['<div id="Signature">', '</div>'],
  ['<p>a</p>\n', '\n<p>b</p>'],
  ['', '</div>'],
);

const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  element: fc
    .tuple(openings, tie('html'))
    .map(([[open = '', close = ''], inside]) => `${open}${inside}${close}`),
  html: fc
    .array(fc.oneof({ maxDepth: 4 }, text, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
}));

export const generatedHtml: fc.Arbitrary<string> = html;

/** Anything at all, made of the pieces that parsers trip over. */
export const hostileHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '<!',
        '<!--',
        '-->',
        '--!>',
        '<![CDATA[',
        ']]>',
        '<?xml ?>',
        '&',
        '&#',
        '&#x',
        ';',
        '"',
        "'",
        '=',
        '\0',
        '\ud83d',
        '\ude00',
        '\r',
        '\n',
        ' ',
        'a',
        'lt;',
        '1',
        '<p',
        '<p ',
        '</p>',
        '<b a="<b>">',
        '</b>',
        '<pre>',
        '</pre>',
        '<textarea>',
        '<xmp>',
        '<plaintext>',
        '<svg>',
        '<style>',
        '</style>',
        '<br>',
        '</br>',
        '<td>',
        '<table>',
        '</table>',
        '<body>',
        '<o:p/>',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What people and tools insert, and what they don't. */
export const inserts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    'point',
    ' point',
    'point ',
    ' ',
    '  ',
    'deux  mots',
    '<b>gras</b>',
    'R&D',
    'lt;',
    '#12;',
    'b>',
    '/b>',
    '!--',
    ';',
    '« Bonjour »',
    'a\nb',
    '\n',
    'fin\n',
    '\nfin',
    ' \n ',
    '"x" & \'y\'',
    '😀',
  ),
  fc.string({ maxLength: 6 }),
);

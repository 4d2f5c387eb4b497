/**
 * Bodies that make careless code overflow its stack or take quadratic time. Each is of about as many
 * UTF-16 units as it is asked for.
 */
/** `part`, as often as fills so many UTF-16 units. */
const fill = (units: number, part: string): string => part.repeat(Math.ceil(units / part.length));

/** Those that readers of HTML stumble over; « problème » stands in each once, at its end. */
export const HOSTILE_MARKUP: Readonly<Record<string, (units: number) => string>> = {
  '10,000 nested elements': (units) =>
    `${'<div>'.repeat(units / 100)}problème${'</div>'.repeat(units / 100)}`,
  '200,000 unclosed elements': (units) => `${fill(units, '<b><p>')}problème`,
  'end tags that match nothing': (units) =>
    `${'<i>'.repeat(units / 10)}problème${'</b></i><p></i>'.repeat(units / 20)}`,
  'formatting closed across blocks': (units) =>
    `${'<b>'.repeat(units / 10)}<div>${'<i>'.repeat(units / 10)}${'</b>'.repeat(units / 10)}problème`,
  'one text node': (units) => `${fill(units, 'mot ')}problème`,
  'one line of white space': (units) => `a${fill(units, ' \n')}problème`,
  'one line of no-break spaces': (units) => `${fill(units, '&nbsp;')}problème`,
  'one word': (units) => `${fill(units, 'a')} problème`,
  'one attribute': (units) => `<p title="${fill(units, '<b>')}">problème`,
  'one style': (units) => `<p style="${fill(units, 'color:red;')}">problème`,
  'one class': (units) => `<p class="${fill(units, 'x_x_gmail ')}">problème`,
  'an id of prefixes': (units) => `<p id="${fill(units, 'x_m_1')}">problème`,
  'one comment': (units) => `<!--${fill(units, '-- ')}-->problème`,
  entities: (units) => `${fill(units, '&amp;')}problème`,
  'digits of an entity': (units) => `&#${fill(units, '0')} problème`,
  'line breaks': (units) => `${fill(units, '<br>')}problème`,
  'links that are addresses': (units) => `${fill(units, '<a href=x>www.a.example</a> ')}problème`,
  dots: (units) => `${fill(units, 'www.'.padEnd(2000, '.'))} problème`,
  'at signs': (units) => `${fill(units, 'a@')} problème`,
  'quotes one after another': (units) =>
    `${fill(units, '<blockquote type=cite>a</blockquote>b')}problème`,
  'nested quotes': (units) =>
    `${'<blockquote>'.repeat(units / 20)}a${'</blockquote>'.repeat(units / 20)}problème`,
  'signatures one after another': (units) =>
    `${fill(units, '<p class=gmail_signature>a</p>b')}problème`,
  'ends of the compose area': (units) => `${fill(units, '<p id=appendonsend></p>a<hr>')}problème`,
  'signature lines': (units) => `${fill(units, '-- <br>a<br>')}problème`,
  'labels of headers': (units) => `${fill(units, 'Date :<br>')}problème`,
  'lines that introduce': (units) => `${fill(units, 'Le 3 mars a écrit :<br>')}problème`,
  'drawn lines': (units) => `${fill(units, '__________<br><br>')}problème`,
};

/** Those that what looks through a text stumbles over: words, addresses, names and blanks without end. */
export const HOSTILE_WORDS: Readonly<Record<string, (units: number) => string>> = {
  'different addresses': (units) => numbered(units, (n) => `https://www.h${n}.example/p `),
  'different mail addresses': (units) => numbered(units, (n) => `a${n}@h${n}.example `),
  'different links': (units) => numbered(units, (n) => `<a href="https://h${n}.example/">ici</a> `),
  'links to many files of one site': (units) =>
    numbered(units, (n) => `<a href="https://preprod.agence.example/c${n}/">ici</a> `),
  'links around their own address': (units) =>
    numbered(units, (n) => `<a href="https://h${n}.example/">https://h${n}.example/</a> `),
  'example addresses': (units) => numbered(units, (n) => `https://adressedusite.com/${n} `),
  'addresses with a blank': (units) => numbered(units, (n) => `https://a.example/{{${n}}} `),
  'different blanks': (units) => numbered(units, (n) => `{{${n}}} `),
  'different brackets': (units) => numbered(units, (n) => `[à compléter ${n}] `),
  'brackets that don’t close': (units) => fill(units, '[à adapter '),
  'blanks behind links': (units) => numbered(units, (n) => `<a href="/{{${n}}}">ici</a> `),
  'blanks in links': (units) => numbered(units, (n) => `<a href="/{{${n}}}">{{${n}}}</a> `),
  'names of another client': (units) => fill(units, 'Boulonnerie Martin '),
  'names of many clients': (units) => numbered(units, (n) => `Atelier N${n % 300} `),
  'names within addresses': (units) =>
    fill(units, 'https://boulon.example/Boulonnerie Martin Boulonnerie Martin '),
  'a name that goes on for ever': (units) => fill(units, 'Boulonnerie-'),
  'the letters of a name': (units) => fill(units, 'Aaaa'),
  'phrases of a rule': (units) => fill(units, 'Malheureusement, il y a un problème. '),
  'different phrases': (units) =>
    numbered(units, (n) => `Nous n’avons pas le temps de finir la page${n}. `),
  'phrases without a full stop': (units) => fill(units, 'malheureusement un problème '),
  'one negation after another': (units) => fill(units, 'ne pas plus jamais aucun '),
  'words that begin phrases': (units) => fill(units, 'je ne peux pas vous nous n’avons '),
  'a sentence in capitals': (units) => fill(units, 'IL Y A UN PROBLÈME '),
  'words of two languages in turn': (units) =>
    fill(units, 'the page is here. La page est là. <br>'),
  'lines in two languages': (units) =>
    fill(units, '<p>Please find the problem.</p><p>Voici le problème.</p>'),
  'files announced in one sentence': (units) => fill(units, 'je vous joins, '),
  'files that are not announced': (units) => fill(units, 'pas de document ci-joint, '),
  'files of another message': (units) => fill(units, 'ci-joint à mon mail d’hier '),
  'files between quotation marks': (units) => fill(units, '« ci-joint " '),
  'files in a notice': (units) =>
    fill(units, 'Ce mail confidentiel, ci-joint, est destiné à vous seul. '),
  'files in lines of a notice': (units) =>
    fill(units, '<p>Ce mail est confidentiel et vous trouverez ci-joint le devis.</p>'),
  'openings of a reply': (units) => fill(units, 'Bonjour, suite à votre demande du '),
  greetings: (units) => fill(units, '<p>Bonjour Julie,</p>'),
  'complimentary closes': (units) => fill(units, '<p>Cordialement,</p><p>Camille</p>'),
  'telephone numbers': (units) => fill(units, '<p>06 12 34 56 78</p>'),
  'quotes of a webmail one after another': (units) =>
    fill(units, '<div class=gmail_quote>a</div>b<blockquote>c</blockquote>'),
  'quotes of a webmail in each other': (units) =>
    fill(units, '<div class=gmail_quote>a<p class=gmail_signature>b</p>'),
  'heads of a thread': (units) =>
    fill(units, '<p><b>De :</b> Julie<br><b>Envoyé :</b> lundi<br><b>Objet :</b> Site</p>'),
  'answers between quotes': (units) =>
    fill(units, '<blockquote>Le problème</blockquote><p>Ici le problème.</p>'),
  'links between quotes': (units) =>
    fill(units, '<blockquote>a</blockquote><p><a href="https://h.example/">b</a></p>'),
  'marks of ours': (units) =>
    fill(units, '<span data-tonjuste="1" style="background-color:#FDF0B9">le problème</span> '),
  'almost our colour': (units) => `<p style="background:${fill(units, 'rgb(253,  240,  ')}">a</p>`,
  'backgrounds within backgrounds': (units) =>
    fill(units, '<p style="background:background:rgb(253, 240,185">a'),
  'spaces before our colour': (units) => `<p style="color:${fill(units, ' ')}#fdf0b9">a</p>`,
  'protected links': (units) =>
    numbered(
      units,
      (n) =>
        `<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fh${n}.example%2F&amp;data=05">ici</a> `,
    ),
  'one protected link': (units) =>
    `<a href="https://eur01.safelinks.protection.outlook.com/?url=${fill(units, '%2525')}">ici</a>`,
  'escapes in an address': (units) => `<a href="https://a.example/${fill(units, '%7B%')}">ici</a>`,
  'one very long address': (units) => `https://a.example/${fill(units, 'a/?b=')}`,
  'dots and letters': (units) => fill(units, 'a.b.c.d.e.f.g.h.i.'),
  'hyphens and letters': (units) => fill(units, 'a-b-'),
  'dots after letters': (units) => fill(units, 'fin.Bonjour'),
  'marks on letters': (units) => `a${fill(units, '\u0301')}`,
  'letters with marks': (units) => fill(units, 'e\u0301\u0302 '),
  'invisible characters': (units) => fill(units, 'pro\u200bblème\u00ad '),
  apostrophes: (units) => fill(units, 'l’d’qu’'),
  'pairs of surrogates': (units) => fill(units, '😀'),
  'question marks': (units) => fill(units, '? ! … '),
  numbers: (units) => fill(units, '12 '),
  'items of a list': (units) => fill(units, '<ul><li>Le problème</ul>'),
  'cells of a table': (units) => fill(units, '<table><tr><td>Le problème<td>b</table>'),
  'code in a sentence': (units) => fill(units, '<code>le problème</code> '),
  'struck-out words': (units) => fill(units, '<s>Le problème</s> '),
  'subscripts one after another': (units) => fill(units, '<sub>a</sub><b>b</b>'),
  'greetings to others': (units) => numbered(units, (n) => `<p>Bonjour Prénom${n},</p>`),
  'names in capitals without end': (units) => `Bonjour ${fill(units, 'Marc, ')}`,
  'broken conditions of Word': (units) => fill(units, '<![if !supportLists]>le problème '),
  'foreign content': (units) => fill(units, '<svg><p>a<math><mi>b'),
  'elided words': (units) => fill(units, 'c’est qu’il n’y a d’un l’autre s’il '),
  'inclusive endings': (units) => fill(units, 'désolé·e·s (e)s-e.s/e '),
  'long words one letter off': (units) => fill(units, 'malheureusementt désolléé probblème '),
  'gaps that may be anything': (units) => fill(units, 'quand le problème il y a un '),
  'braces in each other': (units) => fill(units, '{{{#a}{{/a'),
  'introductions in the middle of a line': (units) =>
    fill(units, 'a Le lun. 3 mars 2026 à 10:00, Julie &lt;j@a.example&gt; a écrit : '),
  'quoted lines': (units) => fill(units, '&gt; le problème<br>'),
  'labels without a header': (units) => fill(units, '<b>De :</b> a<br>'),
};

/** Parts that are each another one, as many as fill so many UTF-16 units. */
function numbered(units: number, part: (n: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let n = 0; length < units; n += 1) {
    const next = part(n);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

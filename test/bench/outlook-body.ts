/**
 * A body as classic Outlook (Word) writes it, of about `length` UTF-16 units: a reply, a signature
 * and the thread under it. The words are invented.
 */
export function outlookBody(length: number): string {
  const style = `font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;mso-fareast-language:EN-US`;
  const paragraph = (words: string): string =>
    `<p class="MsoNormal"><span style="${style}">${words}<o:p></o:p></span></p>\n`;
  const blank = paragraph('&nbsp;');
  const prose = [
    'Bonjour Camille,',
    'La page d’accueil est en ligne sur la pr&eacute;production, avec les\ncorrections de jeudi&nbsp;: ' +
      'le menu, le <b>formulaire de contact</b> et le pied de page.',
    'Pouvez-vous la valider d&egrave;s que possible&nbsp;? Voici l&#8217;adresse&nbsp;: ' +
      '<a href="https://preprod.agence.example/?a=1&amp;b=2">https://preprod.agence.example/</a>',
    '<span style="mso-list:Ignore">-<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; ' +
      '</span></span>Les textes l&eacute;gaux restent &agrave; relire.',
    'Merci et bonne journ&eacute;e,',
  ].map(paragraph);
  const headers =
    '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n' +
    '<p class="MsoNormal"><b><span lang="FR">De&nbsp;:</span></b><span lang="FR"> Camille Durand ' +
    '&lt;camille@client.example&gt;\n<br><b>Envoy&eacute;&nbsp;:</b> lundi 3 mars 2025 10:12<br>\n' +
    '<b>&Agrave;&nbsp;:</b> Agence &lt;bonjour@agence.example&gt;<br>\n' +
    '<b>Objet&nbsp;:</b> Pr&eacute;production<o:p></o:p></span></p>\n</div></div>\n';
  const head =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>\n' +
    '<meta name="Generator" content="Microsoft Word 15 (filtered medium)">\n<style><!--\n' +
    'p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}\n'.repeat(20) +
    '--></style></head>\n<body lang="FR"><div class="WordSection1">\n';
  const parts = [head, ...prose, blank, headers];
  let total = parts.join('').length;
  for (let index = 0; total < length; index += 1) {
    const next = index % 40 === 39 ? headers : index % 6 === 5 ? blank : prose[index % 5];
    parts.push(next as string);
    total += (next as string).length;
  }
  return `${parts.join('')}</div></body></html>`;
}

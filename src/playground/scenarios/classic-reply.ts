import type { Scenario } from './scenario';

/** A reply in classic Outlook: a whole document as Word writes it, headers in a border-top div. */
export const classicReply: Scenario = {
  id: 'reponse-classique',
  label: 'Réponse, Outlook classique',
  composeType: 'reply',
  to: [{ name: 'Marc Leroy', address: 'marc.leroy@acme.example' }],
  subject: 'RE: Mise en ligne du site',
  format: 'html',
  body: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}
o\\:* {behavior:url(#default#VML);}
</style><![endif]--><style><!--
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	font-size:11.0pt;
	font-family:"Calibri",sans-serif;}
a:link, span.MsoHyperlink
	{mso-style-priority:99;
	color:#0563C1;
	text-decoration:underline;}
span.EmailStyle17
	{mso-style-type:personal-reply;
	font-family:"Calibri",sans-serif;
	color:windowtext;}
@page WordSection1
	{size:612.0pt 792.0pt;
	margin:70.85pt 70.85pt 70.85pt 70.85pt;}
div.WordSection1
	{page:WordSection1;}
--></style><!--[if gte mso 9]><xml>
<o:shapedefaults v:ext="edit" spidmax="1026" />
</xml><![endif]-->
</head>
<body lang=FR link="#0563C1" vlink="#954F72" style='word-wrap:break-word'>
<div class=WordSection1>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Bonjour Marc,<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>D&eacute;sol&eacute; de vous avoir fait attendre. Le probl&egrave;me d&#8217;affichage sur <b>mobile</b> est r&eacute;solu, et nous n&#8217;avons pas encore termin&eacute; la recette.<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>Ne vous inqui&eacute;tez pas, je reviens vers vous jeudi.<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><a name="_MailAutoSig"><b><span style='color:#4C3AB4;mso-fareast-language:FR'>Camille Durand</span></b></a><span style='mso-bookmark:_MailAutoSig'><span style='mso-fareast-language:FR'><o:p></o:p></span></span></p>
<p class=MsoNormal><span style='mso-bookmark:_MailAutoSig'><span style='mso-fareast-language:FR'>Cheffe de projet web, Agence Exemple<o:p></o:p></span></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<div>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
<p class=MsoNormal><b>De&nbsp;:</b> Marc Leroy &lt;marc.leroy@acme.example&gt; <br>
<b>Envoy&eacute;&nbsp;:</b> mardi 17 novembre 2026 11:13<br>
<b>&Agrave;&nbsp;:</b> Camille Durand &lt;camille.durand@agence.example&gt;<br>
<b>Objet&nbsp;:</b> Mise en ligne du site<o:p></o:p></p>
</div>
</div>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Bonjour Camille,<o:p></o:p></p>
<p class=MsoNormal>D&eacute;sol&eacute; d&#8217;insister, le bug est-il corrig&eacute; sur t&eacute;l&eacute;phone&nbsp;?<o:p></o:p></p>
<p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p>
<p class=MsoNormal>Marc<o:p></o:p></p>
</div>
</body>
</html>
`,
};

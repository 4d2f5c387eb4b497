/**
 * How to join an online meeting, as Teams, Zoom and Google Meet write it into a message: nobody's
 * words, never to be reworded or moved.
 *
 *     ________________________________________________________________________________
 *     Réunion Microsoft Teams
 *     Rejoindre la réunion maintenant
 *     ID de réunion : 123 456 789
 *     ________________________________________________________________________________
 */
import { isBlank, linesOf, reading, type Line } from './lines';
import { mergeSpans, type Span } from './span';
import type { TextMap } from './text-map';

/** The line above and below: underscores of Teams, `──────` of Zoom, `-::~:~::-` of Meet. */
const DRAWN = /^(?:[_=*-]{10,}|[─━—–]{5,}|-::~[:~]*::-)$/;

const OPENING = new RegExp(
  '^(?:réunion (?:microsoft )?teams|microsoft teams(?: meeting| need help\\?.*|-besprechung)?|teams meeting|' +
    'reunión de (?:microsoft )?teams|riunione di microsoft teams|' +
    'rejoindre (?:la réunion|zoom|avec google meet|microsoft teams|sur votre ordinateur).*|' +
    'participer (?:à la réunion zoom|avec google meet).*|(?:infos?|informations) .*google meet|' +
    'google meet joining info|rejoignez-nous sur teams.*|' +
    'join (?:the meeting|zoom meeting|with google meet|microsoft teams|on your computer).*|' +
    'cliquez ici pour (?:rejoindre|participer à) la réunion|click here to join the meeting|' +
    '.{2,60} (?:vous invite à une réunion zoom|is inviting you to a scheduled zoom meeting).*)$',
  'i',
);

const DETAIL = new RegExp(
  '^(?:(?:id|n°|numéro) (?:de )?(?:la )?(?:réunion|conférence|conversation)|meeting id|' +
    '(?:phone )?conference id|code (?:secret|d’accès|pin)|passcode|passwor[dt]|mot de passe|' +
    'pin|id de conférence (?:téléphonique|vidéo)?|video id|lien de l’appel vidéo|video call link)(?: .{0,30})? ?:.*|' +
    '^(?:rejoindre|participer|join|composez|appel(?:er|ez)|dial|one tap|une seule touche|mobile une touche|' +
    'trouve[rz]|find|recherche[rz]|vous avez besoin d’aide|besoin d’aide|need help|référence système|' +
    'system reference|pour les organisateurs|for organi[sz]ers|options (?:de (?:la )?réunion|pour)|' +
    'meeting options|réinitialiser|reset|obte[nz]|téléchargez teams|download teams|en savoir plus|learn more|' +
    'plus d’options|plus de numéros|autres numéros|more (?:phone|joining)|ou (?:composez|appelez|sur)|' +
    'or (?:dial|call)|veuillez ne pas modifier|please do not edit|confidentialité et sécurité|' +
    'privacy and security|cliquez ici|click here|sujet|topic|heure|time|numéros? locaux|find your local)' +
    '(?:[^.!]|\\.(?=\\S)){0,160}\\.?$',
  'i',
);
const ADDRESS =
  /^<?https?:\/\/\S+>?$|^<?(?:\w[\w-]*\.)?(?:teams\.(?:microsoft|live)\.com|zoom\.us|meet\.google\.com)\S*$/i;
const PHONE = /^(?:\([A-Z]{2}\) ?)?\+?\d[\d\s().,#*-]{5,}.{0,60}$/;
const PARTS = /^[^.!?|]{2,60}\?? ?\|.{2,120}$/;

/** Text spans of such blocks, in order and disjoint: lines drawn around them too. */
export function findMeetings({ text, landmarks }: TextMap): readonly Span[] {
  const found: Span[] = landmarks.filter(({ kind }) => kind === 'meeting');
  const lines = linesOf(text);
  let done = 0;
  lines.forEach((line, index) => {
    if (index < done || line.to - line.from > 200) return;
    const read = spelled(text, line);
    if (read === '' || !(OPENING.test(read) || read.indexOf('-::~') === 0)) return;
    const end = blockEnd(text, lines, index);
    if (end < 0) return;
    const from = (lines[drawnAbove(text, lines, index, done)] as Line).from;
    found.push({ from, to: (lines[end - 1] as Line).to });
    done = end;
  });
  return mergeSpans(found);
}

function spelled(text: string, line: Line): string {
  return reading(text, line).replace(/'/g, '’');
}

/** The line drawn above line `index`, blank lines apart; `index` without one. */
function drawnAbove(text: string, lines: readonly Line[], index: number, done: number): number {
  for (let at = index - 1; at >= done; at -= 1) {
    const line = lines[at] as Line;
    if (isBlank(text, line.from, line.to)) continue;
    return DRAWN.test(spelled(text, line)) ? at : index;
  }
  return index;
}

/** What else may stand among the details, in lines. */
const STRAY = 1;

/** @returns the index of the line after a block that opens at line `first`, or -1. */
function blockEnd(text: string, lines: readonly Line[], first: number): number {
  let end = -1;
  let details = 0;
  let stray = 0;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (isBlank(text, line.from, line.to)) continue;
    const read = spelled(text, line);
    if (DRAWN.test(read)) {
      end = index + 1;
      stray = 0;
    } else if (isDetail(read)) {
      details += 1;
      end = index + 1;
      stray = 0;
    } else {
      stray += 1;
      if (stray > STRAY || read.length > 120) break;
    }
  }
  const opening = spelled(text, lines[first] as Line);
  const linked = /https?:\/\//.test(opening) || opening.indexOf('-::~') === 0 ? 1 : 0;
  return details + linked >= 2 ? end : -1;
}

function isDetail(read: string): boolean {
  return (
    DETAIL.test(read) ||
    OPENING.test(read) ||
    ADDRESS.test(read) ||
    PHONE.test(read) ||
    PARTS.test(read)
  );
}

/** The labels of the headers that mail clients write above a quoted message. */

export type HeaderLabel = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/** A label as a line begins with it. */
export interface KnownLabel {
  readonly label: HeaderLabel;
  /**
   * How much the word alone speaks for a mail client: people who list the fields of a form write
   * « Expéditeur » and « Date », and only Outlook writes « Envoyé ».
   */
  readonly weight: number;
}

const LABELS = new Map<string, KnownLabel>();

function name(label: HeaderLabel, weight: number, names: string): void {
  names.split('|').forEach((each) => LABELS.set(each, { label, weight }));
}

// French, English, German, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Russian.
name('from', 1, 'de|from|von|da|van|från|fra|od|от|от кого|de la part de');
name('from', -1, 'expéditeur|expediteur|émetteur|absender|mittente|remitente|remetente|afzender');
name('from', -1, 'sender|отправитель|expéditrice');
name('date', 2, 'envoyé|envoye|envoyé le|sent|sent on|gesendet|gesendet am|enviado|enviado el');
name('date', 2, 'enviada|enviada el|enviado em|enviada em|enviado a las|inviato|inviato il');
name('date', 2, 'verzonden|verzonden op|skickat|sendt|wysłano|отправлено|message du');
name('date', 0, 'date|date d’envoi|reçu|datum|fecha|data|dato|дата');
name('to', 0, 'à|a|pour|to|an|para|aan|till|til|do|кому');
name('to', 0, 'destinataire|destinataires|destinatario|destinatário|empfänger|ontvanger');
name('cc', 0, 'cc|cci|bcc|copie|copie à|copia|cópia|kopie|kopia|kopi|ccn|cc à|copie cachée|копия');
name('subject', 0, 'objet|sujet|subject|betreff|asunto|oggetto|assunto|onderwerp|ämne|emne');
name('subject', 0, 'temat|тема');
name('other', 0, 'organisation|organization|répondre à|reply-to|reply to|importance|priorité');
name('other', 0, 'priority|pièces jointes|pièce jointe|attachments|anlagen|wichtigkeit|allegati');
name('other', 0, 'bijlagen|envoyé par|message-id|when|quand|where|où|catégories|antwort an');
name('other', 0, 'newsgroups|importanza|вложения');

/** @param spelled as it stands in the line, without the colon */
export function headerLabel(spelled: string): KnownLabel | undefined {
  return LABELS.get(spelled.toLowerCase().replace(/'/g, '’'));
}

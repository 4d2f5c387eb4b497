const TU = /(?:^|[^\wÀ-ÿ])(?:(?:tu|toi|te|ton|ta|tes)(?![\wÀ-ÿ])|t['’])/i;
const VOUS = /(?:^|[^\wÀ-ÿ])(?:vous|votre|vos)(?![\wÀ-ÿ])/i;
/** Nobody is spoken to in it. */
const RENDEZ_VOUS = /rendez-vous/gi;

/** Whether a text speaks to its reader as « tu », and to nobody as « vous ». */
export const saysTu = (text: string): boolean =>
  TU.test(text) && !VOUS.test(text.replace(RENDEZ_VOUS, ''));

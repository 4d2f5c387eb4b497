const TU = /(?:^|[^\wÀ-ÿ])(?:(?:tu|toi|te|ton|ta|tes)(?![\wÀ-ÿ])|t['’])/i;
const VOUS = /(?:^|[^\wÀ-ÿ])(?:vous|votre|vos)(?![\wÀ-ÿ])/i;

/** Whether a text speaks to its reader as « tu », and to nobody as « vous ». */
export const saysTu = (text: string): boolean => TU.test(text) && !VOUS.test(text);

/** Stands for each unit of a mark that the reader doesn't see: the tone rules read over it (U+200B). */
export const INVISIBLE = '\u200B';

/** Stands for each unit of something that is not prose but has a place in the sentence (U+FFFC). */
export const OBJECT = '\uFFFC';

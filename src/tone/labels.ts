/** The ids that a compiled label lists, or those that it leaves out (see `ToneRules.labels`). */
export function idsOfLabel(label: readonly number[]): readonly number[] {
  return isComplement(label) ? label.slice(1) : label;
}

/** Whether a compiled label stands for all words but those that it lists. */
export function isComplement(label: readonly number[]): boolean {
  return label[0] === -1;
}

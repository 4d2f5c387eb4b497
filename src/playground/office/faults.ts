/**
 * `'hang'`: the call is never answered, and not done. `'hang-after-doing'`: it is done and never
 * answered. A number: it fails with that Office code.
 */
export type Fault = 'hang' | 'hang-after-doing' | number;

/** What goes wrong on purpose, by DispatchId. Tests write into it. */
export type Faults = Partial<Record<number, Fault>>;

/** `'hang'`: the call is never answered. A number: it fails with that Office code. */
export type Fault = 'hang' | number;

/** What goes wrong on purpose, by DispatchId. Tests write into it. */
export type Faults = Partial<Record<number, Fault>>;

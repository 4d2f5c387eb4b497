import type { PlayedDraft } from '../draft/draft';

/** How `ExecuteMethod` is answered; Office.js makes an AsyncResult of it. */
export type Answer = { error: false; data?: unknown } | { error: true; errorCode: number };
export type Parameters = Readonly<Record<string, unknown>>;
export type Call = (draft: PlayedDraft, parameters: Parameters) => Answer | Record<string, unknown>;

export function ok(data?: unknown): Answer {
  return { error: false, data: data ?? null };
}

export function refused(errorCode: number): Answer {
  return { error: true, errorCode };
}

/** A text parameter; empty where Office.js sent none. */
export function textOf(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
}

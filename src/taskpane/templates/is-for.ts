import type { FormDraft } from './form-draft';

/** Whether a form was proposed for this client. @param domain `Client.domain` */
export function isFor({ proposedFor }: FormDraft, domain: string): boolean {
  return proposedFor.startsWith(`[${JSON.stringify(domain)},`);
}

import { useState } from 'react';
import type { Awaited, Client } from '../../storage/clients/clients';
import { askedBefore, type FollowUp } from '../../storage/clients/follow-ups';
import type { CompiledTemplates, Template } from '../../templates/template';

/**
 * What the template that is open asks a client for once more. It stays the same while the form is open:
 * what its own insertion leaves to wait for is not its business.
 * @param chosen what the person came back to, where they did
 */
export function useAskedBefore(
  { templates }: CompiledTemplates,
  template: Template | undefined,
  client: Client | undefined,
  chosen: FollowUp | null,
): Awaited | undefined {
  const key = template && client && `${template.id} ${client.domain}`;
  const [held, hold] = useState<{
    readonly key?: string | undefined;
    readonly entry?: Awaited | undefined;
  }>({});
  if (held.key === key) return held.entry;
  const entry =
    chosen?.kind === 'awaited' && chosen.template?.id === template?.id ? chosen.entry : undefined;
  const next = template && client && askedBefore(client, template, templates, entry);
  hold({ key, entry: next });
  return next;
}

import { hostName } from '../text/domain';
import { activeFields, fieldValue } from './active-fields';
import { parseAddress } from './address';
import type { Field, Template, Values } from './template';

/** What of a message is worth proposing at the next one to the same client. */
export interface KeptValues {
  readonly values: Values;
  /** Fields that could have held something to keep, and were left empty. */
  readonly cleared: readonly string[];
  /** What the project is called: a name that was entered, or the site of its first address. */
  readonly name?: string;
  readonly nameIs?: 'entered' | 'host';
}

/**
 * Addresses are worth keeping; people are kept by their address and dates never; of the rest a
 * template says so itself.
 */
export function isKept(field: Field): boolean {
  if (field.kind === 'date' || field.kind === 'person') return false;
  return field.remember ?? field.kind === 'address';
}

/** Whether a field tells one project from another: its name, or an address that is not made from one. */
function isIdentity(field: Field): boolean {
  if (!isKept(field)) return false;
  return field.kind === 'text' || (field.kind === 'address' && field.proposedFrom === undefined);
}

/** What to keep of a message that was filled with these values. */
export function keptValues(template: Template, values: Values): KeptValues {
  const kept: Record<string, string | boolean> = {};
  const cleared: string[] = [];
  let entered: string | undefined;
  let host: string | undefined;
  for (const field of activeFields(template, values)) {
    if (!isKept(field)) continue;
    const value = fieldValue(field, values);
    if (value === '') cleared.push(field.id);
    else kept[field.id] = value;
    if (!isIdentity(field) || typeof value !== 'string' || value === '') continue;
    if (field.kind === 'text') entered = entered ?? value;
    else host = host ?? siteName(value);
  }
  const name = entered ?? host;
  return name === undefined
    ? { values: kept, cleared }
    : { values: kept, cleared, name, nameIs: entered === undefined ? 'host' : 'entered' };
}

/**
 * Whether these values are those of another project: everything that tells projects apart, and that
 * both know, differs. One of two that differs is a correction.
 */
export function isOtherProject(template: Template, values: Values, known: Values): boolean {
  let differs = false;
  for (const field of activeFields(template, values)) {
    if (!isIdentity(field)) continue;
    const value = fieldValue(field, values);
    const before = Object.prototype.hasOwnProperty.call(known, field.id) ? known[field.id] : '';
    if (value === '' || before === undefined || before === '') continue;
    if (sameIdentity(value, before)) return false;
    differs = true;
  }
  return differs;
}

/** Addresses are of one project as long as they have the same host. */
function sameIdentity(one: string | boolean, two: string | boolean): boolean {
  const [a, b] = [String(one).trim(), String(two).trim()];
  const host = hostOf(a);
  // What is not an address yet is still being typed.
  if (host === undefined && parseAddress(b)) return true;
  return host === undefined ? a.toLowerCase() === b.toLowerCase() : host === hostOf(b);
}

/**
 * The host of a site: « www.acme.example » and « preprod.acme.example » are one.
 * @returns undefined for what is no address
 */
export function siteName(value: string): string | undefined {
  const host = hostOf(value);
  const bare =
    host && host.replace(/^(?:www|(?:pre-?prod|preproduction|recette|staging|stage)\d*)\./, '');
  return bare !== undefined && bare.indexOf('.') >= 0 ? bare : host;
}

function hostOf(value: string): string | undefined {
  const address = parseAddress(value);
  return address && hostName(address.origin.replace(/^https?:\/\/|\/$/g, ''));
}

/**
 * The envelopes that Office.js for Outlook on the web exchanges with its host over `postMessage`.
 * Each is a JSON string. Field names come from `Microsoft.Office.Common.Message` in
 * `@microsoft/office-js/dist/outlook-web-16.01.debug.js`.
 */

/** `Microsoft.Office.Common.MessageType` */
const REQUEST = 0;
const RESPONSE = 1;
/** `Microsoft.Office.Common.ActionType` */
const ACTIONS = ['invoke', 'register', 'unregister'] as const;
/** `Microsoft.Office.Common.ResponseType` */
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
/** `OSF.SerializerVersion.Browser` */
const SERIALIZER_VERSION = 1;

export type RequestAction = (typeof ACTIONS)[number];

/** What a page on Office.js asks of its host. */
export interface HostRequest {
  readonly action: RequestAction;
  /** The method to run, or the event to (un)subscribe. */
  readonly name: string;
  readonly conversationId: string;
  /** Office.js finds its callback again by this number. */
  readonly correlationId: number;
  readonly data: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    // Extensions of the browser post their own, which are not JSON.
    return null;
  }
}

/** Reads one `postMessage` payload; `null` when it is not a request of Office.js. */
export function readRequest(payload: unknown): HostRequest | null {
  const message = parseJson(payload);
  if (!isRecord(message) || message._messageType !== REQUEST) return null;
  const action = ACTIONS[Number(message._actionType ?? 0)];
  const {
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlationId,
  } = message;
  if (action === undefined || typeof name !== 'string') return null;
  if (typeof conversationId !== 'string' || typeof correlationId !== 'number') return null;
  return { action, name, conversationId, correlationId, data: message._data };
}

function respond(
  request: HostRequest,
  data: unknown,
  origin: string,
  responseType: number,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data ?? null,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** The envelope that settles one request. */
export function answerTo(request: HostRequest, data: unknown, origin: string): string {
  return respond(request, data, origin, FOR_CALLING);
}

/** The envelope that fires an event which `registration` subscribed to. */
export function eventFor(registration: HostRequest, data: unknown, origin: string): string {
  return respond(registration, data, origin, FOR_EVENTING);
}

/**
 * The envelope by which the host calls the page (`Office_notifyAgave`), on the page's
 * notification conversation: its own id with `_ntf` at the end.
 */
export function callToPage(
  conversationId: string,
  correlationId: number,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionType: ACTIONS.indexOf('invoke'),
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

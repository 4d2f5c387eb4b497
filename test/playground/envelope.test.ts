import { answerTo, callToPage, eventFor, readRequest } from '../../src/playground/office/envelope';

const sent = {
  _messageType: 0,
  _actionType: 0,
  _actionName: 'ExecuteMethod',
  _conversationId: 'conversation-1',
  _correlationId: 7,
  _origin: 'https://localhost:3000',
  _data: { MethodData: { DispatchId: 37 } },
};

describe('the envelopes of Office.js', () => {
  it('reads a request', () => {
    expect(readRequest(JSON.stringify(sent))).toEqual({
      action: 'invoke',
      name: 'ExecuteMethod',
      conversationId: 'conversation-1',
      correlationId: 7,
      data: { MethodData: { DispatchId: 37 } },
    });
  });

  it.each([
    ['register', 1],
    ['unregister', 2],
  ])('reads a request to %s an event', (action, number) => {
    expect(readRequest(JSON.stringify({ ...sent, _actionType: number }))?.action).toBe(action);
  });

  it.each([
    ['an object', sent],
    ['no JSON', '{'],
    ['a string in JSON', '"hello"'],
    ['an answer', JSON.stringify({ ...sent, _messageType: 1 })],
    ['an unknown action', JSON.stringify({ ...sent, _actionType: 9 })],
    ['no name', JSON.stringify({ ...sent, _actionName: undefined })],
    ['no conversation', JSON.stringify({ ...sent, _conversationId: 3 })],
    ['no correlation', JSON.stringify({ ...sent, _correlationId: null })],
  ])('takes %s for no request', (_, payload) => {
    expect(readRequest(payload)).toBeNull();
  });

  it('answers under the same ids, for the call', () => {
    const request = readRequest(JSON.stringify(sent));
    if (request === null) throw new Error('not read');
    expect(JSON.parse(answerTo(request, { error: false }, 'https://localhost:3000'))).toEqual({
      _messageType: 1,
      _actionName: 'ExecuteMethod',
      _conversationId: 'conversation-1',
      _correlationId: 7,
      _origin: 'https://localhost:3000',
      _data: { error: false },
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 1,
    });
    expect(JSON.parse(eventFor(request, 1, 'o'))).toMatchObject({ _data: 1, _responseType: 1 });
  });

  it('calls the page on its notification conversation', () => {
    expect(JSON.parse(callToPage('conversation-1', 3, { 0: 11 }, 'o'))).toMatchObject({
      _messageType: 0,
      _actionType: 0,
      _actionName: 'Office_notifyAgave',
      _conversationId: 'conversation-1_ntf',
      _correlationId: 3,
      _data: { 0: 11 },
    });
  });
});

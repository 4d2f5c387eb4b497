import { frameLocation } from '../../src/playground/office/frame';

it('addresses a page as Office.js reads it', () => {
  const { src, name } = frameLocation(
    '/taskpane.html',
    'conversation-1',
    'control-1',
    'https://localhost:3000',
    'fr-FR',
  );
  expect(src).toBe(
    '/taskpane.html?_host_Info=Outlook$Web$16.01$fr-FR$telemetry$$$0#&_serializer_version=1&_xdm_Info=conversation-1|control-1|https://localhost:3000',
  );
  expect(JSON.parse(name)).toEqual({ hostInfo: 'Outlook|Web|16.01|fr-FR|telemetry|||0' });
});

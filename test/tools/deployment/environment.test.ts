import {
  DEVELOPMENT_URL,
  DeploymentError,
  MICROSOFT_OFFICE_JS,
} from '../../../src/tools/deployment/deployment';
import { deploymentFrom } from '../../../src/tools/deployment/environment';
import { uuidV5 } from '../../../src/tools/deployment/uuid';

const TON = 'https://outils.agence.example/ton';

describe('what is built for whom, from the environment', () => {
  it('is for development when nothing is given', () => {
    const expected = { url: DEVELOPMENT_URL, officeJs: MICROSOFT_OFFICE_JS, hosts: [] };
    expect(deploymentFrom({})).toEqual(expected);
    expect(deploymentFrom({ ADDIN_URL: '', ADDIN_ENV: ' ', ADDIN_HOSTS: '' })).toEqual(expected);
  });

  it('is for the port that is served on this machine, unless there is an address', () => {
    expect(deploymentFrom({ PORT: '8443' }).url).toBe('https://localhost:8443');
    expect(deploymentFrom({ PORT: '8443', ADDIN_URL: TON }).url).toBe(TON);
    expect(() => deploymentFrom({ PORT: 'trois' })).toThrow(DeploymentError);
  });

  it.each([TON, `${TON}/`, ` ${TON}// `])('takes %j for the same address', (url) => {
    expect(deploymentFrom({ ADDIN_URL: url }).url).toBe(TON);
  });

  it('gives an environment an id of its own, the same at each build', () => {
    const of = (env: string, url = TON) => deploymentFrom({ ADDIN_URL: url, ADDIN_ENV: env }).id;
    expect(of('recette')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    expect(of('recette')).toBe(of('recette', `${TON}/`));
    expect(new Set([of('recette'), of('formation'), of('recette', `${TON}2`)]).size).toBe(3);
  });

  it('keeps the manifest’s own id without an environment, and takes one that is given', () => {
    expect(deploymentFrom({ ADDIN_URL: TON }).id).toBeUndefined();
    const id = 'B1B2C3D4-0000-4000-8000-123456789ABC';
    expect(deploymentFrom({ ADDIN_ENV: 'recette', ADDIN_ID: id }).id).toBe(id.toLowerCase());
  });

  it('takes more hosts than Outlook’s', () => {
    const hosts = 'https://mail.agence.example, https://outlook.office365.us/';
    expect(deploymentFrom({ ADDIN_HOSTS: hosts }).hosts).toEqual([
      'https://mail.agence.example',
      'https://outlook.office365.us',
    ]);
  });

  it.each([
    ['ADDIN_URL', 'outils.agence.example/ton', 'is not an address'],
    ['ADDIN_URL', 'http://outils.agence.example', 'plain https address'],
    ['ADDIN_URL', `${TON}?v=2`, 'plain https address'],
    ['ADDIN_URL', 'https://moi:secret@outils.agence.example', 'plain https address'],
    ['ADDIN_URL', 'https://outils.agence.example/a;b', 'letters, digits'],
    ['ADDIN_URL', 'https://outils.agence.example/a"{}', 'letters, digits'],
    ['ADDIN_ENV', '<recette>', 'up to 20 letters'],
    ['ADDIN_ENV', 'un environnement de recette', 'up to 20 letters'],
    ['ADDIN_ID', 'recette', 'must be a UUID'],
    ['OFFICE_JS_URL', 'office-js/office.js', 'is not an address'],
    ['OFFICE_JS_URL', 'https://outils.agence.example/office-js/', 'must end in /office.js'],
    ['OFFICE_JS_URL', 'http://outils.agence.example/office.js', 'plain https address'],
    ['ADDIN_HOSTS', 'https://mail.agence.example/owa', 'without a path'],
    ['ADDIN_HOSTS', "'self'", 'is not an address'],
    ['ADDIN_HOSTS', '*', 'is not an address'],
    ['ADDIN_SEND_CHECK', 'non', 'is on or off'],
  ])('refuses %s=%s, and says what to write', (name, value, reason) => {
    expect(() => deploymentFrom({ [name]: value })).toThrow(DeploymentError);
    expect(() => deploymentFrom({ [name]: value })).toThrow(reason);
  });
});

test('the UUID of a name is the one of RFC 9562, appendix A.4', () => {
  const dns = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
  expect(uuidV5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

import open from 'open';
import { hasDisplay } from './display';
import { portFrom } from '../../tools/deployment/port';
import { ServerStartError, startServer } from './start-server';

const CERTIFICATE_LINES = {
  office: 'Certificat : celui d’Office pour le développement.',
  'self-signed': 'Certificat : autosigné, pour cette fois ; acceptez-le dans le navigateur.',
};

async function main(): Promise<void> {
  const server = await startServer({ port: portFrom(process.env.PORT) });
  console.log(`Fenêtre de rédaction : ${server.url}/`);
  console.log(CERTIFICATE_LINES[server.certificate]);
  if (!hasDisplay(process.platform, process.env)) return;
  // Without a browser to open, the address above is enough.
  await open(`${server.url}/`).catch(() => undefined);
}

main().catch((error: unknown) => {
  const known = error instanceof ServerStartError || error instanceof RangeError;
  console.error(known ? error.message : error);
  process.exitCode = 1;
});

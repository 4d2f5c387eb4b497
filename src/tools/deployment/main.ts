import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownPackages, thirdPartyNotices } from './third-party';
import { DeploymentError, MICROSOFT_OFFICE_JS } from './deployment';
import { deploymentFrom } from './environment';
import { writeDeployment } from './write-deployment';

/** As a command, after webpack: makes dist/ fit for the address and environment that were given. */
try {
  const deployment = deploymentFrom(process.env);
  if (!process.argv.includes('--check')) {
    const dist = join(process.cwd(), 'dist');
    writeFileSync(join(dist, 'THIRD-PARTY.txt'), thirdPartyNotices(ownPackages()));
    writeDeployment(deployment, dist);
    const { url, environment, id, officeJs, hosts, withoutSendCheck } = deployment;
    console.log(`add-in at ${url}/${environment === undefined ? '' : ` (${environment})`}`);
    if (id !== undefined) console.log(`its id: ${id}`);
    if (withoutSendCheck) console.log('without the check at Send');
    if (officeJs !== MICROSOFT_OFFICE_JS) console.log(`Office.js from ${officeJs}`);
    if (hosts.length > 0) console.log(`framed by Outlook and ${hosts.join(', ')}`);
  }
} catch (error) {
  if (!(error instanceof DeploymentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

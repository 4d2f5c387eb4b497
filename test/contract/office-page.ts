import { createOfficeHost } from '../../src/outlook/office/office-compose-host';
import type { ComposeHost } from '../../src/outlook/port/compose-host';
import { composeHostContract } from './compose-host.contract';

/** What the end-to-end test finds in the page: the checks by number, run on the real Office.js. */
export interface ContractPage {
  readonly runContractCheck: (index: number) => Promise<void>;
  /** What the adapter takes the page's Outlook and its item for. */
  readonly contractClient: () => Pick<ComposeHost, 'client' | 'kind'>;
}

const ready = Office.onReady();

Object.assign(window, {
  runContractCheck: async (index: number) => {
    await ready;
    const check = composeHostContract[index];
    if (check === undefined) throw new RangeError(`no contract check ${String(index)}`);
    await check.run(createOfficeHost(Office));
  },
  contractClient: () => {
    const { client, kind } = createOfficeHost(Office);
    return { ...(client && { client }), kind };
  },
} satisfies ContractPage);

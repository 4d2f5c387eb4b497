import { createMemoryHost } from '../../src/testing/memory-host';
import { composeHostContract } from './compose-host.contract';

describe('the host in memory keeps the contract', () => {
  test.each(composeHostContract)('$name', ({ draft, run }) =>
    run(createMemoryHost({ ...draft, composeType: 'reply' })),
  );
});

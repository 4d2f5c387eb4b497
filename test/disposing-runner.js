import { AsyncLocalStorage } from 'node:async_hooks';
import runFile from 'jest-circus/runner';

/*
 * Jest's own runner of a test file, and what it forgets. For each file it makes an AsyncLocalStorage, which it
 * never disables: before Node 24, each promise then gets a property for every file that its process ran before,
 * and holds on to what those files made.
 */
const inUse = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  inUse.add(this);
  return run.apply(this, given);
};

/** @param given see `testRunner` of Jest's configuration @returns the results of the file */
export default async function disposingRunner(...given) {
  try {
    return await runFile(...given);
  } finally {
    for (const storage of inUse) storage.disable();
    inUse.clear();
  }
}

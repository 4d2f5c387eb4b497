import { writeCharter } from '../src/tools/charter/write-charter';

/**
 * Runs once before the unit tests: they read the charter as the build compiles it. An example of its that
 * does not behave, or a pattern that nothing reaches, stops them all here.
 */
export default function globalSetup(): void {
  writeCharter();
}

import { compileCharter } from '../src/build/compile-charter';

/** Runs once before the unit tests: they read the charter as the build compiles it. */
export default function globalSetup(): void {
  compileCharter();
}

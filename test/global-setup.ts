/** Runs once before the unit tests. */
export default function globalSetup(): void {}

const DEFAULT_PORT = 3000;

/**
 * The port to serve on, from the `PORT` of the environment; 3000 where there is none.
 * Throws `RangeError` with what to write for anything but a number from 1 to 65535.
 */
export function portFrom(given: string | undefined): number {
  if (given === undefined || given.trim() === '') return DEFAULT_PORT;
  const port = Number(given);
  if (!/^\s*\d+\s*$/.test(given) || port < 1 || port > 65_535) {
    throw new RangeError(
      `PORT vaut « ${given} » : il faut un nombre de 1 à 65535. (PORT must be a number from 1 to 65535.)`,
    );
  }
  return port;
}

import { spawnSync } from 'node:child_process';

/**
 * The date of everything in a release, in whole seconds: `SOURCE_DATE_EPOCH` (reproducible-builds.org),
 * else when the commit was made that is checked out.
 * @throws RangeError where neither is known
 */
export function dateOfRelease(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Date {
  const given = environment.SOURCE_DATE_EPOCH?.trim() ?? '';
  const seconds = given === '' ? commitSeconds(root) : given;
  if (!/^\d{9,11}$/.test(seconds)) {
    throw new RangeError(
      'no commit is checked out here: give SOURCE_DATE_EPOCH, the seconds since 1970 of the release',
    );
  }
  return new Date(Number(seconds) * 1000);
}

function commitSeconds(root: string): string {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], {
    cwd: root,
    encoding: 'utf8',
  });
  return (stdout ?? '').trim();
}

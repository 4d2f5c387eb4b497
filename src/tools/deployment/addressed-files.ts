import type { Deployment } from './deployment';
import { manifestFor } from './manifest';
import { servedBy } from './served';
import { SERVER_FILES } from './servers';

/** What the files that name the address are made from, whatever the address. */
export interface Ingredients {
  /** manifest.xml as it stands in the project. */
  readonly manifest: string;
  /** Names of the files that stand directly in the add-in's folder. */
  readonly files: readonly string[];
  /** Sources, for a policy, of the style elements in its pages. */
  readonly styles: readonly string[];
}

/** The files of the add-in's folder that name its address, each by its name: no other one does. */
export function addressedFiles(
  deployment: Deployment,
  { manifest, files, styles }: Ingredients,
): Readonly<Record<string, string>> {
  const served = servedBy(deployment, files, styles);
  const configurations = Object.entries(SERVER_FILES).map(
    ([name, configuration]) => [name, configuration(deployment.url, served)] as const,
  );
  return {
    'manifest.xml': manifestFor(manifest, deployment),
    ...Object.fromEntries(configurations),
  };
}

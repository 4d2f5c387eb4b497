/* The worker of the pages that stand on their own: it keeps their files on the machine. */
import { keepFiles, pageOf, type WorkerScope } from './keep-files';
import type { FilesByPage } from './offline-files';

declare const self: WorkerScope & { readonly tonJusteFiles?: FilesByPage };
declare function importScripts(...addresses: readonly string[]): void;

// Beside this file; a browser takes a change of either for a new version of the worker.
importScripts('service-worker-files.js');
const files = self.tonJusteFiles?.[pageOf(self)];
if (!files) throw new RangeError(`service-worker-files.js has nothing for ${pageOf(self)}`);
keepFiles(self, files);

import { createHash } from 'node:crypto';

/**
 * Writes `service-worker-files.js`: for each page of a build, what its worker keeps on the machine
 * (src/offline/offline-files.ts), and a version that those files' bytes determine.
 */
export class PageFiles {
  /**
   * @param pages names of the entries, each with a page `<name>.html`
   * @param shared what every page has besides: assets that the same build emits
   */
  constructor(pages, shared) {
    this.pages = pages;
    this.shared = shared;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('PageFiles', (compilation) => {
      // After names have the hash of what is in the files.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PageFiles', stage }, () => {
        const data = Object.fromEntries(
          this.pages.map((page) => [page, this.filesOf(compilation, page)]),
        );
        const script = `globalThis.tonJusteFiles = ${JSON.stringify(data)};\n`;
        compilation.emitAsset('service-worker-files.js', new sources.RawSource(script));
      });
    });
  }

  filesOf(compilation, page) {
    const entry = compilation.entrypoints.get(page);
    const html = `${page}.html`;
    // By groups: a file that two pages share leads, as a chunk, to what either of them loads later.
    const groups = new Set([entry]);
    for (const group of groups) {
      // What it imports later, and the workers that it starts.
      for (const later of group.childrenIterable) groups.add(later);
      for (const worker of group.asyncEntrypointsIterable) groups.add(worker);
    }
    const loaded = [...groups].flatMap(({ chunks }) => chunks).flatMap(({ files }) => [...files]);
    const markup = compilation.assets[html].source().toString();
    const named = Object.keys(compilation.assets).filter((name) => markup.includes(`"${name}"`));
    const files = [...new Set([html, ...loaded, ...named, ...this.shared])].sort();
    const hash = createHash('sha256');
    for (const file of files) {
      const asset = compilation.assets[file];
      if (!asset) throw new RangeError(`${page} is to keep ${file}, which is not built`);
      hash.update(`${file}\n`).update(asset.buffer());
    }
    return { version: hash.digest('hex').slice(0, 12), files };
  }
}

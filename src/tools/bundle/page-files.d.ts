import type { Compiler } from 'webpack';

export class PageFiles {
  /**
   * @param pages names of the entries, each with a page `<name>.html`
   * @param shared what every page has besides: assets that the same build emits
   */
  constructor(pages: readonly string[], shared: readonly string[]);
  apply(compiler: Compiler): void;
}

import type { MemoryHost, MemoryHostOptions } from '../../testing/memory-host';
import type { NotStartedReason } from '../../taskpane/app/NotStarted';
import type { CharterNews } from '../../taskpane/session/agency-charter';
import type { Tallies } from '../../taskpane/session/tallies';
import type { Strings } from '../../taskpane/strings';
import type { CompiledTemplates } from '../../templates/template';
import type { PaneDriver } from './pane-driver';

/** One state of the pane: where it starts from and what leads there. */
export interface GalleryState {
  readonly id: string;
  /** French, as the page. */
  readonly title: string;
  readonly host?: MemoryHostOptions;
  /** Makes the draft's host misbehave, before the pane opens. */
  readonly prepare?: (host: MemoryHost) => void;
  /** `never`: the rules don't come, as on a slow network. */
  readonly rules?: 'never';
  /** The pane opens for the first time. */
  readonly first?: true;
  /** What was counted on this machine before. */
  readonly counted?: Tallies;
  /** What the agency has made of the charter's templates. */
  readonly templates?: (shipped: CompiledTemplates) => CompiledTemplates;
  /** What the settings say of the agency's charter. */
  readonly news?: CharterNews;
  /** The pane could not start. */
  readonly notStarted?: NotStartedReason;
  /** Leads to the state, by the words of the interface's language. */
  readonly steps?: (hand: PaneDriver, strings: Strings, host: MemoryHost) => Promise<void>;
}

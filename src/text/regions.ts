import type { Landmark, LandmarkKind } from './landmark';
import type { Span } from './span';

export type RegionKind = LandmarkKind | 'opaque' | 'link';

/** A stretch of the text that begins with the first character shown in an element; -1 until then. */
export interface Region {
  readonly kind: RegionKind;
  from: number;
  to: number;
}

/** These say only where something starts, which may be after their own end. */
function isPoint(kind: RegionKind): boolean {
  return kind === 'thread' || kind === 'compose-end' || kind === 'rule';
}

/** The elements of a source that stand out, found in one pass; text spans. */
export class Regions {
  private readonly all: Region[] = [];
  /** Those whose first character has not come yet. */
  private waiting: Region[] = [];

  open(kind: RegionKind): Region {
    const region: Region = { kind, from: -1, to: -1 };
    this.all.push(region);
    this.waiting.push(region);
    return region;
  }

  /** A character is shown at `offset`: every region that waits for one begins there. */
  anchor(offset: number): void {
    if (this.waiting.length === 0) return;
    this.waiting.forEach((region) => {
      if (region.from < 0) region.from = offset;
    });
    this.waiting = [];
  }

  /** The element of `region` ends; a region without text is empty, unless it only marks a start. */
  close(region: Region, offset: number): void {
    if (region.from < 0 && !isPoint(region.kind)) region.from = offset;
    region.to = offset;
  }

  /** The source ends, and with it every region, at the text's `length`. */
  finish(length: number): void {
    this.all.forEach((region) => {
      if (region.from < 0) region.from = length;
      if (region.to < region.from) region.to = region.from;
    });
  }

  of(kind: 'opaque' | 'link'): readonly Span[] {
    return this.all.filter((region) => region.kind === kind);
  }

  landmarks(): readonly Landmark[] {
    const landmarks: Landmark[] = [];
    this.all.forEach(({ kind, from, to }) => {
      if (kind !== 'opaque' && kind !== 'link') landmarks.push({ kind, from, to });
    });
    return landmarks;
  }
}

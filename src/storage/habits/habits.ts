import { parseVersioned, type StoredSection, type Versioned, type Loaded } from '../stored-section';
import { SECTION_KEYS } from '../keys';

const VERSION = 1;
/** Templates that are remembered as recently inserted. */
const RECENTS = 6;

/** How a person uses their templates. */
export interface Habits extends Versioned {
  /** `Template.id`s, in the order in which they were chosen. */
  readonly favourites: readonly string[];
  /** `Template.id`s, the last inserted first. */
  readonly recents: readonly string[];
  /** `Phase.id` of the last one. */
  readonly phase?: string;
  /** The writer's name, once they confirmed it. */
  readonly sender?: string;
}

const NO_HABITS: Habits = { favourites: [], recents: [] };

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function parseHabits(value: unknown): Loaded<Habits> {
  return parseVersioned<Habits>(value, VERSION, NO_HABITS, (data) => {
    const { favourites, recents, phase, sender } = data;
    if (!areTexts(favourites) || !areTexts(recents)) return undefined;
    if (!isTextOrNone(phase) || !isTextOrNone(sender)) return undefined;
    return {
      favourites,
      recents,
      ...(phase === undefined ? {} : { phase }),
      ...(sender === undefined ? {} : { sender }),
    };
  });
}

export const habitsSection: StoredSection<Habits> = {
  key: SECTION_KEYS.habits,
  parse: parseHabits,
  stored: (habits) => ({ version: VERSION, ...habits }),
};

/** Makes a template a favourite, or no longer one. */
export function toggleFavourite(habits: Habits, id: string): Habits {
  const without = habits.favourites.filter((favourite) => favourite !== id);
  const wasOne = without.length < habits.favourites.length;
  return { ...habits, favourites: wasOne ? without : [...without, id] };
}

/** Notes that a template was inserted, and the writer's name where they confirmed it. */
export function noteInsertion(
  habits: Habits,
  template: { readonly id: string; readonly phase: string },
  sender?: string,
): Habits {
  const others = habits.recents.filter((recent) => recent !== template.id);
  return {
    ...habits,
    recents: [template.id, ...others].slice(0, RECENTS),
    phase: template.phase,
    ...(sender === undefined ? {} : { sender }),
  };
}

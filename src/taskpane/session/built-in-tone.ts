import { builtInHouse } from '../../charter/built-in-house';
import type { PaneCharter } from './agency-charter';

/** What the agency sets, and the rules, as they were built in; the rules are fetched when they are asked for. */
export const builtInTone: Pick<
  PaneCharter,
  'house' | 'loadRules' | 'loadTransformations' | 'loadEnglishRules'
> = {
  house: builtInHouse,
  loadRules: () =>
    import(/* webpackChunkName: "drawn" */ '../../charter/tone').then(({ toneRules }) => toneRules),
  loadTransformations: () =>
    import(/* webpackChunkName: "drawn" */ '../../charter/transformations').then(
      ({ transformations }) => transformations,
    ),
  loadEnglishRules: () =>
    import(/* webpackChunkName: "drawn" */ '../../charter/load-tone-en').then(
      ({ loadEnglishToneRules }) => loadEnglishToneRules(),
    ),
};

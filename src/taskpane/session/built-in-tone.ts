import type { PaneCharter } from './agency-charter';

/** The rules that were built in, each fetched when it is asked for. */
export const builtInTone: Pick<
  PaneCharter,
  'loadRules' | 'loadTransformations' | 'loadEnglishRules'
> = {
  loadRules: () =>
    import(/* webpackChunkName: "drawn" */ '../../charter/tone').then(({ toneRules }) => toneRules),
  loadTransformations: () =>
    import(/* webpackChunkName: "drawn" */ '../../charter/transformations').then(
      ({ transformations }) => transformations,
    ),
  loadEnglishRules: () =>
    import('../../charter/tone-en').then(({ englishToneRules }) => englishToneRules),
};

/**
 * Run-time APIs that came after Chromium 78, and how the page copes with each that its bundle names:
 * a polyfill, or `guarded` where the library asks whether it is there, or `absent` where it may not occur.
 */
export interface LaterApi {
  name: string
  chromium: number
  how: string
}

const api = (name: string, chromium: number, how = 'absent'): LaterApi => ({ name, chromium, how })

export const LATER_THAN_FLOOR: LaterApi[] = [
  api('Object.hasOwn', 93, 'core-js/actual/object/has-own'),
  api('Object.groupBy', 117),
  api('Map.groupBy', 117),
  api('Array.fromAsync', 121),
  api('.findLast', 97, 'core-js/actual/array/find-last'),
  api('.findLastIndex', 97, 'core-js/actual/array/find-last-index'),
  api('.toSorted', 110, 'core-js/actual/array/to-sorted'),
  api('.toReversed', 110, 'core-js/actual/array/to-reversed'),
  // Vue offers it on reactive arrays; nobody calls it.
  api('.toSpliced', 110, 'guarded'),
  api('.at', 92, 'core-js/actual/array/at'),
  api('.replaceAll', 85, 'core-js/actual/string/replace-all'),
  api('.isWellFormed', 111),
  api('.toWellFormed', 111),
  api('Promise.any', 85, 'core-js/actual/promise/any'),
  api('Promise.withResolvers', 119),
  api('Promise.try', 128),
  api('structuredClone', 98, 'core-js/actual/structured-clone'),
  api('WeakRef', 84),
  api('FinalizationRegistry', 84),
  api('AggregateError', 85),
  api('AbortSignal.timeout', 103),
  api('AbortSignal.any', 116),
  api('URL.canParse', 120),
  api('crypto.randomUUID', 92),
  // Vue I18n and Element Plus ask first; OpenLayers only for text along a line, which the map does not draw.
  api('Intl.Segmenter', 87, 'guarded'),
  api('Intl.DisplayNames', 81),
  api('Intl.supportedValuesOf', 99),
  api('CompressionStream', 80),
  api('DecompressionStream', 80),
  api('.replaceChildren', 86),
  api('.checkVisibility', 105),
  api('.getAnimations', 84),
  api('.showPicker', 99),
  api('.showPopover', 114),
  // vue-router asks first.
  api('.startViewTransition', 111, 'guarded'),
  api('.setHTMLUnsafe', 124),
  api('.roundRect', 99),
  api('.createConicGradient', 99),
  api('.showOpenFilePicker', 86),
  api('.showSaveFilePicker', 86),
  api('.getDirectory', 86),
  // Popper asks first.
  api('.userAgentData', 90, 'guarded'),
  api('.isSubsetOf', 122),
  api('.symmetricDifference', 122),
  api('ImageDecoder', 94),
  api('scheduler.postTask', 94),
]

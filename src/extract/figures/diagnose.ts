import type { Figure } from '../../model/claim.js'
import type { Diagnostic } from '../../model/diagnostic.js'

/** A notice for each quantity of which the text does not say clearly what it measures. */
export function figuresWithoutMeasure(figures: readonly Figure[]): Diagnostic[] {
  return figures
    .filter(({ measure, kind }) => measure === null && kind !== 'enumeration')
    .map(({ surface, document, span }) => ({
      code: 'figure-without-measure',
      severity: 'info',
      message: `What ${surface} measures could not be told; it is listed, but compared with no other figure.`,
      document,
      span,
    }))
}

/** A notice for each bare number (突破80万): nothing beside it says what it counts in. */
export function figuresWithoutUnit(figures: readonly Figure[]): Diagnostic[] {
  return figures
    .filter(({ unit, kind }) => unit === '' && kind !== 'enumeration')
    .map(({ surface, document, span }) => ({
      code: 'unread-unit',
      severity: 'info',
      message: `What ${surface} counts in could not be told; it is compared only with other bare numbers.`,
      document,
      span,
    }))
}

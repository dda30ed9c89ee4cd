/** Periods that one usually thinks of, in days: a month to three years. */
export const usualPeriods: readonly number[] = [30, 90, 180, 365, 730, 1095]

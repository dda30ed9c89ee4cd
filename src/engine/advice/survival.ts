/** How long something took, or how long it was looked at without coming to its end: then it is censored. */
export interface Duration {
  readonly time: number
  readonly isCensored: boolean
  /** How many are alike; one when left out. */
  readonly count?: number
}

/** What the curve is from `time` on, to the next step. */
export interface SurvivalStep {
  readonly time: number
  /** Of those that were still looked at, just before. */
  readonly atRisk: number
  readonly events: number
  /** The share that lasts longer than `time`. */
  readonly survival: number
  /** By Greenwood's formula; not a number where nobody is left. */
  readonly standardError: number
  /** The confidence band at this point, by the logarithm of the cumulative hazard, which keeps it between 0 and 1. */
  readonly lower: number
  readonly upper: number
}

/**
 * The survival curve of Kaplan and Meier (1958), one step for each time at which something came to its end. Durations that
 * are censored at a time count as looked at until after the ends of that time. `confidence` is that of the band, 0.95 when
 * left out. Empty where nothing came to an end.
 */
export function kaplanMeier(durations: readonly Duration[], confidence = 0.95): readonly SurvivalStep[] {
  const z = normalQuantile(0.5 + confidence / 2)
  const ordered = durations.toSorted((one, other) => one.time - other.time)
  const steps: SurvivalStep[] = []
  let atRisk = ordered.reduce((sum, { count = 1 }) => sum + count, 0)
  let survival = 1
  let greenwood = 0
  for (let i = 0; i < ordered.length; ) {
    const time = ordered[i]?.time ?? 0
    let events = 0
    let leaving = 0
    let next = i
    for (; ordered[next]?.time === time; next++) {
      const { isCensored = true, count = 1 } = ordered[next] ?? {}
      leaving += count
      if (!isCensored) events += count
    }
    if (events > 0) {
      survival *= 1 - events / atRisk
      greenwood += events / (atRisk * (atRisk - events))
      steps.push({ time, atRisk, events, survival, ...spreadOf(survival, greenwood, z) })
    }
    atRisk -= leaving
    i = next
  }
  return steps
}

/** The share that lasts longer than `time`, with its band; all of them before the first step. */
export function survivalAt(
  steps: readonly SurvivalStep[],
  time: number,
): Pick<SurvivalStep, 'survival' | 'lower' | 'upper'> {
  return steps.findLast((step) => step.time <= time) ?? { survival: 1, lower: 1, upper: 1 }
}

function spreadOf(
  survival: number,
  greenwood: number,
  z: number,
): Pick<SurvivalStep, 'standardError' | 'lower' | 'upper'> {
  if (survival <= 0) return { standardError: Number.NaN, lower: 0, upper: 0 }
  const standardError = survival * Math.sqrt(greenwood)
  if (survival >= 1) return { standardError, lower: 1, upper: 1 }
  const width = (z * Math.sqrt(greenwood)) / Math.log(survival)
  return {
    standardError,
    lower: survival ** Math.exp(-width),
    upper: survival ** Math.exp(width),
  }
}

/** Where the standard normal distribution has the share `p` below it; by Acklam's rational approximation, to 1e-9. */
function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  const horner = (coefficients: readonly number[], x: number) =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
  if (p < 0.024_25) {
    const q = Math.sqrt(-2 * Math.log(p))
    return horner(tailTop, q) / (horner(tailBottom, q) * q + 1)
  }
  const q = p - 0.5
  return (horner(middleTop, q * q) * q) / (horner(middleBottom, q * q) * q * q + 1)
}

const middleTop = [
  -39.696_830_286_653_76, 220.946_098_424_520_5, -275.928_510_446_968_7, 138.357_751_867_269,
  -30.664_798_066_147_16, 2.506_628_277_459_239,
]
const middleBottom = [
  -54.476_098_798_224_06, 161.585_836_858_040_9, -155.698_979_859_886_6, 66.801_311_887_719_72,
  -13.280_681_552_885_72,
]
const tailTop = [
  -0.007_784_894_002_430_293, -0.322_396_458_041_136_5, -2.400_758_277_161_838, -2.549_732_539_343_734,
  4.374_664_141_464_968, 2.938_163_982_698_783,
]
const tailBottom = [
  0.007_784_695_709_041_462, 0.322_467_129_070_039_8, 2.445_134_137_142_996, 3.754_408_661_907_416,
]

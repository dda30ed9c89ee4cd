import { z } from 'zod'
import { route } from './route.ts'
import { instant, runId } from './words.ts'

const tag = 'Masked texts'

const count = z.number().int()

/** What a run masked in texts, and what people said of the rest. */
export const maskedTexts = z.object({
  texts: count.describe('Texts in which something was masked.'),
  values: count.describe('How much was masked in them.'),
  uncertain: count.describe('Places that were too uncertain to be masked.'),
  removed: count.optional().describe('Texts that could not be masked and were removed as a whole.'),
  listed: count.describe('How many of these are kept one by one; the others are only counted.'),
  masked: count.describe('Masked since, as somebody decided.'),
  left: count.describe('Left, as somebody decided.'),
  open: count.describe('Wait for somebody.'),
  looked: count.describe('Masked texts that somebody looked at.'),
  withMisses: count.describe('Those of them in which something was missed.'),
  misses: count,
})

const kinds = [
  'name',
  'email',
  'phone',
  'address',
  'number',
  'birthdate',
  'login',
  'iban',
  'card',
  'national-id',
  'ip',
] as const
/** What something personal is taken for. */
export const personalKind = z.enum(kinds).describe('What it is taken for.')

const placeId = z.coerce.number().int().min(1).max(1_000_000).describe('The number of a place in its run.')
const sampleId = z.string().regex(/^[0-9a-f]{16,64}$/)
const key = z
  .array(z.union([z.string(), z.number()]))
  .describe('Of the row; a digest where the key is personal.')

const place = z.object({
  id: count,
  table: z.string(),
  column: z.string(),
  key,
  kind: personalKind,
  rule: z.string().describe('Why it was found.'),
  decision: z
    .object({ decision: z.enum(['mask', 'leave']), by: z.string(), on: instant })
    .optional()
    .describe('What somebody decided, for this run alone.'),
})

const run = z.object({ run: runId })

export const texts = {
  places: route('GET /runs/{run}/texts', 'preview', {
    tag,
    summary: 'List the uncertain places of a run',
    description: 'Where something was too uncertain to be masked; never what.',
  })
    .input(
      z.object({
        run: runId,
        limit: z.coerce.number().int().min(1).max(500).default(100),
        after: z.coerce.number().int().min(0).default(0).describe('The `next` of the page before.'),
        only: z.enum(['open']).optional().describe('Only those that nobody has decided about.'),
      }),
    )
    .output(z.object({ items: z.array(place), next: count.optional(), figures: maskedTexts })),
  context: route('POST /runs/{run}/texts/{place}/context', 'preview', {
    tag,
    summary: 'Read what stands at an uncertain place',
    description: 'Read from the desk now. That somebody read it is put down in the activity.',
    asks: true,
  })
    .input(z.strictObject({ run: runId, place: placeId }))
    .output(
      z.object({
        state: z
          .enum(['there', 'changed'])
          .describe('`changed`: the text is no longer the one that the run wrote.'),
        before: z.string().optional(),
        found: z.string().optional(),
        after: z.string().optional(),
      }),
    ),
  decide: route('POST /runs/{run}/texts/decisions', ['redact', 'purge'], {
    tag,
    summary: 'Mask uncertain places, or leave them',
    description:
      'Remembered for this run alone. What was left may be masked later; what is masked stays so. Holds are asked again.',
    waits: true,
  })
    .input(
      z.strictObject({
        run: runId,
        places: z.array(placeId).min(1).max(500),
        decision: z.enum(['mask', 'leave']),
      }),
    )
    .output(
      z.object({
        results: z.array(
          z.object({
            id: count,
            outcome: z
              .enum(['masked', 'left', 'changed', 'held', 'no-room', 'masked-before'])
              .describe(
                '`changed`: the text is not what it was; `held`: a hold keeps it; `no-room`: no placeholder fits into it.',
              ),
          }),
        ),
        figures: maskedTexts,
      }),
    ),
  sample: route('POST /runs/{run}/texts/samples/next', 'preview', {
    tag,
    summary: 'Draw a masked text to look at',
    description:
      'One that nobody has looked at, in an order that nobody can choose. That somebody read it is put down in the activity.',
    asks: true,
  })
    .input(run.strict())
    .output(
      z.object({
        sample: z
          .object({
            id: sampleId,
            table: z.string(),
            column: z.string(),
            key,
            text: z.string(),
            isCut: z.boolean().describe('The text is longer.'),
            version: z.string(),
          })
          .optional()
          .describe('Absent where all samples of the run were looked at.'),
      }),
    ),
  judge: route('POST /runs/{run}/texts/samples/{sample}', ['redact', 'purge'], {
    tag,
    summary: 'Put down whether something was missed in a masked text',
    description: 'What is named as missed is masked.',
    waits: true,
  })
    .input(
      z.strictObject({
        run: runId,
        sample: sampleId,
        version: z.string().max(80).describe('As it was drawn.'),
        missed: z.boolean(),
        misses: z
          .array(z.strictObject({ start: count.min(0), end: count.min(1), kind: personalKind }))
          .max(100)
          .default([])
          .describe('UTF-16 units of the text as it was drawn.'),
      }),
    )
    .output(z.object({ figures: maskedTexts })),
}

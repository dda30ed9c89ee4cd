/** What becomes of the texts that people wrote in tickets: removed as the map says, or masked, so that they can be read. */
export const textTreatments = ['remove', 'mask'] as const
export type TextTreatment = (typeof textTreatments)[number]

/** What becomes of the texts that people wrote in tickets: removed as the map says, or masked, so that they can be read. */
export const textTreatments = ['remove', 'mask'] as const
export type TextTreatment = (typeof textTreatments)[number]

/** What becomes of files of others that name a person and cannot be masked, such as a PDF: somebody is told, or they go. */
export const fileTreatments = ['report', 'remove'] as const
export type FileTreatment = (typeof fileTreatments)[number]

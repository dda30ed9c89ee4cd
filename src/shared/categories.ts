/** What a data map may call a column. */
export const categories = [
  'key',
  'reference',
  'performance',
  'configuration',
  'identifier',
  'contact',
  'free_text',
  'content',
  'technical',
  'secret',
  'special',
] as const
export type Category = (typeof categories)[number]

/** Sentences that the engine writes into plans, which are signed as they are: by what they begin with or hold. */
const forms = [
  ['organization', /^the organization with id (?<id>\S+) has no other member/],
  ['account', /^the account with id (?<id>\S+) has the same /],
  ['namesakes', /^(?<count>\d+) other accounts? (?:has|have) the same name/],
  ['open', /^(?<count>\d+) of the tickets (?:is|are) not finished yet/],
  ['shared', /^(?<count>\d+) of the tickets (?:has|have) other customers too/],
  ['merged', /^(?<count>\d+) of the tickets (?:is another customer|are other customers)/],
  ['agent', /^the data map empties the agent/],
  ['undo', /^the erasure is complete only when the undo period of (?<count>\d+) days?/],
  ['undoStore', /^objects of (?<place>.+) are not kept: an undo does not bring them back/],
  ['undoIndex', /^after an undo the desk has to index anew what (?<place>.+) lost/],
  ['index', /^(?<place>.+) has no index; one is made for the run/],
  ['store', /^the data map keeps content outside of the database \((?<place>[^)]+)\)/],
  ['fields', /^documents of (?<place>.+) that change lose every field that is no column/],
  ['part', /^ticket (?<id>\S+) is a part of ticket (?<place>[^,]+),/],
  ['lifecycle', /^(?<count>\d+) tickets? follows? the lifecycle "(?<place>[^"]*)", of which/],
  ['naming', /^the filter names values of (?<place>.+), which stay readable in the plan/],
  [
    'reduced',
    /^(?<count>\d+) (?<place>\S+) (?:is|are) still referred to by rows that stay, and will be redacted/,
  ],
] as const

/** What a warning of a plan says, for other languages; undefined for one that nobody has put into words yet. */
export function readWarning(warning: string) {
  for (const [kind, form] of forms) {
    const found = form.exec(warning)
    if (found !== null) {
      const { id = '', place = '', count = 0 } = found.groups ?? {}
      return { kind, values: { id, place, count: Number(count) } }
    }
  }
  return undefined
}

import type { MissingDesk, PackageOutcome } from '../../engine/access/package.ts'
import { unsearchedWords } from '../../shared/unsearched.ts'
import type { AccessOptions } from '../commands/access.ts'
import type { Style } from '../style.ts'
import { counted, grouped } from '../text.ts'

export interface AccessTold {
  readonly outcome: PackageOutcome
  readonly missing: readonly MissingDesk[]
  readonly options: Pick<AccessOptions, 'output' | 'lang' | 'passphraseFile'>
  /** Told here and nowhere else; absent where it was written to a file. */
  readonly passphrase: string | undefined
  /** Passages of the document for which the organization gave no words of its own. */
  readonly defaults: readonly string[]
}

/** What a person at the screen learns of a package: counts, what to look at, and the passphrase. */
export function accessLines(
  { outcome, missing, options, passphrase, defaults }: AccessTold,
  style: Style,
): readonly string[] {
  const { output, lang, passphraseFile } = options
  return [
    `${style.bold(output)}  ${grouped(outcome.bytes)} bytes, encrypted`,
    ...outcome.desks.flatMap((desk) => deskLines(desk, style)),
    ...missing.map(
      ({ desk, code }) => `  ${desk}  ${style.bad('could not be read')}: ${code}; the document says so`,
    ),
    ...(defaults.length === 0
      ? []
      : [
          `For ${defaults.join(', ')} the document refers to the letter that goes with it; give your own words under access.texts.${lang} in expunge.yaml.`,
        ]),
    ...(passphrase === undefined
      ? [`The passphrase is in ${passphraseFile ?? ''}.`]
      : [`Passphrase: ${style.bold(passphrase)}`, 'It is shown once and kept nowhere.']),
    'Look at the archive before you send it, and tell the passphrase by another way than the file. To open it: docs/access.md',
  ]
}

function deskLines(
  { desk, accounts, totals, review, incomplete, unsearched }: PackageOutcome['desks'][number],
  style: Style,
): string[] {
  const places = review.reduce((sum, item) => sum + item.places, 0)
  const notSearched = unsearchedWords(unsearched)
  const held = [
    counted(accounts, 'account'),
    counted(totals.tickets, 'ticket'),
    counted(totals.records, 'row'),
    counted(totals.files, 'file'),
    counted(totals.mentions, 'mention'),
  ]
  return [
    `  ${desk}  ${held.join(', ')}`,
    ...(places === 0
      ? []
      : [`    ${counted(places, 'place')} may mean somebody else: not shown, and listed in the document`]),
    ...(notSearched === '' ? [] : [`    not searched: ${notSearched}; the document says so`]),
    ...incomplete.map((item) => `    ${style.bad('not in the document')}: ${item}`),
  ]
}

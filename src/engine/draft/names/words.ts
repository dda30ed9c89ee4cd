export type Words = readonly string[]

/** Takes the names of tables and columns apart. */
export type NameReader = (name: string) => Words

/**
 * A reader that knows some words, so that it also takes apart what is written together: `customerId`, `CUSTOMER_ID`,
 * `Kunden-Nr`, and `emailaddress` when `email` and `address` are known. Words come in small letters, umlauts as two
 * letters, digits at the end of a word left out.
 */
export function nameReader(known: Iterable<string>): NameReader {
  const lexicon = new Set(known)
  const read = new Map<string, Words>()
  return (name) => {
    const before = read.get(name)
    if (before !== undefined) return before
    const words = looseWords(name).flatMap((word) => pieces(word, lexicon))
    read.set(name, words)
    return words
  }
}

/** The words of a name as far as case and punctuation tell them. */
export function looseWords(name: string): Words {
  return spelled(name)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((word) => (/^\d+$/.test(word) ? word : word.replace(/\d+$/, '')))
    .filter((word) => word !== '')
}

/** Whether two words are the same but for their number or case ending: `ticket` and `tickets`, `kunde` and `kunden`. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || stemsOf(one).some((stem) => stemsOf(other).includes(stem))
}

/** Whether two names are made of the same words. */
export function areSameWords(one: Words, other: Words): boolean {
  return one.length === other.length && one.every((word, i) => isSameWord(word, other[i] ?? ''))
}

/** Whether the words of `phrase` stand in `words`, next to one another. */
export function holdsPhrase(words: Words, phrase: Words): boolean {
  return words.some((_, start) =>
    phrase.every((word, i) => {
      const found = words[start + i]
      return found !== undefined && isSameWord(found, word)
    }),
  )
}

function spelled(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  statuses: 'status',
  faelle: 'fall',
  anhaenge: 'anhang',
  vorgaenge: 'vorgang',
  auftraege: 'auftrag',
  staedte: 'stadt',
  stati: 'status',
  firmen: 'firma',
  konten: 'konto',
  themen: 'thema',
}

function stemsOf(word: string): readonly string[] {
  const regular = irregular[word]
  if (regular !== undefined) return [regular]
  // Shorter words are too different from one another: `id`, `as`, `is`.
  if (word.length < 4) return [word]
  const endings = [/ies$/, /(?<=s|x|z|ch|sh)es$/, /(?<![su])s$/, /(?<=[a-z]{3})en$/, /(?<=[a-z]{3}e)n$/]
  const replacements = ['y', '', '', '', '']
  const stems = endings.flatMap((ending, i) =>
    ending.test(word) ? [word.replace(ending, replacements[i] ?? '')] : [],
  )
  return [word, ...stems]
}

/** The fewest known words that make up a word; the word itself when it is known, or not made of known words. */
function pieces(word: string, lexicon: ReadonlySet<string>): Words {
  if (word.length < 5 || word.length > 60 || isKnown(word, lexicon)) return [word]
  const best: (Words | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start]
      const piece = word.slice(start, end)
      if (before === undefined || !isKnown(piece, lexicon)) continue
      const found = best[end]
      if (found === undefined || before.length + 1 < found.length) best[end] = [...before, piece]
    }
  }
  return best[word.length] ?? [word]
}

// Other short words stand inside of longer ones by chance.
const shortPieces = new Set(
  'id by no nr at on is ip to von old new due tel plz zip fax key art typ'.split(' '),
)

// German joins with an s or n: "geburtsdatum", "kundennummer".
function isKnown(word: string, lexicon: ReadonlySet<string>): boolean {
  if (word.length < 4) return shortPieces.has(word)
  if (lexicon.has(word)) return true
  const stems = [...stemsOf(word), word.replace(/s$/, '')]
  return stems.some((stem) => stem.length >= 4 && lexicon.has(stem))
}

import type { Inflection, PersonName } from './lexicon.ts'

/** Gives the folded forms that a language makes of one part of a name. */
export type Inflect = (word: string, part: number) => readonly (readonly [string, Inflection])[]

/** How a name is inflected, by what its letters tell of its language. */
export function inflectionOf(value: string, name: PersonName): Inflect {
  const family = name.parts.filter(({ role }) => role === 'family').at(-1)?.word ?? ''
  const isHungarian = hungarian.test(value)
  const isFinnish = finnish.test(family)
  const isBaltic = baltic.test(value)
  const isSlavic = slavicLetters.test(value) || slavicEnds.test(family)
  return (word, part) => {
    if (word.length < 4) return []
    const isGiven = name.parts[part]?.role === 'given'
    const forms = new Map<string, Inflection>()
    for (const form of endingsOf(word)) forms.set(form, 2)
    if (isSlavic && !word.endsWith('a')) forms.set(`${word}e`, 2)
    for (const form of balticForms(word, isBaltic)) forms.set(form, 2)
    for (const form of finnishForms(word, isFinnish)) forms.set(form, 3)
    if (isHungarian) for (const end of hungarianEnds) forms.set(word + end, 4)
    // A woman's family name may stay as it is, or look so once its accents are gone.
    if (isSlavic && isGiven && /[aа]$/u.test(word))
      for (const end of family.endsWith('a') ? feminineEnds : undeclinedEnds)
        forms.set(word.slice(0, -1) + end, 3)
    return [...forms]
  }
}

const feminineEnds = ['y', 'e', 'i', 'o', 'ie', 'ou', 'u']
const undeclinedEnds = ['y', 'ou', 'u', 'и', 'і', 'у', 'ою', 'ой']

const slavicLetters = /[čďěňřšťůžćđłńśźżąęіїєґ]/iu
const slavicEnds = /(?:[sc]k[aiy]|ova?|ev|ow|icz|vic|czyk|[aeiy]k|enko|uk|yn)$/u
const baltic = /[āēģīķļņšūžąęėįųč].{0,40}(?:s|a|e|ė)(?=\s|$)/iu
const hungarian = /[őű]|(?:sz|zs|cs|gy|ny)[aáeéiíoóuúö]|(?:th|ss|cs|nagy|i)(?=\s|$)/iu
const hungarianEnds =
  'nak nek val vel t at et ot tol rol hoz hez ban ben on en ert ra re e eval aval anak val je ja'.split(' ')

const finnish = /(?:nen|la|maa|maki|niemi|ranta|aho|salo|saari|joki|koski|laine|jarvi|virta|harju)$/u
const finnishEnds = ['n', 'lle', 'lta', 'lla', 'ssa', 'sta', 'a', 'ta']

// Of all endings of a Finnish name those after which its stem is known: "Korhosen", "Korhoselle", "Mäkelän".
function finnishForms(word: string, isFinnish: boolean): readonly string[] {
  if (!isFinnish) return []
  const stem = word
    .replace(/nen$/u, 'se')
    .replace(/(?<=niem|saar|jok|kosk|jarv)i$/u, 'e')
    .replace(/maki$/u, 'mae')
    .replace(/joke$/u, 'joe')
    .replace(/laine$/u, 'lainee')
  const ends = stem === word ? finnishEnds : [...finnishEnds, 'en']
  return [...ends.map((end) => stem + end), ...(word.endsWith('nen') ? [`${word.slice(0, -3)}sta`] : [])]
}

function endingsOf(word: string): readonly string[] {
  const [all, ends] = rules.find(([pattern]) => pattern.test(word)) ?? rules[rules.length - 1] ?? [/$/u, []]
  const stem = word.replace(all, '')
  return ends.map((end) => stem + end)
}

/** For an ending, what takes its place in other cases; folded. */
const rules: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[sc]k)a$/u, ['iej', 'ej', 'e', 'ou', 'oj', 'u']],
  [/(?<=ov)a$/u, ['e', 'ou', 'ej', 'oj', 'y', 'u']],
  [/a$/u, ['y', 'i', 'e', 'o', 'ou', 'ie', 'u', 'ovi', 'om', 'oj', 'as', 'ai']],
  [/(?<=[sc]k)i$/u, ['iego', 'iemu', 'im', 'eho', 'emu', 'ym', 'oho', 'omu', 'ogo']],
  [/(?<=[nrlkh])y$/u, ['eho', 'emu', 'ym', 'ego', 'ovi', 'oho', 'omu']],
  [/(?<=\p{L}{2}[^aeiou])ek$/u, ['ka', 'kowi', 'kiem', 'ku', 'kem', 'kovi', 'kom']],
  [/(?<=\p{L}{2})el$/u, ['la', 'lem', 'lovi', 'lu', 'ela', 'elem', 'elowi', 'elu']],
  [/(?<=\p{L}{2})ec$/u, ['ca', 'cem', 'cowi', 'covi', 'ci']],
  [/o$/u, ['a', 'u', 'om', 'owi', 'ovi', 'em']],
  [/а$/u, ['и', 'у', 'е', 'ой', 'ою', 'ы', 'і']],
  [/я$/u, ['и', 'ю', 'е', 'ей', 'ею', 'і']],
  [/(?<=[\u0400-\u04ff])$/u, ['а', 'у', 'ом', 'е', 'ові', 'ем', 'ым']],
  [/$/u, ['a', 'u', 'em', 'om', 'ovi', 'owi']],
]

function balticForms(word: string, isBaltic: boolean): readonly string[] {
  if (!isBaltic) return []
  if (/(?:as|is|us|s)$/u.test(word) && word.length > 4) {
    const stem = word.replace(/[aiu]?s$/u, '')
    return ['a', 'am', 'u', 'im', 'i', 'o', 'ui', 'io', 'iui', 'ai', 'e'].map((end) => stem + end)
  }
  return /[ae]$/u.test(word) ? ['as', 'ai', 'u', 'os', 'es', 'ei'].map((end) => word.slice(0, -1) + end) : []
}

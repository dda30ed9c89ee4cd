/** The languages that are told apart, as bits. */
export const language = { en: 1, de: 2, fr: 4, es: 8, it: 16, nl: 32, pl: 64, pt: 128 } as const

type Code = keyof typeof language

/** Words without which nobody writes a language, and which the others hardly have; folded. */
export const signsOfLanguages: ReadonlyMap<string, number> = bitsOf({
  en: 'the and you with this that have please not are your been my from they has our should does could',
  de: 'und das nicht ist ich sie wir mit fur eine auf dem bei',
  fr: 'les pas vous nous avec dans votre une je mais pour est merci cela avait etait quand plus',
  es: 'el los las usted pero muy fue yo hay esto cuando donde gracias sigue',
  it: 'che sono della gli di anche nel alla grazie questo ho',
  nl: 'het een ik niet voor zijn dat kunt kun heb heeft hier graag deze mijn ook nog',
  pl: 'nie jest prosze oraz dla czy jak juz przez wczoraj',
  pt: 'nao uma com voce os ao em obrigado obrigada foi ja',
})

/**
 * Given names that lists of words have too, by the languages in which a capital letter may still stand on the word: in
 * all others they are somebody's. Folded.
 */
const alsoWords: Readonly<Record<Code, string>> = {
  en:
    'roman max jack mark peer rob frank fritz chad dawn dean earl faith gene grace grant guy hazel ivy joy olive pat patience pearl penny poppy ray roger rose rosemary sandy ' +
    'sterling viola violet willow angel marina trinidad clement marine octave urban miles hope june may will jan don asia jesus victoria carolina virginia florence lourdes joke catia',
  de: 'roman max ernst fritz otto rosa wolf iris stella rose viola franco urban jo anders will lorraine asia jesus victoria carolina virginia florence lourdes lech catia',
  fr: 'max mel roman iris olive patience pearl rose clement marine octave franco noel ville nancy lorraine signe claire asia jesus victoria carolina virginia florence lourdes fleur catia',
  es: 'max chico vera pia ida iris rosa clara leon viola angel belen blanca marina consuelo concepcion dolores esperanza franco milagros nieves paloma pilar rocio rosario serena soledad trinidad miles alba jo mia domingo julio marco ella ola salvador guadalupe don asia vitoria catia lee',
  it: 'max ali vera pia ida otto rosa bianca stella viola chiara franco marina rosario serena pino domenica natale mia sue ben alla alba don asia jesus florence lourdes catia',
  nl: 'max roman merel peer roos wolf ernst iris mark ben dan anders dag asia jesus victoria carolina virginia florence catia',
  pl: 'max ali jagoda jo maja bo tam jesus catia',
  pt: 'max ali vera pia ida iris rosa clara mel viola belen dolores franco marina pilar rosario domingo marco ola sem mia salvador asia vitoria',
}

/** Other words nowhere in these languages: firms, programs and words of other languages stood in the lists of words. */
const alwaysNames =
  'adam lee peter ann kim kai raj lena lise sander wim bruno horst martin mike oliver tim vincent aimee bob heather holly hunter irma jay jean lily nick randy roy sam scarlett ' +
  'scott terry tiffany tracy victor warren dominique laurent pascal pierre mila hans meg ned andre charlotte franklin lawrence troy tyler florin quincy inge'

/** These have a capital letter whatever they mean: months, places, ranks, what is clicked; folded. */
export const alwaysCapital: ReadonlySet<string> = new Set(
  (
    'may june jan don dean earl marine octave urban grant violet sterling victoria carolina virginia florence lourdes vitoria salvador guadalupe asia nancy lorraine jesus catia otto roman ' +
    'marco julio angel trinidad belen leon rocio pilar domingo natale domenica noel marina willow hope'
  ).split(' '),
)

/** Behind these nobody stands: articles of English, and what one does to a button; folded. */
export const beforeThings: ReadonlySet<string> = new Set(
  'the an del this that your our click press select choose tap hit klick drucke'.split(' '),
)

/** What somebody has done behind a name that begins a sentence; folded. */
export const havings: ReadonlySet<string> = new Set('has had hat hatte heeft ha avait'.split(' '))

/** What is asked of somebody behind their name and a comma; folded. */
export const askings: ReadonlySet<string> = new Set(
  'can could would will please kannst konntest konnen konnten wurdest bitte peux pourrais pouvez puedes podrias puede por puoi potresti puo kun kunt wil podes pode poderias moglbys moglabys mozesz prosze'.split(
    ' ',
  ),
)

/** The languages in which each of these names is another word; none for one that is a name wherever it stands. */
export const wordIn: ReadonlyMap<string, number> = withNames(bitsOf(alsoWords))

function withNames(words: Map<string, number>): ReadonlyMap<string, number> {
  for (const name of alwaysNames.split(' ')) if (!words.has(name)) words.set(name, 0)
  return words
}

function bitsOf(words: Readonly<Record<Code, string>>): Map<string, number> {
  const found = new Map<string, number>()
  for (const code of Object.keys(language) as Code[])
    for (const word of words[code].split(' ')) found.set(word, (found.get(word) ?? 0) | language[code])
  return found
}

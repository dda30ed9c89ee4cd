/** Words that stand right before a family name, whatever lists have: offices, families, maiden names; folded. */
export const singleCues: ReadonlySet<string> = new Set(
  (
    'gez gezeichnet ppa ra rain rae notar notarin rechtsanwalt rechtsanwaltin sachbearbeiter sachbearbeiterin zeuge zeugin unterzeichner unterzeichnerin ' +
    'gemeos irmaos gemelos hermanos gemelli fratelli coniugi casal jumeaux jumelles zwillinge geschwister tweeling echtpaar blizniaki malzenstwo familie fam familia famille famiglia rodzina eheleute hnos ' +
    'geb geborene geborener nee born nata nato nacida nascida urodzona domu getrouwd ' +
    'soussigne soussignee sottoscritto sottoscritta firmante assinado ondergetekende podpisany podpisana undersigned unterzeichnete unterzeichneter ' +
    'spricht apparat hd presso chez veuve vve weduwe vedova wdowa'
  ).split(' '),
)

/** Cues that are other words too: only in this spelling, or with a dot behind them. */
export const dottedCues: ReadonlySet<string> = new Set('gez fam geb hnos rae hd'.split(' '))
/** A family, whose name may be any word in capitals. */
export const maidenCues: ReadonlySet<string> = new Set(
  'geb geborene geborener nee born nata nato nacida nascida urodzona domu'.split(' '),
)

/** Who says `I` before a comma and their name: `Ich, Anna Lee, …`; folded. */
export const ownWords: ReadonlySet<string> = new Set('ich i je yo io eu ja ik'.split(' '))

/** Verbs behind `mit X Y`; folded. */
export const spokenWith: ReadonlySet<string> = new Set(
  'klaren besprechen abstimmen sprechen telefonieren reden ausmachen gesprochen telefoniert geredet vereinbart besprochen abgestimmt geklart verabredet'.split(
    ' ',
  ),
)

/** Words that tell a name in one place alone: `c/o`, `i.V.`, `p.p.`, `Ich, X Y,`, `maiden name`, `mit X Y gesprochen`, `CN=`, `FN:`; folded. */
export const placedCues: ReadonlySet<string> = new Set(
  'o c v p iv pp name mit ich i je yo io eu ja ik cn fn n'.split(' '),
)

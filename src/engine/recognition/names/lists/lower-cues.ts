/** Words right before somebody's name who says who they are: `hier kalle`, `soy yolanda`; folded. */
export const introducers: ReadonlySet<string> = new Set(
  'its hier bin soy sono sou suis moi cest jestem tu tutaj mowi ben met im am m this thats aqui spricht'.split(
    ' ',
  ),
)
/** Those of them that are other words too, with what has to stand beside them. */
export const introducersBehind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['am', new Set(['i'])],
  ['bin', new Set(['ich'])],
  ['ben', new Set(['ik'])],
  ['suis', new Set(['je'])],
  ['moi', new Set(['cest'])],
  ['met', new Set(['hallo', 'hoi', 'goedemorgen', 'goedemiddag', 'dag', 'u', 'spreekt'])],
  ['tu', new Set(['hej', 'czesc', 'dobry', 'witam', 'siema', 'halo'])],
])
/** Between such a word and the name: `sou a sandra`, `ich bin der kalle`, `hier ist sven`. */
export const introducedArticles: ReadonlySet<string> = new Set(
  'a o der die la le el il is ist es s de'.split(' '),
)

/** "una certa noemi", "ein gewisser kalle"; folded. */
export const certainWords: ReadonlySet<string> = new Set(
  'certo certa cierto cierta gewisser gewisse gewissen gewissem zekere certain certaine pewien pewna tal tale'.split(
    ' ',
  ),
)

/** By whom something was done: `door ruud`, `przez marka`; folded. */
export const agentWords: ReadonlySet<string> = new Set([
  'door',
  'by',
  'par',
  'por',
  'przez',
  'durch',
  'namens',
])

/** Titles that stand before names alone, so that the next word is one whatever lists have; folded. */
export const strictTitles: ReadonlySet<string> = new Set(
  'mr mrs mister dhr mevr mw mevrouw meneer mijnheer mme mlle signor signora signore senor senora senorita herrn sra srta monsieur madame prof dott dottoressa sig'.split(
    ' ',
  ),
)
/** Titles in small letters that are other words too: a listed name has to follow. */
export const looseTitles: ReadonlySet<string> = new Set(
  'ms hr dr sig herr frau fr pan pani panu pania panem don dona sr senhor senhora heer ing avv pana'.split(
    ' ',
  ),
)

/** How words end that are told of oneself: `my name is misspelled`, `je suis vraiment désolé`; folded. */
export const ordinaryEnding =
  /(?:ed|ing|ly|ect|able|ible|ous|ful|less|isch|lich|ig|iert|ieben|zt|tet|ungen|ung|ado|ada|ados|adas|ido|ida|mente|ando|endo|ato|ata|ati|ate|uto|uta|ment|eux|euse|ente|tion|cion|zione|czej|cao|wo|owe|owy|any|any|ony|alem|alam|eld|erd|erde|ort)$/u

/** Given names that are common words in small letters, in one of the languages; folded. */
export const lowerWords: ReadonlySet<string> = new Set(
  (
    'tate stan maider resi beau tone murphy mir wende hande ting sina tri nara inom vida toma tomas tomo nina maes maximo nadir lisa dejan cesar rada radu mile greet akin pass alba luz sol paz mar cruz ines sole ' +
    'gioia gemma stella serena viola rosa pia mina mia mika lea leo ana ida eva ada jo jan ben max will mark grant frank pat drew dale glen reed clay chase chance hope joy faith grace ' +
    'dawn eve ivy iris daisy lily olive hazel penny sandy rusty miles niko noel jules prima nova cara bella bruno caro dora mona zola rene angel ' +
    'santa milan roman florian domenica natale clara blanca norma perla pilar consuelo remedios dolores mercedes soledad rocio nieves victoria gloria paz cielo marina ola kaja maja mira tara ' +
    'heide berg stern'
  ).split(' '),
)

/** Closings that say nothing more, so that the word behind them is a name; folded. */
export const plainClosings: ReadonlySet<string> = new Set(
  'saludo saludos gruss grusse grusschen lg vg vlg glg groet groetjes groeten gr grtz regards rgds cheers bises bisous abraco abracos abrazo beijos beijinhos pozdrawiam pozdr pozdro saluti baci besos mvg mfg'.split(
    ' ',
  ),
)

/** Words of introduction that go with nobody but the one who writes, unlike `named`; folded. */
export const presentIntroductions: ReadonlySet<string> = new Set(
  'heisse mappelle jmappelle llamo chiamo chamo nazywam heet heter hedder jmenuji volam'.split(' '),
)

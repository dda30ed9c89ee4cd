/** Phrases of two words: by the second of them, which first ones it goes with. */
export type Phrases = ReadonlyMap<string, ReadonlySet<string>>

export function phrasesOf(written: readonly string[]): Phrases {
  const pairs = written.map((phrase) => phrase.split(' '))
  const bySecond = Map.groupBy(pairs, ([, second]) => second ?? '')
  return new Map([...bySecond].map(([second, of]) => [second, new Set(of.map(([first = '']) => first))]))
}

/** Verbs whose subject is a person; folded. */
export const humanVerbs: ReadonlySet<string> = new Set(
  (
    'acha achou achava ligou telefonou prometeu esqueceu pediu aposentou adoeceu llamo prometio olvido dzwonil dzwonila twierdzi uwaza odpisal odpisala obiecal obiecala belde beloofde rang promised thinks thought complained ' +
    'lives lived resides resided married divorced died smiled laughed nodded cried sighed whispered shouted apologised apologized phoned emailed telephoned ' +
    'habite habitait vit demeure vive vivia reside abita abitava vivono woont woonde mora morava mieszka mieszkal mieszkala bor bodde'
  ).split(' '),
)
/** The same of verbs that take a word more to tell. */
export const humanPhrases: Phrases = phrasesOf([
  ...['dice', 'dit', 'disse', 'diz', 'comenta', 'asegura', 'pense', 'croit', 'acha'].map(
    (verb) => `${verb} que`,
  ),
  ...['dice', 'pensa', 'crede', 'sostiene'].map((verb) => `${verb} che`),
  ...['zegt', 'zei', 'vindt', 'denkt', 'meent'].map((verb) => `${verb} dat`),
  'ha llamado',
  'ha telefoneado',
  'ha chiamato',
  'ha telefonato',
  'a appele',
  'a rappele',
  'a telephone',
  'heeft gebeld',
  'heeft opgebeld',
  'has called',
  'has rung',
  'has phoned',
  'says that',
  'said that',
  'is from',
  'was from',
  'comes from',
  'came from',
  'was born',
  'is married',
  'was married',
  'had given',
  'has given',
  'spent a',
  'works as',
  'worked as',
  'works at',
  'worked at',
  'works for',
  'moved to',
  'moved from',
  'grew up',
  'signs off',
  'signed off',
  'listed his',
  'listed her',
  'changed his',
  'changed her',
  'gave his',
  'gave her',
  'lost his',
  'lost her',
  'forgot his',
  'forgot her',
  'est ne',
  'est nee',
  'nacio en',
  'nacio el',
  'e nato',
  'e nata',
  'is geboren',
  'nasceu em',
  'urodzil sie',
  'urodzila sie',
])
/** What follows somebody's name and a comma when they are spoken to. */
export const addressing: Phrases = phrasesOf(
  ['can', 'could', 'would', 'will', 'do', 'did', 'have', 'are'].flatMap((verb) => [
    `${verb} you`,
    `${verb} i`,
    `${verb} we`,
  ]),
)
/** The same where the name is a listed one. */
export const telling: Phrases = phrasesOf([
  'this is',
  'tu peux',
  'tu pourrais',
  'vous pouvez',
  'peux tu',
  'ca serait',
  'kun je',
  'kan je',
  'wil je',
])
/** A verb that goes with people and what links it with them. */
export const meetings: Phrases = phrasesOf([
  ...[
    'speak',
    'speaks',
    'spoke',
    'speaking',
    'spoken',
    'talk',
    'talks',
    'talked',
    'talking',
    'chat',
    'chatted',
  ].flatMap((verb) => [`${verb} to`, `${verb} with`]),
  ...['met', 'meet', 'meeting', 'up', 'agreed', 'married', 'appointment', 'interview', 'dinner', 'lunch'].map(
    (verb) => `${verb} with`,
  ),
  ...[
    'written',
    'directed',
    'sung',
    'signed',
    'composed',
    'authored',
    'painted',
    'approved',
    'requested',
    'photographed',
    'accompanied',
    'performed',
  ].map((verb) => `${verb} by`),
  ...[
    'assistant',
    'married',
    'engaged',
    'addressed',
    'belongs',
    'belonging',
    'escalated',
    'assigned',
    'reassigned',
  ].map((verb) => `${verb} to`),
  ...[
    'verified',
    'updated',
    'reviewed',
    'handled',
    'received',
    'taken',
    'logged',
    'booked',
    'completed',
    'confirmed',
    'prepared',
    'issued',
    'cancelled',
    'delivered',
    'witnessed',
  ].map((verb) => `${verb} by`),
  'message with',
  'voicemail for',
  'message for',
  'ask for',
  'asked for',
  'over to',
  'discussed with',
  'gesprochen mit',
  'sprechen mit',
  'abgestimmt mit',
  'vereinbart mit',
  'vertreten durch',
  'telefoniert mit',
  'parler a',
  'parle avec',
  'hablar con',
  'hablado con',
  'parlare con',
  'chiedere di',
  'chiedi di',
  'vu avec',
  'recado com',
  'przekazane do',
  'przekazac do',
  'pytac o',
  'parlato con',
  'gesproken met',
  'spreken met',
  'falar com',
  'falei com',
  'rozmawiac z',
  'rozmawialem z',
  'rozmawialam z',
  'rozmawial z',
  'rozmawiala z',
  'rozmowa z',
  'umowiony z',
  'umowiona z',
  'ustalone z',
  'kontakt z',
  'parler avec',
  'voir avec',
  'rdv avec',
  'parle a',
  'convenu avec',
  'hable con',
  'hablo con',
  'hablamos con',
  'recado con',
  'quede con',
  'contactar con',
  'preguntar por',
  'pregunte por',
  'preguntad por',
  'atendido por',
  'atendida por',
  'atendio por',
  'parlo con',
  'parla con',
  'parlate con',
  'chieda di',
  'chiedete di',
  'sentito con',
  'daccordo con',
  'gebeld met',
  'gebeld door',
  'overleg met',
  'overlegd met',
  'contact met',
  'afgesproken met',
  'vraag naar',
  'vragen naar',
  'maar naar',
  'doorgezet naar',
  'falou com',
  'conversei com',
  'conversado com',
  'conversou com',
  'combinei com',
  'combinado com',
  'falado com',
  'tratar com',
  'contacto com',
  'contato com',
  'perguntar por',
  'procurar por',
])
/** Of what links them, the words that say one was in company. */
export const companyWords: ReadonlySet<string> = new Set(['with', 'mit', 'avec', 'con', 'met', 'com', 'z'])
/** Somebody is given a name behind these. */
export const callings: Phrases = phrasesOf([
  ...['call', 'calls', 'called', 'name', 'named', 'christened'].flatMap((verb) =>
    ['me', 'him', 'her', 'us'].map((who) => `${verb} ${who}`),
  ),
  'conhecido por',
  'conhecida por',
])
/** What a list of people follows. */
export const groups: ReadonlySet<string> = new Set(
  (
    'founders cofounders members attendees participants colleagues speakers authors guests directors recipients candidates tenants heirs children witnesses ' +
    'teilnehmer teilnehmende teilnehmerinnen anwesend anwesende abwesend mitglieder beteiligte gaste zeugen erben kollegen grunder autoren ' +
    'participants membres temoins fondateurs auteurs asistentes presentes ausentes miembros testigos fundadores autores ' +
    'presenti assenti partecipanti membri testimoni fondatori autori aanwezig aanwezigen afwezig deelnemers leden getuigen oprichters ' +
    'participantes membros testemunhas obecni nieobecni uczestnicy czlonkowie swiadkowie zalozyciele'
  ).split(' '),
)

/** What somebody does who is named at the start of a sentence, in any of the languages; folded. */
export const deeds: ReadonlySet<string> = new Set(
  (
    'called calls rang phoned rings emailed wrote writes said says asked asks wants wanted needs needed thinks thought replied answered agreed confirmed promised refused ' +
    'left came comes went gave got knows told tells sent sends signed complained reported mentioned tried forgot locked cancelled ordered paid bought ' +
    'refuses insists thanks contacted visited rejects accepted requested reports arrived returns returned dankt bedankt antwortet antwortete bezahlt zahlt lehnt fehlt refuse repond rappelle remercie contesta contesto responde rispose risponde ringrazia richiama antwoordt betaalt responde agradece odpisal odpisala dziekuje placi ' +
    'ruft rief schrieb schreibt sagt sagte fragt fragte meint meinte mochte wollte bittet bat meldet meldete kommt kam wartet kann konnte soll weiss braucht findet bestellt wunscht verlangt kundigt bestatigt behauptet ' +
    'appelle ecrit dit demande veut voulait souhaite confirme attend vient doit peut rappelle ' +
    'llamo llama escribio escribe dijo dice pide pidio quiere queria necesita puede debe viene espera ' +
    'chiama scrive disse dice chiede vuole voleva puo deve viene aspetta conferma ' +
    'belde belt schreef schrijft zei zegt vraagt vroeg wil wilde komt kwam wacht kan moet ' +
    'ligou telefonou escreveu disse pediu quer queria precisa pode vem ' +
    'dzwonil dzwonila pisal pisala napisal napisala mowi mowil mowila prosi prosil prosila chce chcial chciala pyta czeka moze powiedzial powiedziala odebral odebrala'
  ).split(' '),
)
/** Verbs that things have for a subject too, though seldom without an article. */
export const auxiliaries: ReadonlySet<string> = new Set(
  'hasnt didnt doesnt isnt wasnt wont cant couldnt hasn didn doesn isn wasn couldn too auch anche aussi tambien no non nao nie has had is was hat hatte ist war wird will a avait est etait ha tiene tenia esta era e aveva heeft had was is tem tinha estava ma mial miala jest byl byla'.split(
    ' ',
  ),
)

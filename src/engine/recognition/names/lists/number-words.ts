// Words for numbers below a thousand in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish; folded.

const split = (words: string): readonly string[] => words.split(' ')

/** Of one digit. */
export const digitWords: ReadonlySet<string> = new Set(
  split(
    'zero oh nought one two three four five six seven eight nine ' +
      'null ein eins eine zwei zwo drei vier funf fuenf sechs sieben acht neun ' +
      'un une deux trois quatre cinq sept huit neuf ' +
      'cero uno una dos tres cuatro cinco seis siete ocho nueve ' +
      'due tre quattro cinque sei sette otto nove ' +
      'nul een twee drie vijf zes zeven negen ' +
      'um uma dois duas quatro meia sete oito ' +
      'jeden jedna dwa dwie trzy cztery piec szesc siedem osiem dziewiec',
  ),
)

const germanUnits = split('ein zwei drei vier funf fuenf sechs sieben acht neun')
const germanTens = split('zwanzig dreissig vierzig funfzig fuenfzig sechzig siebzig achtzig neunzig')
const dutchUnits = split('een twee drie vier vijf zes zeven acht negen')
const dutchTens = split('twintig dertig veertig vijftig zestig zeventig tachtig negentig')
const italianUnits = split('uno due tre quattro cinque sei sette otto nove')
const italianTens = split('venti trenta quaranta cinquanta sessanta settanta ottanta novanta')

/** Of two digits, and of hundreds. */
export const tenWords: ReadonlySet<string> = new Set([
  ...split(
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred double triple ' +
      'zehn elf zwolf zwoelf dreizehn vierzehn funfzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn hundert doppel ' +
      'dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent ' +
      'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve ' +
      'treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doble ' +
      'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove cento doppio ' +
      'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien honderd dubbel ' +
      'dez doze treze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem ' +
      'dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci ' +
      'piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset',
  ),
  ...germanTens.flatMap((ten) => [ten, ...germanUnits.map((unit) => `${unit}und${ten}`)]),
  ...dutchTens.flatMap((ten) => [ten, ...dutchUnits.map((unit) => `${unit}en${ten}`)]),
  // "ventuno", "trentotto": the last letter goes before a vowel.
  ...italianTens.flatMap((ten) => [
    ten,
    ...italianUnits.map((unit) => (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit),
  ]),
])

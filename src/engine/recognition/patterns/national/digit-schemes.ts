import { validate as cuit } from 'stdnum/lib/cjs/ar/cuit.js'
import { validate as vnr } from 'stdnum/lib/cjs/at/vnr.js'
import { validate as rijksregister } from 'stdnum/lib/cjs/be/nn.js'
import { validate as egn } from 'stdnum/lib/cjs/bg/egn.js'
import { validate as cpf } from 'stdnum/lib/cjs/br/cpf.js'
import { validate as sin } from 'stdnum/lib/cjs/ca/sin.js'
import { validate as ahv } from 'stdnum/lib/cjs/ch/ssn.js'
import { validate as rodneCislo } from 'stdnum/lib/cjs/cz/rc.js'
import { validate as idnr } from 'stdnum/lib/cjs/de/idnr.js'
import { validate as cpr } from 'stdnum/lib/cjs/dk/cpr.js'
import { validate as isikukood } from 'stdnum/lib/cjs/ee/ik.js'
import { validate as nuss } from 'stdnum/lib/cjs/es/nss.js'
import { validate as nir } from 'stdnum/lib/cjs/fr/nir.js'
import { validate as amka } from 'stdnum/lib/cjs/gr/amka.js'
import { validate as oib } from 'stdnum/lib/cjs/hr/oib.js'
import { validate as aadhaar } from 'stdnum/lib/cjs/in/aadhaar.js'
import { validate as kennitala } from 'stdnum/lib/cjs/is/kennitala.js'
import { validate as asmensKodas } from 'stdnum/lib/cjs/lt/asmens.js'
import { validate as bsn } from 'stdnum/lib/cjs/nl/bsn.js'
import { validate as fodselsnummer } from 'stdnum/lib/cjs/no/fodselsnummer.js'
import { validate as pesel } from 'stdnum/lib/cjs/pl/pesel.js'
import { validate as nif } from 'stdnum/lib/cjs/pt/nif.js'
import { validate as cnp } from 'stdnum/lib/cjs/ro/cnp.js'
import { validate as personnummer } from 'stdnum/lib/cjs/se/personnummer.js'
import { validate as emso } from 'stdnum/lib/cjs/si/emso.js'
import { validate as tcKimlik } from 'stdnum/lib/cjs/tr/tckimlik.js'
import { validate as ssn } from 'stdnum/lib/cjs/us/ssn.js'
import { validate as southAfricanId } from 'stdnum/lib/cjs/za/idnr.js'
import {
  hasSum,
  isCpf,
  isItin,
  isLackOf97,
  isNhs,
  isRestOf97,
  isSpi,
  passesMod11Over10,
  passesVerhoeff,
  startsWithDay,
  startsWithYear,
} from './checks.ts'
import { checkedBy, type Scheme } from './scheme.ts'

const day = startsWithDay
const year = startsWithYear
// Its own check digits first: the library makes an error of every wrong number.
const both =
  (...checks: readonly ((written: string) => boolean)[]) =>
  (written: string) =>
    checks.every((check) => check(written))

/** The numbers that are digits alone, by how many they have. */
export const digitSchemes: ReadonlyMap<number, readonly Scheme[]> = new Map<number, readonly Scheme[]>([
  [
    9,
    [
      {
        name: 'ssn',
        countries: ['US'],
        isValid: checkedBy(ssn),
        layout: /^\d{3}-\d{2}-\d{4}$/u,
        alone: 'likely',
      },
      { name: 'itin', countries: ['US'], isValid: isItin, layout: /^\d{3}-\d{2}-\d{4}$/u, alone: 'likely' },
      {
        name: 'bsn',
        countries: ['NL'],
        isValid: both(hasSum([9, 8, 7, 6, 5, 4, 3, 2, -1], 11), checkedBy(bsn)),
      },
      { name: 'nif', countries: ['PT'], isValid: checkedBy(nif) },
      { name: 'sin', countries: ['CA'], isValid: checkedBy(sin) },
    ],
  ],
  [
    10,
    [
      {
        name: 'personnummer',
        countries: ['SE'],
        isValid: both(year, checkedBy(personnummer)),
        layout: /^\d{6}[-+]\d{4}$/u,
        alone: 'likely',
      },
      { name: 'cpr', countries: ['DK'], isValid: both(day, checkedBy(cpr)) },
      {
        name: 'rodné číslo',
        countries: ['CZ', 'SK'],
        isValid: checkedBy(rodneCislo),
        layout: /^\d{6}\/\d{4}$/u,
        alone: 'likely',
      },
      {
        name: 'sozialversicherungsnummer',
        countries: ['AT'],
        isValid: both(hasSum([3, 7, 9, -1, 5, 8, 4, 2, 1, 6], 11), checkedBy(vnr)),
        layout: /^\d{4}[ -/]\d{6}$|^\d{4} \d{2} ?\d{2} ?\d{2}$/u,
        alone: 'likely',
      },
      { name: 'nhs', countries: ['GB'], isValid: isNhs },
      { name: 'egn', countries: ['BG'], isValid: checkedBy(egn), atHome: 'likely' },
      { name: 'kennitala', countries: ['IS'], isValid: both(day, checkedBy(kennitala)), atHome: 'likely' },
    ],
  ],
  [
    11,
    [
      {
        name: 'cpf',
        countries: ['BR', 'PT'],
        isValid: both(isCpf, checkedBy(cpf)),
        layout: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/u,
        alone: 'certain',
        atHome: 'weak',
      },
      {
        name: 'rijksregister',
        countries: ['BE'],
        isValid: both(year, isLackOf97, checkedBy(rijksregister)),
        layout: /^\d{2}\.\d{2}\.\d{2}[-. ]\d{3}[-. ]\d{2}$/u,
        alone: 'certain',
        atHome: 'likely',
      },
      {
        name: 'steuer-id',
        countries: ['DE'],
        isValid: both(passesMod11Over10, checkedBy(idnr)),
        layout: /^\d{2} \d{3} \d{3} \d{3}$/u,
        alone: 'likely',
        atHome: 'weak',
      },
      {
        name: 'pesel',
        countries: ['PL'],
        isValid: both(year, hasSum([1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10), checkedBy(pesel)),
        atHome: 'likely',
      },
      {
        name: 'fødselsnummer',
        countries: ['NO'],
        isValid: both(day, checkedBy(fodselsnummer)),
        layout: /^\d{6}[ -]\d{5}$/u,
        alone: 'likely',
        atHome: 'likely',
      },
      { name: 'oib', countries: ['HR'], isValid: both(passesMod11Over10, checkedBy(oib)), atHome: 'weak' },
      { name: 'amka', countries: ['GR'], isValid: both(day, checkedBy(amka)), atHome: 'likely' },
      { name: 'tc kimlik', countries: ['TR'], isValid: checkedBy(tcKimlik), atHome: 'likely' },
      { name: 'asmens kodas', countries: ['LT'], isValid: checkedBy(asmensKodas), atHome: 'likely' },
      { name: 'isikukood', countries: ['EE'], isValid: checkedBy(isikukood), atHome: 'likely' },
      {
        name: 'cuit',
        countries: ['AR'],
        isValid: checkedBy(cuit),
        layout: /^2[0347]-\d{8}-\d$/u,
        alone: 'likely',
      },
    ],
  ],
  [
    12,
    [
      {
        name: 'nuss',
        countries: ['ES'],
        isValid: both(isRestOf97, checkedBy(nuss)),
        layout: /^\d{2}[ /-]\d{7,8}[ /-]\d{2}$/u,
        alone: 'likely',
        atHome: 'weak',
      },
      {
        name: 'personnummer',
        countries: ['SE'],
        isValid: both((written) => /^(?:19|20)/u.test(written), checkedBy(personnummer)),
        layout: /^\d{8}[-+]\d{4}$/u,
        alone: 'likely',
        atHome: 'likely',
      },
      {
        name: 'aadhaar',
        countries: ['IN'],
        isValid: both(passesVerhoeff, checkedBy(aadhaar)),
        atHome: 'likely',
      },
    ],
  ],
  [
    13,
    [
      {
        name: 'ahv',
        countries: ['CH', 'LI'],
        isValid: both((written) => written.startsWith('756'), checkedBy(ahv)),
        layout: /^756(?:\.\d{4}\.\d{4}\.\d{2}| \d{4} \d{4} \d{2}|\d{10})$/u,
        alone: 'certain',
        atHome: 'certain',
      },
      { name: 'cnp', countries: ['RO'], isValid: checkedBy(cnp), atHome: 'likely' },
      {
        name: 'emšo',
        countries: ['SI', 'RS', 'BA', 'ME', 'MK'],
        isValid: both(day, checkedBy(emso)),
        atHome: 'likely',
      },
      {
        name: 'id number',
        countries: ['ZA'],
        isValid: both(year, checkedBy(southAfricanId)),
        atHome: 'likely',
      },
      { name: 'numéro fiscal', countries: ['FR'], isValid: isSpi },
    ],
  ],
  [
    15,
    [
      {
        name: 'nir',
        countries: ['FR'],
        isValid: both((written) => /^[12]/u.test(written), checkedBy(nir)),
        layout:
          /^[12][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?\d{2}[ .-]?\d{3}[ .-]?\d{3}(?:[ ./-]{0,3}\d{2})$/u,
        alone: 'certain',
        atHome: 'certain',
      },
    ],
  ],
])

/** Layouts that nothing but an identity number has, even where its check digits are wrong. */
export const unmistakable = [
  /^\d{3}\.\d{3}\.\d{3}-\d{2}$/u,
  /^756\.\d{4}\.\d{4}\.\d{2}$/u,
  /^\d{2}\.(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])-\d{3}\.\d{2}$/u,
  /^[12] \d{2} (?:0[1-9]|1[0-2]) \d{2} \d{3} \d{3} \d{2}$/u,
]
export const shortestUnmistakable = 14

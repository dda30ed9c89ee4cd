import { validate as rut } from 'stdnum/lib/cjs/cl/rut.js'
import { validate as svnr } from 'stdnum/lib/cjs/de/svnr.js'
import { validate as dni } from 'stdnum/lib/cjs/es/dni.js'
import { validate as nie } from 'stdnum/lib/cjs/es/nie.js'
import { validate as hetu } from 'stdnum/lib/cjs/fi/hetu.js'
import { validate as nir } from 'stdnum/lib/cjs/fr/nir.js'
import { validate as nino } from 'stdnum/lib/cjs/gb/nino.js'
import { validate as pps } from 'stdnum/lib/cjs/ie/pps.js'
import { validate as pan } from 'stdnum/lib/cjs/in/pan.js'
import { validate as codiceFiscale } from 'stdnum/lib/cjs/it/codicefiscale.js'
import { validate as curp } from 'stdnum/lib/cjs/mx/curp.js'
import { validate as cartao } from 'stdnum/lib/cjs/pt/cc.js'
import { isDowod } from './checks.ts'
import { checkedBy, type Scheme } from './scheme.ts'

/** A number with letters in it: its form alone tells much. */
export interface LetteredScheme extends Scheme {
  /** Source of a regular expression, for letters of any case. */
  readonly form: string
  /** True when nothing else looks like it, so that a wrong check is a slip of the pen. */
  readonly isUnmistakable?: true
}

const upper = (check: (value: string) => { readonly isValid: boolean }) => {
  const isValid = checkedBy(check)
  return (written: string) => isValid(written.toUpperCase())
}
const bare = (check: (value: string) => { readonly isValid: boolean }) => {
  const isValid = upper(check)
  return (written: string) => isValid(written.replaceAll(/[^\p{L}\p{N}]/gu, ''))
}

/** The numbers that hold letters. */
export const letteredSchemes: readonly LetteredScheme[] = [
  {
    name: 'codice fiscale',
    countries: ['IT'],
    form: String.raw`[a-z]{3}[ ]?[a-z]{3}[ ]?\d[\dlmnp-v][a-ehlmprst][\dlmnp-v]{2}[ ]?[a-z][\dlmnp-v]{3}[ ]?[a-z]`,
    isValid: bare(codiceFiscale),
    alone: 'certain',
    isUnmistakable: true,
  },
  {
    name: 'curp',
    countries: ['MX'],
    form: String.raw`[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d`,
    isValid: upper(curp),
    alone: 'certain',
    isUnmistakable: true,
  },
  {
    name: 'nie',
    countries: ['ES'],
    form: String.raw`[xyz][ -]?\d\.?\d{3}\.?\d{3}[ -]?[a-hj-np-tv-z]`,
    isValid: bare(nie),
    alone: 'certain',
  },
  {
    name: 'dni',
    countries: ['ES'],
    form: String.raw`\d{1,2}\.?\d{3}\.?\d{3}[ -]?[a-hj-np-tv-z]`,
    isValid: (written) => isDni(written.replaceAll(/[^\p{L}\p{N}]/gu, '')),
    alone: 'certain',
  },
  {
    name: 'nino',
    countries: ['GB'],
    form: String.raw`[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]`,
    isValid: bare(nino),
    alone: 'likely',
  },
  {
    name: 'rentenversicherungsnummer',
    countries: ['DE'],
    form: String.raw`\d{2}[ ./-]?\d{6}[ ./-]?[a-z][ ./-]?\d{2}[ ./-]?\d`,
    isValid: bare(svnr),
    alone: 'certain',
  },
  {
    name: 'hetu',
    countries: ['FI'],
    form: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+a-fu-y]\d{3}[\da-fhj-npr-y]`,
    isValid: upper(hetu),
    alone: 'certain',
  },
  {
    name: 'cartão de cidadão',
    countries: ['PT'],
    form: String.raw`\d{8}[ -]?\d[ -]?[a-z][a-z\d]\d`,
    isValid: bare(cartao),
    alone: 'certain',
  },
  {
    name: 'nir',
    countries: ['FR'],
    form: String.raw`[12][ .-]?\d{2}[ .-]?\d{2}[ .-]?2[ab][ .-]?\d{3}[ .-]?\d{3}[ ./-]{0,3}\d{2}`,
    isValid: bare(nir),
    alone: 'certain',
    isUnmistakable: true,
  },
  {
    name: 'rut',
    countries: ['CL'],
    form: String.raw`\d{1,2}\.\d{3}\.\d{3}-[\dk]`,
    isValid: upper(rut),
    alone: 'likely',
  },
  {
    name: 'pan',
    countries: ['IN'],
    form: String.raw`[a-z]{3}p[a-z]\d{4}[a-z]`,
    isValid: upper(pan),
    alone: 'likely',
  },
  {
    name: 'pps',
    countries: ['IE'],
    form: String.raw`\d{7}[ ]?[a-w][abhwtx]?`,
    isValid: bare(pps),
    atHome: 'likely',
  },
  {
    name: 'dowód osobisty',
    countries: ['PL'],
    form: String.raw`[a-z]{3}[ -]?\d{6}`,
    isValid: isDowod,
    atHome: 'weak',
  },
]

function isDni(compact: string): boolean {
  return compact.length >= 8 && upper(dni)(compact.padStart(9, '0'))
}

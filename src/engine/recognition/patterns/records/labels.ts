import { Endings } from '../addresses/endings.ts'
import { isNobodys } from '../logins/person.ts'
import { datesIn } from '../dates.ts'
import { codesOf } from '../scan.ts'

/**
 * What a field of a form, a file or a table holds. `person` tells that the record is somebody's, and is found elsewhere;
 * telephone numbers and logins are, too, but for those in tables.
 */
export type FieldKind =
  | 'birth'
  | 'code'
  | 'town'
  | 'code and town'
  | 'street'
  | 'number'
  | 'login'
  | 'phone'
  | 'person'

/** What the label between two places says of its field: `Geburtsdatum`, `postal_code`, `zipCode`, `PLZ`. */
export function kindOfLabel(text: string, start: number, end: number): FieldKind | undefined {
  if (end - start > longestLabel || !mayEndLabel(text, end)) return undefined
  const lower = text.slice(start, end).toLowerCase()
  return kinds.get(lower) ?? kinds.get(lower.replaceAll(/[\s_.*"',/&-]+/g, ''))
}

/** No label is longer. */
export const longestLabel = 30

/** A field's value has the form of what its label says. */
export function isValueOf(kind: FieldKind, value: string): boolean {
  if (value === '' || value.length > longestValue) return false
  if (kind === 'birth') return isWholeDate(value)
  if (kind === 'code') return postcode.test(value)
  if (kind === 'code and town') return codeAndTown.test(value)
  if (kind === 'street') return street.test(value)
  if (kind === 'number') return numberOfSomebody.test(value)
  if (kind === 'login') return login.test(value) && !isNobodys(value)
  if (kind === 'phone') return phone.test(value)
  return kind === 'town' && town.test(value)
}

/** Longer values are prose. */
export const longestValue = 60

function isWholeDate(value: string): boolean {
  const day = value.replace(/[T ]\d{2}:\d{2}[\d:.Z+-]*$/, '')
  const [date] = datesIn(day, 0, day.length)
  return date?.start === 0 && date.end === day.length
}

const postcode =
  /^(?:(?:[A-Z]{1,3}-)?\d{4,6}|\d{4}[ ]?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3,4}|\d{3}[ ]\d{2,3}|[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}|[A-Z]\d[A-Z][ ]?\d[A-Z]\d|[A-Z]\d[\dW][ ]?[A-Z\d]{4})$/
const street =
  /^(?:\p{L}[\p{L}\p{M}.,'’/ -]*[ .]\p{L}?\d{1,4}(?:[ ]?[\p{L}])?(?:[ ,/-]{1,3}[\p{L}\d]{1,8}[.º°ª]?){0,4}|\d{1,5}[a-z]?,?[ ]\p{Lu}[\p{L}\p{M}.,'’ -]*(?:[ ][A-Z\d]{2,4}[ ]?[A-Z\d]{3,4})?|\p{Lu}[\p{L}\p{M}.,'’ -]*,[ ](?:\p{Lu}[\p{L}'’-]*[ ]){0,3}[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2})$/u
const town = /^\p{Lu}[\p{L}\p{M}.'’()/-]*(?:[ ][\p{L}\p{M}.'’()/-]+){0,4}(?:[ ]\d{1,2})?$/u
const numberOfSomebody = /^(?=[^\d]{0,6}\d)[A-Z\d](?:[ ./-]?[A-Z\d]){2,15}$/i

const login = /^[A-Za-z][A-Za-z\d]*(?:[._-]?[A-Za-z\d]+){1,4}$/
const phone = /^(?:\+|\(0)?\d(?:[ ()./-]{0,3}\d){5,14}$/

const codeAndTown =
  /^(?:[A-Z]{1,3}-)?(?:\d{4,5}|\d{4}[ ]?[A-Z]{2}|\d{2}-\d{3}|\d{4,5}-\d{3}|\d{3}[ ]\d{2})[ ]{1,2}\p{Lu}[\p{L}\p{M}.'’()/-]*(?:[ ][\p{L}\p{M}.'’()/-]+){0,4}$/u

const labels: Readonly<Record<Exclude<FieldKind, 'code and town'>, string>> = {
  birth:
    'birthdt dtnasc dtnascimento datan dn ddn naiss datenaiss nac fnacimiento fechanaci gebtag geburtsdat gebdatum verjaardag urodz dtur datur birth birthdate dateofbirth birthday bday dob born bornon geboren geborenam geburt geburtsdatum geburtstag gebdatum gebdat gebam né née néle néele naissance datenaissance datedenaissance nacimiento fechanacimiento fechadenacimiento fecnac fnac fechanac nacido nascita datanascita datadinascita natoil nato nascimento datanascimento datadenascimento nasc datanasc geboortedatum geboren gebdatum urodzenia dataurodzenia dataur urodzony födelsedatum fødselsdato fodselsdato syntymäaika datumnarození',
  code: 'zip zipcode postcode postalcode postal plz postleitzahl codepostal cp codpostal códigopostal codigopostal cap codiceavviamentopostale cep kodpocztowy postnr postnummer irsz psč psc',
  town: 'city town ort wohnort stadt ville localité localite commune ciudad localidad población poblacion municipio città citta comune località localita cidade localidade plaats woonplaats stad miasto miejscowość miejscowosc locality addresslocality by grad',
  street:
    'street streetaddress streetname address1 address2 addressline addressline1 addressline2 line1 strasse straße strassenr straßenr strassehausnummer straßehausnummer anschrift wohnanschrift adresse adresse1 rue voie calle dirección direccion domicilio indirizzo via rua morada endereço endereco straat straatnaam adres ulica ulicanr address addr homeaddress postaladdress mailingaddress lieferadresse rechnungsadresse',
  // Of people at work, at school, in a hospital or a library; not those of customers, who may be firms.
  number:
    'kenteken kennzeichen kfzkennzeichen kfz plate numberplate licenseplate licenceplate registration immatriculation targa placa rejestracja nrrejestracyjny nrrej nrrejauta versnr ' +
    'personalnummer personalnr persnr mitarbeiternummer mitarbeiternr matrikelnummer matrikelnr matrnr schülernummer patientennummer patientennr patnr versichertennummer versichertennr mitgliedsnummer mitgliedsnr lesernummer benutzerausweis ausweisnummer ausweisnr ' +
    'employeeid employeeno employeenumber staffid staffno staffnumber payrollno payrollnumber payrollid studentid studentno studentnumber pupilid patientid patientno patientnumber hospitalno mrn memberid memberno membernumber membershipno membershipnumber librarycard librarycardno passportno passportnumber ' +
    'matricule numéromatricule numérodepatient numéroétudiant numeroetudiant numetudiant numéroadhérent numeroadherent ipp nhc hc númerohistoria historiaclínica numempleado númeroempleado numeroempleado legajo numalumno númeroalumno numsocio númerosocio ' +
    'matricola numeromatricola numerotessera tesserasanitaria numeropaziente personeelsnummer personeelsnr studentnummer leerlingnummer patiëntnummer patientnummer lidnummer lidnr númeroaluno numeroaluno númeroutente numeroutente nutente prontuário prontuario númeroprontuário ' +
    'nralbumu numeralbumu nrpacjenta numerpacjenta nrpracownika numerpracownika nrlegitymacji numerlegitymacji carteirinha tesserino pasnummer kartapacjenta nrprac',
  // In tables alone: elsewhere more has to tell them.
  login:
    'login user username userlogin loginname benutzer benutzername anmeldename kennung utilisateur identifiant usuario utente nomeutente gebruiker gebruikersnaam inlognaam utilizador usuário utilizzatore użytkownik uzytkownik account',
  phone:
    'phone telefon telefonnummer telefonnr telephone téléphone tel telno telnr mobile mobileno mobil mobilnr handy handynummer telefono teléfono telefone telefoon telefoonnummer gsm cell cellphone celular móvil telemóvel portable cellulare komórka nrtelefonu numertelefonu contactnumber phonenumber rufnummer durchwahl',
  person:
    'name fullname firstname lastname surname givenname familyname vorname nachname familienname kunde kundin customer patient patientin member employee mitarbeiter person anrede salutation prenom prénom nom nombre apellido apellidos cognome nome sobrenome apelido voornaam achternaam naam imię imie nazwisko email mail emailaddress given first last family forename forenames beneficiario beneficiário titular paciente aluno utente segurado hausnummer hausnr housenumber country land pays país paese kraj',
}

const kinds: ReadonlyMap<string, FieldKind> = new Map(
  (Object.entries(labels) as [FieldKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
)

/** Also one or two letters, as signs may part those of an abbreviation. */
const labelEnds = new Endings(
  [...kinds.keys()]
    .map((label) => label.replace(/\d$/, ''))
    .flatMap((label) => [label, label.slice(-2), label.slice(-1)])
    .join(' '),
)
const behindLetters = codesOf(' \u00a0\t\r\n_.*"\'-0123456789')

/** A cheap look at the last letters before a place, which rules most words out. */
export function mayEndLabel(text: string, end: number): boolean {
  let last = end
  while (end - last < longestLabel && behindLetters.has(text.charCodeAt(last - 1))) last--
  return labelEnds.mayEnd(text, last)
}

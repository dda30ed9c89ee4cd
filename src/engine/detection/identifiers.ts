/** What an identifier of a known person is; it decides how its written forms are found. */
export type IdentifierKind =
  | 'email'
  | 'phone'
  | 'name'
  | 'login'
  | 'address'
  | 'number'
  | 'birthdate'
  | 'iban'

/** What was found in a text, of a known person or of anybody; it decides which placeholder stands for it. */
export type PersonalKind = IdentifierKind | 'card' | 'national-id' | 'ip'

/** One identifier of a known person, in clear: the caller keeps it wrapped until it is needed. */
export interface Identifier {
  readonly kind: IdentifierKind
  readonly value: string
  /** Of a name: others have this family name too, so that alone it says nothing of this person. */
  readonly isFamilyShared?: true
}

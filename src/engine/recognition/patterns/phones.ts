import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min'
import type { Matcher } from '../entity.ts'

/** Telephone numbers that libphonenumber takes for one, in the country's own form or an international one. */
export const phones: Matcher = ({ text, country }) =>
  !isSupportedCountry(country)
    ? []
    : findPhoneNumbersInText(text, { defaultCountry: country, extended: true }).map(
        ({ startsAt, endsAt }) => ({
          start: startsAt,
          end: endsAt,
          kind: 'phone',
          strength: 'likely',
          rule: 'phone',
        }),
      )

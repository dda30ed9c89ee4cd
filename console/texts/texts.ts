import { createInstance, type FormatterModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type en from './en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof en
    returnNull: false
    strictKeyChecks: true
  }
}

/** All that the control center says in one language; German has to say all that English says. */
export type Texts = DeepTexts<typeof en>
type DeepTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : DeepTexts<T[K]> }

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

const i18n = createInstance()

/** The one thing that the browser keeps: it names nobody. */
const kept = 'expunge-language'

const load: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import('./en/index.ts')).default,
  de: async () => (await import('./de/index.ts')).default,
}

/** Numbers as a language writes them: 2,000 or 2.000. All else is a text already, or is missing. */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : (value as string),
}

/** Loads the language that was chosen before, or else the first of the browser's that there is. */
export async function startTexts(): Promise<void> {
  await i18n
    .use(numbers)
    .use(initReactI18next)
    .init({
      lng: 'none',
      fallbackLng: false,
      defaultNS: 'common',
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false, bindI18nStore: 'added' },
    })
  await speak(wanted())
}

/** Shows everything in another language from now on. */
export async function speak(language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'common')) {
    const texts = await load[language]()
    for (const [namespace, words] of Object.entries(texts)) i18n.addResourceBundle(language, namespace, words)
  }
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
}

/** The same, and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(kept, language)
  await speak(language)
}

function wanted(): Language {
  const said = [localStorage.getItem(kept) ?? '', ...navigator.languages]
  for (const tag of said) {
    const language = languages.find((one) => tag === one || tag.startsWith(`${one}-`))
    if (language !== undefined) return language
  }
  return 'en'
}

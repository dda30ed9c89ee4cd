import type { Texts } from '../texts.ts'

export default {
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptnavigation',
  openMenu: 'Navigation öffnen',
  closeMenu: 'Navigation schließen',
  account: 'Konto: {{name}}',
  language: 'Sprache',
  languages: { en: 'English', de: 'Deutsch' },
  scheme: 'Farben',
  schemes: { light: 'Hell', dark: 'Dunkel', auto: 'Wie das System' },
  me: 'Mein Konto',
  signOut: 'Abmelden',
  groups: {
    work: 'Löschen',
    rules: 'Regeln',
    proof: 'Nachweis',
    system: 'System',
  },
  notFound: 'Diese Seite gibt es nicht',
  notFoundText:
    'Die Adresse führt ins Leere. Vielleicht wurde sie abgeschnitten, oder das Ziel ist nicht mehr da.',
  toOverview: 'Zur Übersicht',
  offline: 'Keine Verbindung zum Server. Was Sie sehen, kann veraltet sein.',
  forbidden: 'Diese Seite dürfen Sie nicht sehen',
  forbiddenText:
    'Dafür ist das Recht „{{permission}}“ nötig. Die Administration kann Ihnen eine Rolle geben, die es hat.',
} satisfies Texts['shell']

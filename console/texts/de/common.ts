import type { Texts } from '../texts.ts'

export default {
  product: 'Expunge',
  loading: 'Wird geladen …',
  save: 'Speichern',
  cancel: 'Abbrechen',
  close: 'Schließen',
  all: 'Alle',
  none: 'Keine',
  yes: 'Ja',
  no: 'Nein',
  more: 'Mehr anzeigen',
  confirm: {
    type: 'Geben Sie zur Bestätigung „{{word}}“ ein',
  },
  table: {
    failed: 'Die folgenden Zeilen konnten nicht geladen werden.',
    again: 'Noch einmal versuchen',
  },
  secret: {
    once: 'Wird nur jetzt angezeigt und danach nie wieder.',
    copy: 'Kopieren',
    copied: 'Kopiert',
  },
} satisfies Texts['common']

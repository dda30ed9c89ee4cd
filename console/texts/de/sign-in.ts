import type { Texts } from '../texts.ts'

export default {
  title: 'Anmelden',
  lead: 'Entfernt personenbezogene Daten aus Helpdesks und weist nach, dass sie fort sind.',
  email: 'E-Mail',
  password: 'Passwort',
  submit: 'Anmelden',
  or: 'oder',
  provider: 'Mit {{name}} anmelden',
  forgotten: 'Passwort vergessen? Die Administration kann Ihnen einen neuen Link schicken.',
  factor: {
    title: 'Zweiter Faktor',
    code: 'Code aus Ihrer Authenticator-App',
    backup: 'Ersatzcode',
    useBackup: 'Stattdessen einen Ersatzcode verwenden',
    useCode: 'Stattdessen die App verwenden',
    submit: 'Weiter',
    back: 'Von vorn beginnen',
  },
  setUp: {
    title: 'Zweiten Faktor einrichten',
    lead: 'Dieser Server verlangt ihn von allen, bevor sie irgendetwas anderes sehen.',
  },
  refused: {
    'invalid-email-or-password': 'E-Mail und Passwort gehören nicht zusammen.',
    'invalid-code': 'Der Code stimmt nicht. Codes wechseln alle 30 Sekunden.',
    'invalid-backup-code': 'Dieser Ersatzcode gehört nicht zu Ihnen oder wurde schon benutzt.',
    'too-many-requests': 'Zu viele Versuche. Warten Sie eine Minute.',
    'invalid-password': 'Das Passwort stimmt nicht.',
    'invalid-two-factor-cookie': 'Das hat zu lange gedauert. Beginnen Sie noch einmal mit Ihrem Passwort.',
    'too-many-attempts-request-new-code':
      'Zu viele falsche Codes. Beginnen Sie noch einmal mit Ihrem Passwort.',
    'account-temporarily-locked': 'Zu viele falsche Codes. Eine Viertelstunde lang wird keiner angenommen.',
    locked: 'Zu viele falsche Passwörter. Eine Weile wird keines angenommen, auch das richtige nicht.',
    disabled: 'Dieses Konto ist abgeschaltet. Fragen Sie die Administration.',
    'password-too-short': 'Erwartet werden mindestens 12 Zeichen.',
    'too-many-attempts': 'Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es noch einmal.',
    'session-not-fresh':
      'Ihre Anmeldung ist dafür zu lange her. Melden Sie sich ab und wieder an, dann geht es.',
    offline: 'Der Server antwortet nicht. Prüfen Sie Ihre Verbindung.',
    other: 'Das hat nicht geklappt: {{detail}}',
  },
} satisfies Texts['signIn']

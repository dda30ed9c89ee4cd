import type { Texts } from '../texts.ts'

export default {
  title: 'Fristberatung',
  lead: 'Wie lange abgeschlossene Vorgänge noch von Nutzen sind: Je länger ein Abschluss her ist, desto seltener bezieht sich noch jemand darauf. Das sagt die Vergangenheit des Helpdesks selbst.',
  by: 'In Gruppen',
  all: 'alle Vorgänge',
  none: 'ohne',
  accepted: 'Hingenommene Wahrscheinlichkeit',
  acceptedHint: 'Wie wahrscheinlich es sein darf, dass ein Vorgang noch gebraucht worden wäre.',
  chooseDesk: 'Wählen Sie einen Helpdesk.',
  reading: 'Die Vergangenheit des Helpdesks wird gelesen. Bei vielen Vorgängen dauert das eine Weile.',
  nothing: 'Die Vergangenheit sagt noch nichts',
  nothingText: 'In diesem Helpdesk wurde noch nie ein Vorgang abgeschlossen.',
  group: 'Gruppe',
  compare: 'Im Vergleich mit',
  compareNone: 'keiner',
  advice_one:
    '{{count}} Tag reicht: Danach wird ein Vorgang mit höchstens {{upper}} Wahrscheinlichkeit noch gebraucht; hingenommen werden {{accepted}}.',
  advice_other:
    '{{count}} Tage reichen: Danach wird ein Vorgang mit höchstens {{upper}} Wahrscheinlichkeit noch gebraucht; hingenommen werden {{accepted}}.',
  noAdvice: 'Aus dieser Vergangenheit folgt keine Frist.',
  reason: {
    'too few tickets':
      'Weniger als 50 Vorgänge wurden abgeschlossen. Das Gesetz, ein Vertrag oder Ihre Erfahrung muss den Grund geben.',
    'too little known':
      'Zu wenige Vorgänge wurden lange genug beobachtet, um mit 95 % Sicherheit zu sagen, dass die Wahrscheinlichkeit auf {{accepted}} fällt. Nehmen Sie eine höhere hin, betrachten Sie alle Vorgänge zusammen oder begründen Sie die Frist mit eigenen Worten.',
  },
  known: '{{tickets}}, davon {{referred}}. {{quiet}}',
  tickets_one: '{{count}} abgeschlossener Vorgang',
  tickets_other: '{{count}} abgeschlossene Vorgänge',
  referred_one: '{{count}} wieder gebraucht',
  referred_other: '{{count}} wieder gebraucht',
  quiet_one: 'Ein Vorgang, auf den sich {{count}} Tag lang niemand bezog, gilt als erledigt.',
  quiet_other: 'Ein Vorgang, auf den sich {{count}} Tage lang niemand bezog, gilt als erledigt.',
  curve: {
    title: 'Wahrscheinlichkeit, dass ein Vorgang wieder gebraucht wird',
    lead: 'Die Linie ist die Wahrscheinlichkeit eines späteren Gebrauchs, das Band zeigt, wo sie mit 95 % Sicherheit liegt (Kaplan-Meier).',
  },
  chart: {
    days: 'Tage nach dem Abschluss',
    after_one: '{{count}} Tag',
    after_other: '{{count}} Tage',
  },
  enlarge: 'Vergrößern, was unter 10 % liegt',
  unit: 'Einheit',
  days: 'Tage',
  months: 'Monate',
  period: 'Frist',
  periodDays_one: '{{count}} Tag aufbewahrt',
  periodDays_other: '{{count}} Tage aufbewahrt',
  periodMonths_one: '{{count}} Monat aufbewahrt',
  periodMonths_other: '{{count}} Monate aufbewahrt',
  beyond_one:
    'Später als {{count}} Tag nach dem Abschluss wird ein Vorgang mit einer Wahrscheinlichkeit von {{chance}} noch gebraucht (von {{lower}} bis {{upper}}).',
  beyond_other:
    'Später als {{count}} Tage nach dem Abschluss wird ein Vorgang mit einer Wahrscheinlichkeit von {{chance}} noch gebraucht (von {{lower}} bis {{upper}}).',
  table: {
    title: 'Die Kurve als Tabelle',
    after: 'Später als',
    chance: 'Noch gebraucht: {{name}}',
    band: '{{chance}} ({{lower}} bis {{upper}})',
  },
  why: {
    title: 'Begründung',
    lead: 'Sie richtet sich nach der Frist darüber. Bearbeiten Sie sie, bis sie sagt, wofür Sie einstehen.',
    text: 'Warum diese Frist und keine andere',
    anew: 'Neu aus den Zahlen schreiben',
    ownWords:
      'Die Vergangenheit gibt keinen Grund her. Sagen Sie mit eigenen Worten, warum diese Frist richtig ist.',
    notAllowed: 'Wer einrichten darf, kann sie bei einer Löschregel hinterlegen.',
    period_one: 'Vorgänge werden {{count}} Tag nach ihrem Abschluss aufbewahrt.',
    period_other: 'Vorgänge werden {{count}} Tage nach ihrem Abschluss aufbewahrt.',
    chance:
      'Danach wird ein Vorgang mit einer Wahrscheinlichkeit von {{chance}} noch gebraucht, mit 95 % Sicherheit von höchstens {{upper}}.',
    history: 'Das sagt die Vergangenheit des Helpdesks: {{tickets}}, davon {{referred}}.',
    quiet_one: 'Ein Vorgang, auf den sich {{count}} Tag lang niemand bezog, gilt als erledigt.',
    quiet_other: 'Ein Vorgang, auf den sich {{count}} Tage lang niemand bezog, gilt als erledigt.',
    oneGroup:
      'Das gilt nur für eine Gruppe. Hinterlegen Sie es bei einer Löschregel, die diese Vorgänge betrifft:',
    policy: 'Löschregel',
    choose: 'Löschregel wählen',
    noPolicies: 'es gibt noch keine',
    keep: 'Bei der Löschregel hinterlegen',
    keepTitle: 'Bei „{{title}}“ hinterlegen?',
    keepText_one:
      'Sie erhält eine neue Fassung, einen Entwurf, mit der Frist von {{count}} Tag und dieser Begründung. Was eingeschaltet ist, gilt weiter, bis jemand anderes den Entwurf einschaltet.',
    keepText_other:
      'Sie erhält eine neue Fassung, einen Entwurf, mit der Frist von {{count}} Tagen und dieser Begründung. Was eingeschaltet ist, gilt weiter, bis jemand anderes den Entwurf einschaltet.',
    kept: 'Als Entwurf hinterlegt.',
    begin: 'Eine neue Löschregel damit beginnen',
  },
} satisfies Texts['advice']

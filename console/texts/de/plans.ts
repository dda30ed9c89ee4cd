import type { Texts } from '../texts.ts'

export default {
  title: 'Pläne',
  lead: 'Was geschehen würde, bis zur letzten Zeile ausgearbeitet, bevor jemand zustimmt.',
  one: 'Plan {{id}}',
  plan: 'Plan',
  state: 'Stand',
  disposition: 'Was geschieht',
  askedBy: 'Beantragt von',
  asked: 'Beantragt',
  approvedBy: 'Freigegeben von',
  approved: 'Freigegeben',
  request: 'Antrag',
  digest: 'Prüfsumme',
  carries: 'Trägt die Freigabe von',
  none: 'Es gibt noch keinen Plan',
  noneText:
    'Pläne entstehen aus Anträgen, aus Löschregeln und aus Vorgängen, die jemand anonymisieren lassen will.',
  noneSuch: 'Einen solchen Plan gibt es nicht',
  toRun: 'Zum Lauf',
  toRequest: 'Zum Antrag',
  waiting:
    'Der Plan wird ausgearbeitet. Bei einem großen Helpdesk dauert das einige Minuten; diese Seite wartet.',
  starting: 'Der Plan ist freigegeben. Sein Lauf beginnt gleich.',
  ended: {
    discarded: 'Dieser Plan wurde verworfen. Was er von einer Person enthielt, ist vernichtet.',
    replaced: 'Dieser Plan war freigegeben und wurde vor der Ausführung neu gemacht.',
    agreed:
      'Dieser Plan ist freigegeben. Nach der Karenzzeit wird er neu gemacht, mit diesem verglichen und ausgeführt.',
  },
  refused: 'Es konnte kein Plan gemacht werden',
  failed: 'Der Plan konnte nicht ausgeführt werden',
  summary: 'Was er tun würde',
  summaryLead: 'Gezählt mit genau den Bedingungen, mit denen die Zeilen geändert würden.',
  document: 'Plan als JSON',
  preview: 'Vorher und nachher',
  decide: 'Entscheiden',
  giveUp: 'Verwerfen',
  ofRequest: 'Dieser Plan gehört zu einem Antrag und wird mit ihm freigegeben.',
  ownPlan: 'Sie haben diesen Plan selbst beantragt. Jemand anderes muss ihn ansehen und freigeben.',
  mayNotApprove: 'Er wartet auf jemanden, der freigeben darf.',
  approve: {
    redact: 'Anonymisierung freigeben',
    purge: 'Endgültige Löschung freigeben',
  },
  approveTitle: 'Diesen Plan freigeben?',
  approveWord: {
    redact: 'anonymisieren',
    purge: 'löschen',
  },
  approveText: {
    redact:
      'Er wird sofort auf dem Helpdesk {{desk}} ausgeführt. Namen, Texte und Kontaktdaten verschwinden; die Zeilen und ihre Kennzahlen bleiben.',
    purge:
      'Er wird sofort auf dem Helpdesk {{desk}} ausgeführt. Die Vorgänge werden ganz gelöscht; ihre Kennzahlen bleiben in den Berichten.',
  },
  approveDigest: 'Sie stimmen genau diesem Plan zu:',
  someRetained_one: 'aus einem Grund wird etwas aufbewahrt',
  someRetained_other: 'aus {{count}} Gründen wird etwas aufbewahrt',
  someIncomplete: 'der Plan ist unvollständig: Etwas wird nicht erledigt',
  approvedSaid: 'Freigegeben. Der Lauf beginnt gleich.',
  discard: 'Plan verwerfen',
  discardTitle: 'Diesen Plan verwerfen?',
  discardText:
    'Auf dem Helpdesk ändert sich nichts. Was der Plan von einer Person enthält, wird vernichtet; freigeben lässt er sich dann nicht mehr.',
  discarded: 'Der Plan wurde verworfen.',
} satisfies Texts['plans']

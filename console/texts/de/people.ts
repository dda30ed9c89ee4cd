import type { Texts } from '../texts.ts'

export default {
  title: 'Person löschen',
  lead: 'Sehen Sie, was die Helpdesks über jemanden wissen, bevor etwas entschieden wird. Hier ändert sich nichts.',
  desks: 'Zu durchsuchende Helpdesks',
  allDesks: 'Alle Helpdesks',
  search: 'Suchen',
  kept: 'Wonach Sie suchen, wird nirgends abgelegt: nicht in der Adresse, nicht im Browser, nicht auf dem Server. Sie sehen Zahlen und Stellen, nie Werte.',
  noDesks: 'Noch ist kein Helpdesk angeschlossen',
  noDesksText:
    'Zuerst schließt die Administration einen Helpdesk an; dann lassen sich Personen darin finden.',
  results: 'Was gefunden wurde',
  resultsLead:
    'Konten, die sicher passen, werden genommen. Sehen Sie sich die anderen an: Namensgleiche werden nie von selbst genommen.',
  nobody:
    'Niemand wurde gefunden. Versuchen Sie andere Angaben: eine frühere Adresse, einen Anmeldenamen, eine Telefonnummer.',
  takeIn: 'Antrag aufnehmen',
  ticked:
    'Sie haben gesagt, dass weitere Konten derselben Person gehören. Sie gehen bei allem mit, was Sie als Nächstes tun.',
  again: 'Mit ihnen noch einmal suchen',
  planNow: 'Ohne Antrag planen',
  planTitle: 'Plan für {{desk}} ohne Antrag',
  planText:
    'Ein Plan sagt genau, was geschehen würde; jemand anderes muss ihn freigeben. Es läuft keine Frist, und niemand wird angeschrieben: Hat die Person Sie darum gebeten, nehmen Sie stattdessen einen Antrag auf.',
  disposition: 'Was mit den Vorgängen geschieht',
  purgeWord: 'löschen',
  organization: 'Samt Organisation, wenn ihr sonst niemand angehört',
  organizationText: 'Eine Einzelfirma gilt als personenbezogen.',
} satisfies Texts['people']

import type { Texts } from '../texts.ts'

export default {
  title: 'Übersicht',
  lead: 'Guten Tag, {{name}}. Was jemanden braucht, steht zuerst.',
  noRole: {
    title: 'Ihr Konto hat noch keine Rolle',
    text: 'Sie sind angemeldet, dürfen aber noch nichts sehen. Bitten Sie die Administration um eine Rolle.',
  },
  first: {
    title: 'Die ersten drei Schritte',
    lead: 'An keinem Helpdesk ändert sich etwas, bevor jemand einen Plan angesehen und freigegeben hat.',
    done: 'erledigt',
    needs: 'Das kann, wer die Berechtigung „{{permission}}“ hat.',
    desk: {
      title: 'Einen Helpdesk anbinden',
      text: 'Expunge liest die Datenbank und prüft, ob die Datenkarte jede Spalte erklärt. Das Anbinden ändert dort nichts.',
      action: 'Helpdesk anbinden',
    },
    people: {
      title: 'Andere hereinlassen',
      text: 'Niemand gibt frei, was er selbst beantragt hat. Es braucht also mindestens zwei Personen.',
      action: 'Konten anlegen',
    },
    work: {
      title: 'Einen Antrag aufnehmen oder eine Löschregel schreiben',
      text: 'Eine Person möchte vergessen werden, oder abgeschlossene Vorgänge sollen nicht für immer bleiben: Beides beginnt mit einer Vorschau.',
      request: 'Antrag aufnehmen',
      policy: 'Löschregeln zum Anfangen ansehen',
      later: 'Sobald ein Helpdesk angebunden ist',
    },
  },
  attention: {
    title: 'Unvollständig oder fehlgeschlagen',
    none: 'Nichts ist unvollständig, und nichts ist fehlgeschlagen.',
  },
  waiting: {
    title: 'Wartet auf Sie',
    none: 'Nichts wartet auf Sie.',
    plan: 'Plan: {{disposition}}, {{desk}}',
    task: 'von Hand zu erledigen',
  },
  requests: {
    title: 'Anträge nach Frist',
    all: 'Alle Anträge',
    open: 'offen',
    overdue: 'überfällig',
    soon: 'bald fällig',
    none: 'Kein Antrag ist offen.',
    new: 'Antrag aufnehmen',
  },
  runs: {
    title: 'Läufe jetzt',
    all: 'Alle Läufe',
    name: '{{disposition}}, {{desk}}',
    progress: '{{rows}} von {{planned}} Zeilen',
    none: 'Gerade läuft nichts.',
  },
  policies: {
    log: 'Protokoll, wer was getan hat',
    title: 'Löschregeln, die als Nächstes laufen',
    all: 'Alle Löschregeln',
    last: 'zuletzt {{tickets}}',
    none: 'Keine Löschregel ist eingeschaltet.',
  },
  overdue: {
    title: 'Zu lange aufbewahrt',
    lead: 'Daten, deren Frist vorbei ist und die noch da sind. Es sollte nichts sein.',
    noPolicies: 'Keine Löschregel ist eingeschaltet, also ist keine Frist gesetzt.',
    nothing: '0 – nichts überfällig',
    open_one: '{{shown}} überfällig, nächster Lauf {{next}}',
    open_other: '{{shown}} überfällig, nächster Lauf {{next}}',
    held_one: '{{count}} weiterer ist gesperrt',
    held_other: '{{count}} weitere sind gesperrt',
    unknown: 'konnte nicht gezählt werden',
    data: {
      tickets: 'Vorgänge',
      attachments: 'Anhänge',
      persons_without_tickets: 'Personen ohne Vorgänge',
      activity: 'Protokoll',
    },
  },
  activity: {
    title: 'Wer was getan hat',
    all: 'Ganzes Protokoll',
    none: 'Noch hat niemand etwas getan.',
  },
} satisfies Texts['overview']

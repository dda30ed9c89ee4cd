import type { Texts } from '../texts.ts'

export default {
  title: 'Das hat nicht geklappt',
  'title-forbidden': 'Nicht erlaubt',
  retry: 'Noch einmal versuchen',
  unknown: 'Der Server hat abgelehnt.',
  forbidden: 'Ihr Konto darf das nicht.',
  offline: 'Der Server antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'not-signed-in': 'Sie sind abgemeldet. Melden Sie sich neu an.',
  'other-site': 'Die Anfrage kam von einer anderen Website und wurde nicht ausgeführt.',
  'too-many-requests':
    'Das war zu viel auf einmal. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
  'version-changed':
    'Jemand anderes hat das inzwischen geändert. Sehen Sie es sich noch einmal an, bevor Sie entscheiden.',
  'own-request':
    'Das ist Ihr eigener Antrag, oder Sie haben ihn aufgenommen: Jemand anderes muss ihn freigeben.',
  'own-plan': 'Sie haben das selbst beantragt: Jemand anderes muss es freigeben.',
  'plan-changed':
    'Der Plan ist inzwischen ein anderer. Sehen Sie ihn sich noch einmal an, bevor Sie ihn freigeben.',
  stale: 'Jemand anderes hat das inzwischen geändert. Sehen Sie es noch einmal an, bevor Sie entscheiden.',
  'no-subject':
    'Ein Name allein kann mehrere Menschen meinen. Fügen Sie eine E-Mail-Adresse, Telefonnummer, Kontonummer oder einen Anmeldenamen hinzu.',
  'subject-value': 'Eine der Angaben passt nicht in ihr Feld. Sehen Sie zuerst die E-Mail-Adressen an.',
  'own-account': 'Hier geht es um Sie selbst: Das muss jemand anderes tun.',
  'received-day': 'Der Tag muss im letzten Jahr liegen und nicht nach heute.',
  'extension-late': 'Der erste Monat ist vorbei: Eine Verlängerung ist nicht mehr möglich.',
  'request-state': 'Der Antrag ist schon weiter; das geht nicht mehr.',
  'refuse-wholly': 'Vom Antrag bliebe nichts übrig. Lehnen Sie ihn ganz ab.',
  'no-such-request': 'Diesen Antrag gibt es nicht.',
  'passphrase-shown': 'Die Passphrase wurde schon gesagt; das geschieht nur einmal.',
  'sign-in-again':
    'Sie haben sich vor mehr als einer Viertelstunde angemeldet. Melden Sie sich ab und wieder an, dann tun Sie dies.',
  'last-administrator':
    'Niemand bliebe übrig, der Konten verwalten darf. Geben Sie diese Rolle zuerst jemand anderem.',
  'email-taken': 'Es gibt schon ein Konto mit dieser E-Mail-Adresse.',
  'handle-taken': 'Es gibt schon ein Konto mit diesem Kürzel.',
  'desk-exists': 'Es gibt schon einen Helpdesk mit diesem Namen. Wählen Sie einen anderen.',
  'mail-not-configured': 'Kein Mailserver ist eingerichtet. Füllen Sie mail in expunge.yaml aus.',
  'letters-not-configured':
    'Es ist nicht gesagt, wer Briefe schreibt. Füllen Sie letters in expunge.yaml aus.',
  'own-policy': 'Sie haben diese Fassung selbst geschrieben: Jemand anderes muss sie einschalten.',
  'policy-not-simulated':
    'Diese Fassung wurde in der letzten Woche nicht simuliert. Simulieren Sie sie, sehen Sie sich an, was sie tun würde, und schalten Sie genau das ein.',
  'policy-problems':
    'Sie widerspricht einer anderen Löschregel des Helpdesks oder der Datenkarte. Für eine Art von Daten gilt eine Regel: Ändern Sie eine davon, oder beenden Sie eine.',
  'policy-retains': 'Diese Löschregel tut nichts, was sich einschalten ließe: Sie bewahrt auf.',
  'policy-state': 'Die Löschregel hat inzwischen einen anderen Stand. Sehen Sie sie sich noch einmal an.',
  'other-desk': 'Die Datei ist für einen anderen Helpdesk.',
  'no-such-policy': 'Diese Löschregel gibt es nicht.',
  'no-such-desk': 'Diesen Helpdesk gibt es nicht.',
  'no-such-hold': 'Diese Sperre gibt es nicht.',
  'hold-over': 'Diese Sperre ist schon beendet.',
  'hold-days': 'Die Tage passen nicht: Der letzte liegt vor dem ersten oder in der Vergangenheit.',
  'not-informed':
    'Bevor eine Einschränkung aufgehoben wird, muss die Person unterrichtet werden. Sagen Sie, wie, oder warum nicht.',
  'announced-before': 'Ein Brief an die Person wartet schon.',
  'no-such-ticket':
    'Der Helpdesk hat nicht alle diese Vorgänge. Nichts wurde gesperrt; prüfen Sie die Nummern.',
  'nobody-found': 'Im Helpdesk ist niemand, auf den das passt. Nichts wurde gesperrt.',
  'no-such-organization':
    'Der Helpdesk hat nicht alle diese Organisationen. Nichts wurde gesperrt; prüfen Sie die Schlüssel.',
  'no-such-team':
    'Der Helpdesk hat kein Team und keine Warteschlange dieses Namens. Nichts wurde gesperrt; wählen Sie aus der Liste.',
  'many-teams':
    'Der Helpdesk hat mehrere Teams dieses Namens. Nichts wurde gesperrt; sperren Sie deren Vorgänge mit einem Filter.',
  'no-teams':
    'Die Datenkarte dieses Helpdesks sagt nicht, welches Team ein Vorgang hat. Sperren Sie die Vorgänge mit einem Filter.',
  'no-organization':
    'Die Datenkarte dieses Helpdesks kennt keine Organisationen. Sperren Sie die Vorgänge mit einem Filter.',
  'hold-empty': 'Das sind zu viele oder keine. Viele Vorgänge sperrt man am besten mit einem Filter.',
  'announcement-target':
    'Nur der Person einer Einschränkung kann geschrieben werden. Unterrichten Sie die Betroffenen anders, und sagen Sie das beim Aufheben.',
  'no-such-account': 'Ein solches Konto gibt es nicht.',
  'no-such-token': 'Ein solches Token gibt es nicht; vielleicht ist es beendet.',
  'no-such-recipient': 'Einen solchen Empfänger gibt es nicht; vielleicht hat ihn jemand entfernt.',
  'no-such-filter':
    'Einen gespeicherten Filter dieses Namens gibt es nicht; vielleicht hat ihn jemand entfernt.',
  'no-completion-field': 'Die Datenkarte dieses Helpdesks sagt nicht, wann ein Vorgang abgeschlossen wurde.',
  'no-reuse':
    'Die Datenkarte dieses Helpdesks sagt nicht, woran man sieht, dass ein Vorgang noch gebraucht wird. ticket.reuse in der Datenkarte sagt es.',
  'desk-address':
    'Erwartet wird postgres://…, mysql://… oder mariadb://…, oder env:EXPUNGE_DESK_NAME. Was eine Datei des Servers braucht, steht in expunge.yaml.',
  'token-scope': 'Ein Token darf nicht mehr als Sie selbst.',
} satisfies Texts['problems']

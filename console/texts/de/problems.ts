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
  texts: 'Texte werden nur in Vorgängen maskiert, die anonymisiert werden.',
  files: 'Dateien anderer werden nur entfernt, wenn sie die Person nennen, um die es geht.',
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
    'Der Helpdesk hat nicht alle diese Vorgänge. Nichts ist geschehen; prüfen Sie die Nummern.',
  'no-such-organization':
    'Der Helpdesk hat nicht alle diese Organisationen. Nichts wurde gesperrt; prüfen Sie die Schlüssel.',
  'no-such-team':
    'Der Helpdesk hat kein Team und keine Warteschlange dieses Namens. Nichts wurde gesperrt; wählen Sie aus der Liste.',
  'many-teams':
    'Der Helpdesk hat mehrere Teams dieses Namens. Nichts wurde gesperrt; sperren Sie deren Vorgänge mit einem Filter.',
  'no-teams':
    'Die Datenkarte dieses Helpdesks sagt nicht, welches Team ein Vorgang hat. Sperren Sie die Vorgänge mit einem Filter.',
  'hold-empty': 'Das sind zu viele oder keine. Viele Vorgänge sperrt man am besten mit einem Filter.',
  'announcement-target':
    'Nur der Person einer Einschränkung kann geschrieben werden. Unterrichten Sie die Betroffenen anders, und sagen Sie das beim Aufheben.',
  'no-such-token': 'Ein solches Token gibt es nicht; vielleicht ist es beendet.',
  'no-such-filter':
    'Einen gespeicherten Filter dieses Namens gibt es nicht; vielleicht hat ihn jemand entfernt.',
  'no-completion-field': 'Die Datenkarte dieses Helpdesks sagt nicht, wann ein Vorgang abgeschlossen wurde.',
  'no-reuse':
    'Die Datenkarte dieses Helpdesks sagt nicht, woran man sieht, dass ein Vorgang noch gebraucht wird. ticket.reuse in der Datenkarte sagt es.',
  'desk-address':
    'Erwartet wird postgres://…, mysql://… oder mariadb://…, oder env:EXPUNGE_DESK_NAME. Was eine Datei des Servers braucht, steht in expunge.yaml.',
  'token-scope': 'Ein Token darf nicht mehr als Sie selbst.',
  'nobody-found': 'Im Helpdesk ist niemand, auf den das passt. Nichts ist geschehen.',
  // Of plans, runs, requests and their letters.
  'bad-number': 'Vorgangsnummern dieses Helpdesks bestehen nur aus Ziffern.',
  'name-is-not-enough':
    'Ein Name allein unterscheidet niemanden. Geben Sie auch eine E-Mail-Adresse, eine Telefonnummer oder einen Anmeldenamen an.',
  'empty-selection': 'Es gibt nichts zu tun: Nichts wurde ausgewählt, das geändert werden darf.',
  'all-retained': 'Alles wird aus einem benannten Grund aufbewahrt. Nichts darf geändert werden.',
  stop: 'Die Datenkarte des Helpdesks hält diese Arbeit an. Was sie nennt, muss zuerst im Helpdesk geklärt werden.',
  'protected-person': 'Dieses Konto ist geschützt, wie das des Systems oder das der letzten Administration.',
  'bad-transition': 'Einen solchen Status hat der Helpdesk nicht, oder er beendet diese Vorgänge nicht.',
  'transition-lifecycle': 'Dieser Status beendet nicht den Ablauf jedes ausgewählten Vorgangs.',
  'no-transition':
    'Die Datenkarte dieses Helpdesks sagt nicht, wie ein Status gesetzt wird. Beantragen Sie es ohne Status.',
  'no-note':
    'Die Datenkarte dieses Helpdesks sagt nicht, wie eine Notiz geschrieben wird. Beantragen Sie es ohne Notiz.',
  'attachments-only': 'Status und Notiz gehören zum ganzen Vorgang, nicht zu Anhängen allein.',
  'note-names-person': 'Die Notiz nennt die Person, um die es geht. Schreiben Sie eine, die niemanden nennt.',
  'schema-changed': 'Die Datenbank des Helpdesks wurde seitdem geändert. Beantragen Sie den Plan neu.',
  'far-more': 'Es wäre weit mehr betroffen als simuliert. Das muss sich zuerst jemand ansehen.',
  'map-version': 'Die Datenkarte gehört zu einer anderen Version dieses Helpdesks.',
  'map-does-not-fit': 'Die Datenkarte passt nicht zur Datenbank dieses Helpdesks.',
  'no-such-account':
    'Es gibt kein Konto dieses Namens. Kontonamen stehen auf der Seite der Konten, etwa „jdoe“.',
  'no-such-task': 'Diese Aufgabe gibt es nicht.',
  'task-closed': 'Jemand hat diese Aufgabe inzwischen abgeschlossen.',
  'extended-before': 'Die Frist wurde schon verlängert; das geht nur einmal.',
  'request-ended': 'Der Antrag ist beendet, und um wen es ging, ist vergessen.',
  'kind-not-offered': 'Anträge dieser Art werden hier nicht angeboten.',
  'no-such-plan': 'Diesen Plan gibt es nicht.',
  'plan-not-ready': 'Der Plan ist inzwischen weiter. Sehen Sie ihn noch einmal an.',
  'plan-of-request': 'Dieser Plan gehört zu einem Antrag und wird dort entschieden.',
  'own-filter':
    'Sie haben den Filter geschrieben, der diese Vorgänge gewählt hat: Jemand anders muss freigeben.',
  'no-such-run': 'Diesen Lauf gibt es nicht.',
  'run-not-running': 'Der Lauf läuft nicht mehr. Sehen Sie ihn noch einmal an.',
  'run-not-paused': 'Der Lauf läuft schon weiter oder ist beendet. Sehen Sie ihn noch einmal an.',
  'run-not-applied': 'Der Lauf muss ausgeführt sein, bevor er geprüft wird.',
  'run-not-verified': 'Der Lauf wurde noch nicht geprüft, oder er wurde rückgängig gemacht.',
  'run-ended': 'Der Lauf ist schon beendet.',
  'run-busy': 'Gerade ist jemand an diesem Lauf. Versuchen Sie es gleich noch einmal.',
  'run-at-work': 'Der Lauf arbeitet gerade. Halten Sie ihn erst an.',
  'run-cancelled': 'Der Lauf wurde aufgegeben.',
  'run-is-replay':
    'Dieser Lauf gehört zum Nachholen nach einer eingespielten Sicherung und wird dort gesteuert.',
  'run-unknown-to-desk':
    'Die Datenbank des Helpdesks weiß nichts von diesem Lauf. Vielleicht wurde eine Sicherung eingespielt.',
  'no-such-finding': 'Das hat die letzte Prüfung nicht gefunden. Sehen Sie den Lauf noch einmal an.',
  'review-ground': 'Sagen Sie, aus welchem Grund es bleibt.',
  'too-many-at-once':
    'Davon läuft gerade zu viel zugleich. Warten Sie, bis etwas beendet ist, und versuchen Sie es dann noch einmal.',
  'no-such-notice': 'Diesen Brief gibt es nicht.',
  'notice-ended': 'Was in dem Brief stand, ist vernichtet, weil er versandt oder aufgegeben wurde.',
  'notice-state': 'Der Brief ist inzwischen weiter. Sehen Sie ihn noch einmal an.',
  'no-such-access': 'Zu diesem Antrag gibt es noch kein Paket.',
  'access-not-ready': 'Das Paket ist noch nicht fertig.',
  'access-gone': 'Das Paket ist fort. Es muss neu erstellt werden.',
  'no-such-recipient': 'Diesen Empfänger gibt es nicht.',
  'not-confirmed': 'Was zur Bestätigung getippt wurde, ist nicht, was verlangt war.',
  'bad-id': 'Eine der Kontonummern kann keine Nummer dieses Helpdesks sein.',
  'no-tickets': 'Es wurde kein Vorgang genannt.',
  'too-many-tickets':
    'Das sind zu viele Vorgänge auf einmal. Nehmen Sie sie in mehreren Teilen, oder schreiben Sie eine Löschregel.',
  'last-of-group': 'Das Konto ist das letzte, das den Helpdesk verwalten darf.',
  'organization-has-members': 'Die Organisation hat noch andere Mitglieder und kann nicht mitgehen.',
  'no-organization': 'Dieser Helpdesk kennt keine Organisationen.',
  unreachable: 'Die Datenbank des Helpdesks antwortet nicht. Es wird von selbst noch einmal versucht.',
  lost: 'Die Verbindung zur Datenbank des Helpdesks ging verloren. Nichts blieb halb getan.',
  'hold-ended': 'Eine Sperre, mit der der Plan rechnet, ist seitdem zu Ende. Beantragen Sie den Plan neu.',
  'max-rows': 'Es würde mehr Zeilen ändern, als hier erlaubt sind.',
  'plan-used': 'Dieser Plan wurde schon ausgeführt; jeder wird nur einmal ausgeführt.',
  'plan-edited': 'Der Plan ist nicht mehr, was er war, und wird nicht ausgeführt.',
  'plan-not-ours': 'Der Plan stammt aus einer anderen Installation und wird hier nicht ausgeführt.',
  'plan-not-signed': 'Der Plan ist nicht signiert und wird nicht ausgeführt.',
  'no-archive-store':
    'Es gibt keinen Ort, um aufzuheben, was sich zurückbringen ließe. Beantragen Sie es ohne Frist zum Rückgängigmachen.',
  'other-undo': 'Die Frist zum Rückgängigmachen ist eine andere als die, zu der dieser Plan gehört.',
  'search-not-asked': 'Der Suchindex des Helpdesks ließ sich nicht befragen.',
  'bad-undo':
    'Eine Frist zum Rückgängigmachen gehört zum Anonymisieren oder Löschen ganzer Vorgänge, nicht hierzu.',
  'map-insert': 'Die Datenkarte des Helpdesks passt nicht zu dem, was dort zu schreiben wäre.',
  'binary-key':
    'Eine Tabelle des Helpdesks hat Schlüssel, die weder Text noch Zahl sind; an ihr lässt sich nicht arbeiten.',
  'key-too-wide':
    'Eine Tabelle des Helpdesks hat Schlüssel aus zu vielen Spalten; an ihr lässt sich nicht arbeiten.',
  'disk-full': 'Die Festplatte ist voll. Schaffen Sie Platz, und lassen Sie es dann weiterlaufen.',
  unexpected: 'Etwas Unerwartetes ist schiefgegangen.',
  request: 'Was gesandt wurde, passt nicht. Prüfen Sie, was Sie eingegeben haben.',
} satisfies Texts['problems']

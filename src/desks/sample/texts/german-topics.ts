import type { Topic } from './texts.ts'

export const germanTopics: readonly Topic[] = [
  {
    tag: 'netzwerk',
    titles: ['VPN bricht nach {n} Minuten ab', 'Keine Verbindung zum WLAN im {floor}. Stock'],
    problems: [
      'seit dem Update am Montag bricht die VPN-Verbindung alle {n} Minuten ab. Ein Neustart des Routers hilft nur kurz.',
      'im {floor}. Stock finden unsere Geräte das WLAN nicht mehr. Im Erdgeschoss geht es ohne Probleme.',
    ],
    answers: [
      'Bitte stellen Sie im VPN-Programm das Protokoll auf IKEv2 um und starten Sie das Gerät neu.',
      'Der Zugangspunkt im Stockwerk hatte sich aufgehängt. Er läuft wieder, bitte prüfen Sie es.',
    ],
  },
  {
    tag: 'rechnung',
    titles: ['Rechnung {order} falsch', 'Doppelte Abbuchung'],
    problems: [
      'auf der Rechnung {order} steht ein falscher Betrag: {n},90 € statt {m},90 €. Bitte korrigieren Sie das.',
      'der Betrag aus Auftrag {order} wurde zweimal abgebucht. Bitte überweisen Sie {n},00 € zurück.',
    ],
    answers: [
      'Die Rechnung wurde storniert, Sie erhalten in den nächsten Tagen eine neue.',
      'Die Gutschrift ist veranlasst und geht in etwa fünf Werktagen bei Ihnen ein.',
    ],
  },
  {
    tag: 'drucker',
    titles: ['Drucker im Raum {m} meldet Papierstau', 'Scan an E-Mail geht nicht'],
    problems: [
      'der Drucker in Raum {m} meldet Papierstau, obwohl kein Papier drin steckt. Fehlercode {n}-{m}.',
      'Scans kommen nicht mehr per E-Mail an. Am Gerät steht „SMTP-Fehler {n}“.',
    ],
    answers: [
      'Bitte öffnen Sie die hintere Klappe und reinigen Sie den Sensor mit einem trockenen Tuch.',
      'Das Zertifikat des Mailservers war im Gerät abgelaufen; es ist erneuert.',
    ],
  },
  {
    tag: 'konto',
    titles: ['Konto gesperrt: {customer}', 'Anmeldung mit zweitem Faktor nicht möglich'],
    problems: [
      'nach {m} Versuchen ist mein Konto gesperrt. Mein Benutzername ist {login}.',
      'ich habe ein neues Telefon und bekomme keinen Code mehr. Erreichbar bin ich unter {phone}.',
    ],
    answers: [
      'Ihr Konto ist wieder frei. Bitte setzen Sie das Passwort über die Anmeldeseite neu.',
      'Der zweite Faktor ist zurückgesetzt. Bei der nächsten Anmeldung richten Sie ihn neu ein.',
    ],
  },
  {
    tag: 'versand',
    titles: ['Lieferung {order} nicht angekommen', 'Paket beschädigt'],
    problems: [
      'die Sendung {order} sollte gestern eintreffen, bei mir ist nichts angekommen. Meine Anschrift: {address}.',
      'das Paket zu {order} kam beschädigt an. Der Karton war an einer Ecke offen.',
    ],
    answers: [
      'Wir haben beim Paketdienst einen Nachforschungsauftrag gestellt.',
      'Ein Ersatzgerät ist unterwegs, den Rückschein finden Sie im Paket.',
    ],
  },
  {
    tag: 'gerät',
    titles: ['Gerät startet nicht mehr', 'Lüfter sehr laut'],
    problems: [
      'mein Gerät mit der Seriennummer SN{order} startet nicht mehr. Nach {n} Sekunden geht die Leuchte wieder aus.',
      'der Lüfter läuft seit gestern ständig auf voller Drehzahl, auch ohne Last.',
    ],
    answers: [
      'Bitte halten Sie die Einschalttaste 30 Sekunden gedrückt und versuchen Sie es erneut.',
      'Wir tauschen das Gerät aus. Die Daten auf der Festplatte bleiben bei Ihnen.',
    ],
  },
]

import { germanTopics } from './german-topics.ts'
import type { Texts } from './texts.ts'

export const german: Texts = {
  greetings: [
    'Guten Tag,',
    'Sehr geehrte Damen und Herren,',
    'Hallo zusammen,',
    'Hallo {agent},',
    'Moin,',
    'Liebes Support-Team,',
  ],
  closings: [
    'Mit freundlichen Grüßen',
    'Viele Grüße',
    'Beste Grüße',
    'Freundliche Grüße',
    'Danke und Gruß',
    'LG',
  ],
  topics: germanTopics,
  answerOpenings: [
    'Guten Tag {customer},\n\nvielen Dank für Ihre Nachricht.',
    'Hallo {customer},\n\ndanke für die ausführliche Beschreibung.',
    'Sehr geehrte/r {customer},\n\nwir haben Ihren Fall geprüft.',
    'Hallo {first},\n\nich habe mir das gerade angesehen.',
  ],
  followUps: [
    'leider besteht das Problem weiterhin. Können Sie mich unter {phone} zurückrufen?',
    'das hat für zwei Tage geholfen, seit heute Morgen ist es wieder da.',
    'gibt es hier schon etwas Neues? Mein Kollege {other} wartet ebenfalls darauf.',
    'anbei noch ein Bild der Meldung. Ich bin bis 16 Uhr erreichbar, danach nur mobil.',
  ],
  thanks: [
    'jetzt klappt es, herzlichen Dank für die schnelle Hilfe!',
    'perfekt, das war es. Sie können den Fall schließen.',
    'vielen Dank, {agent}. Funktioniert wieder.',
  ],
  phoneNotes: [
    'Anruf von {customer} ({phone}): schildert das Problem erneut, wünscht Rückruf ab 14 Uhr.',
    '{customer} hat angerufen und nach dem Stand gefragt. Rückrufnummer {phone}.',
    'Telefonat mit {customer}: Neustart durchgeführt, danach Besserung.',
  ],
  internalNotes: [
    'Rücksprache mit {agent}: bekannter Fehler, Lösung kommt mit dem nächsten Update.',
    '{customer} ist sehr verärgert, bitte bevorzugt behandeln.',
    'Laut {other} war das Gerät schon einmal in Reparatur.',
    'Bitte bei Rückfragen direkt {customer} anrufen: {phone}.',
    'Second Level informiert, warten auf Protokolle.',
  ],
  personNotes: [
    'Bevorzugt Kontakt per Telefon, am besten vormittags.',
    'Wechselt zum Jahresende die Abteilung, Vertretung ist {other}.',
    'Zahlt stets pünktlich. Ansprechpartner für alle Standorte.',
    'Hat sich am Telefon über lange Wartezeiten beschwert.',
  ],
  activities: ['Analyse', 'Telefonat', 'Konfiguration', 'Dokumentation', 'Vor-Ort-Termin'],
  timeComments: [
    'Protokolle geprüft',
    'Telefonat mit {customer}',
    'Rückfrage beim Hersteller',
    'Einstellungen korrigiert',
  ],
  quoteLine: 'Am {time} schrieb {name} <{email}>:',
  phoneLabel: 'Tel.',
}

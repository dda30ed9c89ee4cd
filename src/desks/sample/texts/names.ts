/** Names and places of people who do not exist; the main subject's surname is deliberately not among them. */
export const germanFirstNames = (
  'Anna Bernd Birgit Björn Carla Christian Claudia Dieter Doris Emil Eva Frank Franziska Gerd Greta Günter Hanna ' +
  'Heiko Ingrid Jan Jörg Julia Jürgen Käthe Katrin Klaus Lena Lukas Maren Marlies Matthias Mia Monika Nils Nina ' +
  'Olaf Paula Peter Petra Rainer Renate Rolf Sabine Sönke Stefan Susanne Thomas Tim Ulrike Uwe Volker Wiebke'
).split(' ')

export const germanLastNames = (
  'Albrecht Bäcker Behrens Böhm Brandt Busch Dietz Eckert Engel Fischbach Förster Franke Gärtner Graf Groß Haas ' +
  'Heinrich Hübner Jäger Jansen Jung Kaiser Keller Köhler König Krämer Kühn Lange Lehmann Lorenz Maier Möller ' +
  'Müller-Thiel Neubauer Nowak Ostermann Otto Pfeiffer Pohl Richter Roth Sauer Schäfer Schröder Schütte Seidel ' +
  'Sommer Stein Thomsen Vogt Wagner Weiß Winkler Wolff Zöllner'
).split(' ')

export const englishFirstNames = (
  'Abigail Adam Alice Amelia Andrew Ben Charlotte Chloe Daniel David Edward Ella Emily Ethan Fiona George Grace ' +
  'Hannah Harry Isla Jack James Kate Liam Lucy Martin Megan Nora Oliver Oscar Poppy Rachel Robert Rose Samuel ' +
  "Sophie Theo Tom Victoria William Zoë Siân Séamus D'Arcy"
).split(' ')

export const englishLastNames = (
  "Adams Bailey Barker Bennett Brooks Carter Clarke Collins Cooper Davies Dixon Evans Foster Gibson O'Brien Grant " +
  'Hall Harris Hughes Hunt Jenkins Kelly Knight Lawson Marsh Mason Mills Morgan Murray Newton Owen Palmer Parsons ' +
  'Pearce Porter Reid Rogers Shaw Simpson Spencer Stone Turner Wallace Watts Webb Woods Wright Young'
).split(' ')

export const streets =
  'Ahornweg Am Hafen,Bergstraße,Birkenallee,Gartenstraße,Hauptstraße,Kastanienweg,Lindenstraße,Mühlgasse,Schulstraße,Uferweg'.split(
    ',',
  )

export const englishStreets =
  'Mill Lane,Church Road,Station Road,High Street,Park View,Kings Avenue,Elm Close'.split(',')

export const places = [
  { zip: '10117', city: 'Berlin', area: '30', block: '23125' },
  { zip: '20095', city: 'Hamburg', area: '40', block: '66969' },
  { zip: '50667', city: 'Köln', area: '221', block: '4710' },
  { zip: '80331', city: 'München', area: '89', block: '99998' },
  { zip: '60311', city: 'Frankfurt am Main', area: '69', block: '90009' },
] as const

export const englishPlaces = [
  { zip: 'EC1A 1BB', city: 'London' },
  { zip: 'M1 1AE', city: 'Manchester' },
  { zip: 'EH1 1YZ', city: 'Edinburgh' },
  { zip: 'CF10 1EP', city: 'Cardiff' },
] as const

export const companyWords =
  'Alster,Nordlicht,Feldmann,Rheingold,Kranich,Hanse,Falken,Morgenrot,Silber,Wald,Quell,Kompass,Delta,Linden,Basalt,Orion'.split(
    ',',
  )

export const companyKinds = [
  'Logistik GmbH',
  'Druckerei KG',
  'Energie AG',
  'Software GmbH',
  'Pflegedienst gGmbH',
]

export const userAgents = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
]

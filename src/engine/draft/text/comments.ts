/** What stands above a drafted map. */
export const opening: readonly string[] = [
  '# Drafted by expunge from the tables of the database and a look at some of their rows.',
  '# sure:    the database itself says so.',
  '# likely:  names or values say so; read it once.',
  '# decide:  nobody knows yet. Decide, then remove the word: expunge datamap check lists what is left.',
  '',
]

/** What no database can tell, and a person has to add where it applies. */
export const closing: readonly string[] = [
  '# Questions that no database answers. docs/data-maps.md explains the words.',
  '#',
  '# time_zone     In which zone are times stored that carry none?',
  '# country       Where are telephone numbers from that have no country code?',
  '# version       By which value do you see that the tables have changed with an upgrade?',
  '# retain        Which tickets must be kept, on what ground, until when? Invoices, legal claims …',
  '# stop          At which tickets must everything stop? Court cases …',
  '# transition    What else does your desk write when a ticket gets a new status?',
  '# note          What does your desk write when somebody adds a note to a ticket?',
  '# stores        Are files kept outside of the database, and where do their names stand?',
  '# protect       Which accounts are the system’s own, and are never erased?',
  '# last_of       Of which group must one member remain, such as administrators?',
  '# staff         By what do you know who works for you?',
  '# reports       Which figures do you live by? Each is proved equal before and after a run.',
  '# rows          Which rows had better go as a whole when their ticket is redacted?',
]

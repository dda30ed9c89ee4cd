/** Given names so frequent, or so much a common word, that one alone says nothing; folded. */
export const commonGivenNames: ReadonlySet<string> = new Set(
  (
    'anna maria john david michael peter thomas martin daniel robert paul james william richard joseph charles ' +
    'mark mary elizabeth sarah laura julia lisa sandra andrea susanne sabine monika petra claudia nicole stefan ' +
    'andreas christian markus alexander sebastian matthias klaus hans juergen jurgen wolfgang frank jose juan ' +
    'carlos antonio manuel luis jean pierre marie philippe nicolas marco luca giuseppe francesco jan piotr emma ' +
    'sofia sophia olivia george henry jack harry oliver simon chris alex kevin steven brian adam eric karen ' +
    'linda susan nancy helen alice rose grace hope faith joy april june august will bill mike drew chase grant ' +
    'christ page reed iris lily violet ruby amber crystal dawn star summer autumn victor dean earl duke king ' +
    'prince patience constance melody angel mercy'
  ).split(' '),
)

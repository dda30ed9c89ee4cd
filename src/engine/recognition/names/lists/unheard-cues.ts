// Words that stand beside people alone, so that a word beside them is somebody’s name whatever lists have. Folded; in English,
// German, French, Spanish, Italian, Dutch, Portuguese and Polish.

const split = (words: string): readonly string[] => words.split(',')

/** Right before a name: what is taken, brought and asked by somebody, and in whose name. */
export const unheardBefore: ReadonlySet<string> = new Set(
  split(
    'maybe its under,it is under,its under,booked under,registered under,change it to,changed to,change the name to,signed for by,collected by,taken by,answered by,ask for,asked for,in the name of,under the name of,' +
      'auf den namen,im namen von,abgeholt von,angenommen von,wenden sie sich an,melden sie sich bei,' +
      'au nom de,remis a,remise a,recupere par,pris par,prevenir,' +
      'a nombre de,lo recogio,la recogio,recogido por,entregado a,entregada a,' +
      'a nome di,intestato a,intestata a,intestati a,ritirato da,ritirata da,lha ritirato,lha ritirata,consegnato a,avvisi,avvisate,' +
      'op naam van,aangenomen door,opgehaald door,afgegeven aan,' +
      'em nome de,entregue a,entregue ao,levantado por,retirado por,avise,' +
      'na nazwisko,odebrala,odebral,dac znac,przekazalem to,przekazalam to,oddzwonic do,zadzwonic do',
  ),
)

/** Right behind it, also at the start of a sentence: absences, who left, who rang, `and I`. */
export const unheardBehind: ReadonlySet<string> = new Set(
  split(
    'just has to,just wants to,and i,and myself,called this,called again,called about,called back,called to,called yesterday,called today,rang again,rang this,rang about,rang back,rang to,rang yesterday,rang today,phoned,is on holiday,is on leave,is on vacation,is on maternity,is off sick,is off today,is out sick,has left the company,has left us,has retired,no longer works,is on parental,' +
      'und ich,ist im urlaub,ist in urlaub,ist krank,ist in elternzeit,ist in rente,ist im mutterschutz,hat gekundigt,' +
      'et moi,est en conge,est en conges,est en vacances,est en arret,est malade,a quitte la societe,a quitte lentreprise,nest plus chez,' +
      'y yo,esta de vacaciones,esta de baja,esta enferma,esta enfermo,ha dejado la empresa,' +
      'e io,e in ferie,e in malattia,e in maternita,ha lasciato la ditta,ha lasciato lazienda,' +
      'en ik,is met vakantie,is op vakantie,is met verlof,is ziek,is uit dienst,' +
      'e eu,esta de ferias,esta de baixa,esta doente,saiu da empresa,' +
      'i ja,jest na urlopie,jest na zwolnieniu,jest chora,jest chory,odeszla z firmy,odszedl z firmy',
  ),
)

/** On both sides: `let X know`, `mit X gesprochen`, `was X who`. */
export const unheardAround: ReadonlySet<string> = new Set(
  split(
    'said|to,let|know,call|back,ring|back,phone|back,tell|that,ask|to,ask|for,ask|if,ask|about,was|who,is|who,as|said,as|says,as|mentioned,met|on,meet|on,' +
      'mit|gesprochen,mit|telefoniert,mit|besprochen,mit|geredet,mit|abgesprochen,mit|geklart,von|bekommen,bitte|fragen,bitte|bescheid,bitte|zuruck,bitte|anrufen,sie|bescheid,sie|zuruck,sie|fragen,sie|anrufen,hat|angenommen,wie|schon,wie|sagte,' +
      'rappeler|au,contacter|au,' +
      'met|gesproken,met|besproken,met|gebeld,met|overlegd,laat|weten,laat|even,u|vragen,u|terugbellen,u|bellen,je|vragen,je|bellen,zoals|zei,zoals|al,zoals|zegt,' +
      'era|quien,fue|quien,foi|quem,como|disse,contacte|pelo,jak|mowil,z|pod',
  ),
)

/** Before whom somebody is to be reached, where a number or an address follows. */
export const reached: ReadonlySet<string> = new Set(
  split(
    'contact,call,ring,phone,contacter,appeler,joindre,contacte con,contactar con,contacte,llame a,llamar a,contatti,contattare,chiamare,chiami,contact op met,bel,contactar,ligar a,ligar para,kontakt z',
  ),
)
export const reachedBy: ReadonlySet<string> = new Set(
  'on at under unter au sur en al a op per por pelo no na pod'.split(' '),
)

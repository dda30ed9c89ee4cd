// What stands beside a name of one word that is a word besides (`Grace`, `Frank`, `Rosa`, `Jan`) and beside no thing. Folded;
// in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish.

const split = (words: string): readonly string[] => words.split(',')

/** Right before it: one to three words, which ask, tell, thank or send. */
export const before: ReadonlySet<string> = new Set(
  split(
    'senti,sentiamo,pedido a,pedi a,pidele a,pedirle a,lo paso a,pasado a,paselo a,pasaselo a,pasarselo a,lo pidio,lo dijo,lo tiene ahora,se encarga,se ocupa,avisad a,avisado a,preguntado a,derivado a,escalado a,' +
      'chiesto a,chiedo a,passato a,girato a,inoltrato a,affidato a,se ne occupa,parli tu con,parlane con,parlarne con,' +
      'passei a,passei ao,caso a,caso ao,pedi ao,perguntei a,perguntei ao,encaminhei a,encaminhei ao,avisei a,avisei o,' +
      'transmis a,confie a,previens,prevenu,passed this to,passed it to,gave it to,forwarded it to,covering for,weitergegeben an,danke an,' +
      'doorgegeven aan,gevraagd aan,overgedragen aan,niet via,oddal,oddala,przekazal,przekazala,tylko przez,dapres,met ene,van ene,door ene,un certain,une certaine,un tale,una tale,tale,um tal,uma tal,un tal,una tal,niejaki,niejaka,niejakiego,niejakiej,ein gewisser,eine gewisse,einem gewissen,einer gewissen,een zekere,a certain,by one,of one,alias,goes by,known as,' +
      'genannt,dite,detto,detta,apodado,apodada,vulgo,zwany,zwana,zwanego,bijgenaamd,except,everyone but,the late,feu,buonanima,je m appelle,' +
      'our,onze,ons,unser,unsere,unserem,unserer,notre,nuestro,nuestra,nostro,nostra,la nostra,o nosso,a nossa,nasz,nasza,odbierze,odebral,odebrala,przyjmie,odbiera,' +
      'ask,asked,asking,tell,told,telling,let,remind,thank,thanks,thx,cheers,ping,inform,informed,notify,cc,cc to,ta,phone,ring,emailed,texted,messaged,' +
      'spoke to,spoken to,speak to,speaking to,talk to,talked to,talking to,spoke with,spoken with,speak with,talked with,talking with,discussed with,as discussed with,checked with,check with,agreed with,met with,chat with,chatted with,sent by,sent to,reported by,raised by,requested by,approved by,said by,signed by,written by,according to,heard from,reply from,message from,mail from,email from,call from,note from,get back to,got back to,handed to,handed over to,passed to,on behalf of,instead of,can you tell,can you ask,me and,you and,he and,she and,both me and,than me and,is it,was it,it was,it is,this is,only,even,poor,dear,old,young,little,late,' +
      'frag,frage,frag mal,fragt,fragen sie,sag,sagt,sag bitte,sagen sie,danke,danke dir,informier,informiere,informiert,grusse an,gruss an,gruesse an,liebe grusse an,weiterleiten an,weitergeleitet an,cc an,laut,gemass,gesprochen mit,telefoniert mit,besprochen mit,abgesprochen mit,geklart mit,geschickt von,gemeldet von,genehmigt von,nachricht von,mail von,anruf von,im auftrag von,im namen von,anstelle von,ich und,du und,' +
      'demande a,demandez a,demander a,dis a,dites a,dire a,merci,merci a,parle a,parle avec,parler a,parler avec,discute avec,vu avec,voir avec,vois avec,copie a,cc a,envoye par,signale par,valide par,message de,mail de,appel de,de la part de,a la place de,d apres,selon,moi et,toi et,rappelle,rappeler,rappelez,previens,prevenir,prevenez,' +
      'pregunta a,preguntale a,preguntar a,dile a,digale a,decirle a,avisa a,avise a,avisar a,gracias,gracias a,hablado con,hable con,hablar con,hablo con,visto con,acordado con,copia a,cc a,enviado por,reportado por,aprobado por,mensaje de,correo de,llamada de,de parte de,en lugar de,segun,yo y,tu y,llama a,llamar a,' +
      'chiedi a,chiedete a,chiedere a,di a,dite a,dire a,avvisa,avvisate,avvisare,grazie,grazie a,parlato con,parla con,parlare con,visto con,concordato con,in copia,in cc,inviato da,segnalato da,approvato da,messaggio di,mail di,chiamata di,da parte di,per conto di,al posto di,secondo,io e,tu e,chiama,chiamare,richiamare,' +
      'vraag,vraag aan,zeg,zeg tegen,bel,dank je,dankjewel,bedankt,gesproken met,praat met,praten met,besproken met,zoals besproken met,overlegd met,cc aan,gestuurd door,gemeld door,goedgekeurd door,bericht van,mail van,telefoontje van,namens,in plaats van,volgens,ik en,jij en,' +
      'pergunta a,pergunta ao,perguntar a,perguntar ao,pergunte a,pergunte ao,diga a,diga ao,dizer a,dizer ao,avisa a,avisa o,avise a,avise o,obrigado,obrigada,falei com,falar com,falou com,visto com,como visto com,combinado com,combinei com,copia para,cc para,enviado por,reportado por,aprovado por,mensagem de,mensagem da,mensagem do,email da,email do,chamada da,chamada do,da parte da,da parte do,em vez da,em vez do,segundo a,segundo o,segundo,eu e,tu e,ligar a,ligar ao,liga a,liga ao,' +
      'zapytaj,popros,powiedz,dziekuje,dzieki,rozmawialem z,rozmawialam z,rozmawiac z,ustalone z,wyslane przez,zgloszone przez,zatwierdzone przez,wiadomosc od,mail od,telefon od,w imieniu,wedlug,ja i,ty i,dw,niech,prosze zapytac,wyslal,wyslala,mowi,mowila,mowil',
  ),
)
/** Right behind it: what people alone are and do. */
export const behind: ReadonlySet<string> = new Set(
  split(
    'and i,and me,and myself,i think,i believe,i guess,glaube ich,glaub ich,je crois,denk ik,is off,is out,is away,is ill,is sick,is on leave,is on holiday,is on vacation,is on maternity,is back,is here,is not here,is not in,is in a meeting,is in the office,is in today,is off today,isn t in,isn t here,was off,was here,was away,will be back,will be away,is leaving,is retiring,is pregnant,is my,is our,is his,is her,is their,is the one who,is asking,is waiting,is working,is aware,is happy,is sorry,is worried,' +
      'called,rang,phoned,asked,told,says,said,thinks,thought,knows,knew,wants,wanted,needs to,mentioned,replied,wrote,confirmed,reckons,promised,apologised,apologized,agreed,forgot,' +
      'will call,will ask,will know,will tell,will speak,will ring,will be there,will be late,will pick,will come,has asked,has called,has told,has said,has left,has agreed,had asked,had called,can t log,cannot log,can t come,is called,would like,would love,is coming,left the,just left,just called,' +
      'und ich,ist heute nicht,ist nicht da,ist da,ist krank,ist im urlaub,ist in elternzeit,ist im haus,ist im buro,ist schon,ist heute,ist wieder,hat angerufen,hat gesagt,hat gefragt,hat geschrieben,hat gekundigt,hat heute,hat mir,hat mich,hat uns,hat urlaub,sagt,sagte,meint,meinte,fragt,fragte,weiss,wusste,schreibt,schrieb,ruft,rief,kommt,mochte,will,bittet,kann sich,braucht,war heute,war gestern,war hier,aus der,aus dem,' +
      'et moi,est absent,est absente,est la,est en conge,est en conges,est malade,est en vacances,est partie,est parti,est revenue,est revenu,n est pas,a appele,a dit,a demande,a ecrit,a rappele,m a,nous a,lui a,vous a,dit que,veut,voudrait,souhaite,sait,arrive,passe,viendra,va rappeler,va passer,appellera,demande,confirme,' +
      'y yo,no esta,esta de baja,esta de vacaciones,esta enferma,esta enfermo,ha llamado,ha dicho,ha preguntado,ha escrito,me ha,nos ha,me dijo,dice,dijo,pregunta,pregunto,quiere,sabe,llamo,llamara,viene,vendra,necesita,comenta,confirma,va a,' +
      'e io,non c e,oggi non,e malata,e malato,e in ferie,e assente,e in maternita,ha chiamato,ha detto,ha chiesto,ha scritto,mi ha,ci ha,dice,chiede,vuole,sa,chiamera,viene,verra,conferma,vorrebbe,e venuta,e venuto,e passata,e passato,e mia,e mio,' +
      'en ik,is er niet,is er,is er vandaag,is ziek,is vrij,is op vakantie,is met verlof,is thuis,heeft gebeld,heeft gezegd,heeft gevraagd,heeft vanmorgen,heeft mij,heeft me,heeft ons,belde,zei,zegt,vraagt,vroeg,weet,wil,komt,belt,schrijft,schreef,denkt,kan niet,' +
      'e eu,nao esta,esta de ferias,esta de baixa,esta doente,esta ai,ligou,disse,perguntou,escreveu,quer,sabe,vem,vira,pediu,confirmou,falou,vai ligar,me disse,me ligou,chegou,veio,foi embora,' +
      'i ja,jest na urlopie,jest chora,jest chory,nie przyszla,nie przyszedl,dzis nie,dzwonil,dzwonila,zadzwonil,zadzwonila,powiedzial,powiedziala,pyta,pytal,pytala,prosi,prosil,prosila,chce,chcialby,chcialaby,wie,pisze,napisal,napisala,mowi,potrzebuje,zglasza,zglosil,zglosila,przyjdzie,z ksiegowosci,z kadr,z dzialu',
  ),
)
const looseBefore: ReadonlySet<string> = new Set(
  split(
    'our,onze,ons,unser,unsere,unserem,unserer,notre,nuestro,nuestra,nostro,nostra,la nostra,o nosso,a nossa,nasz,nasza,let,thanks,thx,cheers,cc,cc to,ta,is it,was it,it was,it is,this is,only,even,poor,dear,old,young,' +
      'little,late,mail von,mail de,email da,email do,nachricht von,message de,danke,merci,gracias,grazie,bedankt,dank je,dankjewel,obrigado,obrigada,dziekuje,dzieki,phone,ring,bel,zeg,sent by,sent to,cc an,copie a,cc a,cc aan,dw,gemass,in copia,in cc,' +
      'chiama,llama a,liga a,mail di,mail od,call from,email from,mail from,message from,reply from,note from,according to,selon,segun,segundo,segundo a,segundo o,secondo,wedlug,d apres,instead of',
  ),
)
// With firms people speak, too.
const speaking = / (?:with|to|mit|avec|con|met|com|z)$/u
const strict = [...before].filter((words) => !looseBefore.has(words))
/** Of the words before it, those behind which a word stands that no list has, and is somebody all the same: `ask X`. */
export const asking: ReadonlySet<string> = new Set(strict.filter((words) => !speaking.test(words)))
/** Those and whom one speaks with. */
export const meeting: ReadonlySet<string> = new Set(strict)

const ofThingsToo =
  /^(?:is|ist|est|esta|e|jest|was|war|isn t|will be|needs to|can|will|cannot|kann|left|just left|aus|passe|arrive|va|z)(?: |$)|^(?:m a|nous a|lui a|vous a|n est pas|no esta|nao esta|braucht|kommt|sa|dzis nie|has left|would like|me ha|nos ha|hat heute|mi ha|ci ha|heeft vanmorgen|heeft mij|heeft me|heeft ons)$/
/** Of the words behind it, what no thing does. */
export const doing: ReadonlySet<string> = new Set([...behind].filter((words) => !ofThingsToo.test(words)))

/** `Is X in?`, `Ist X da?`: the word before and the one behind. */
export const around: ReadonlySet<string> = new Set(
  split(
    'is|in,is|here,is|there,is|around,is|back,is|available,is|off,is|out,was|there,was|in,has|left,has|called,has|replied,let|know,tell|that,tell|please,ask|to,ask|for,ask|if,ask|about,' +
      'ist|da,ist|heute,ist|im,ist|noch,ist|schon,ist|wieder,ist|zu,hat|schon,hat|angerufen,sag|bitte,sag|bescheid,gib|bescheid,bitte|bescheid,kann|bitte,kannst|bitte,mit|gesprochen,mit|telefoniert,mit|besprochen,mit|abgesprochen,mit|geklart,mit|geredet,von|bekommen,von|geschickt,' +
      'que|est,que|a,' +
      'is|er,is|aanwezig,is|bereikbaar,is|thuis,met|gesproken,met|besproken,met|gebeld,met|overlegd,door|gestuurd,aan|gevraagd,zeg|dat,vraag|even,vraag|om,vraag|of,' +
      'jest|w,jest|dzisiaj,jest|dzis,niech|przyjdzie,niech|zadzwoni,z|rozmawialem,z|rozmawialam',
  ),
)

/** `Grace from accounts`, `Jan (HR)`: parts of an organization that somebody belongs to. */
export const departments: ReadonlySet<string> = new Set(
  (
    'accounts accounting finance hr it support sales payroll reception marketing legal purchasing procurement facilities helpdesk desk warehouse logistics ops operations billing admissions maintenance housekeeping security admin claims lettings returns dispatch despatch fulfilment fulfillment shipping stores estates compliance treasury planning scheduling repairs ' +
    'buchhaltung personalabteilung personal empfang vertrieb einkauf lager rezeption verwaltung edv technik sekretariat hausmeisterei versand kundendienst disposition leitstelle poststelle retouren technik werkstatt ' +
    'compta comptabilite rh accueil direction secretariat achats ventes juridique informatique logistique paie ' +
    'contabilidad rrhh recepcion ventas compras administracion secretaria almacen informatica nominas ' +
    'contabilita amministrazione segreteria magazzino vendite acquisti ufficio portineria ' +
    'administratie boekhouding receptie verkoop inkoop magazijn personeelszaken salarisadministratie facilitair planning verzending retouren ' +
    'contabilidade rececao recepcao vendas compras receita armazem estoque ' +
    'ksiegowosci kadr recepcji sprzedazy zakupow magazynu sekretariatu ksiegowosc kadry'
  ).split(' '),
)
/** What links somebody with it. */
export const ofDepartment: ReadonlySet<string> = new Set(
  'from in at aus von vom im de du della dell dello degli del van bij da do dos z ze w'.split(' '),
)

/**
 * Words that begin sentences, lines and headings and are hardly ever part of a name; folded. Function words, greetings,
 * months, weekdays, pronouns and what help desks write about.
 */
export const plainWords: readonly string[] =
  // English
  (
    'american british european asian african bosnian albanian austrian swiss belgian indian pakistani bangladeshi filipino malaysian australian canadian mexican argentinian chilean colombian cuban peruvian venezuelan israeli palestinian lebanese syrian iraqi iranian saudi egyptian moroccan tunisian algerian libyan nigerian kenyan ethiopian somali muslim islamic shiite sunni jewish catholic protestant orthodox hindu buddhist sikh baptist methodist lutheran anglican mormon democrat democrats republicans americans germans europeans africans palestinians israelis iraqis muslims christians jews catholics latino hispanic kurdish afghan taliban soviet nazi communist socialist bluetooth ethernet thanksgiving halloween applause ' +
    'notiz novita solicite klienci klientki kundinnen kunden troisieme czytelnicy czytelniczko mieszkancy hable prema sugiro hablad hablamos danas ' +
    'a about above after again all also although am an and another any anybody anyone are as at back be because been before being below best both but by ' +
    'can cannot could dear did do does each either everybody everyone first following for from further good had has have he hello her here hers hey hi him his ' +
    'how however i if im in instead into is it its just kind last later latest less let like many maybe me more most much my neither never new next no nobody none ' +
    'nor not nothing now of off ok okay old on once one only or other others our ours out over perhaps please quite rather re regarding regards same second ' +
    'several shall she should since sincerely so some somebody someone something soon still such than thank thanks that the their them then there therefore these they ' +
    'third this those though through thus to today together tomorrow tonight too under unfortunately unless until up upon us use user very via warm was we well were ' +
    'what whatever when where whether which while who whoever whom whose why with within without would yes yesterday yet you your yours cheers greetings welcome ' +
    'sorry hope wish attached regard morning afternoon evening night week month year day time date sir madam customer client guest team support sales help desk ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter ' +
    'account address agent answer api app application attachment bank bill billing browser bug button call card case cell charge chat check click close code comment ' +
    'company computer contact copy country cpu credit csv data database debug delivery department description details device dial disk document domain download ' +
    'driver edit email mail error event export fax file firewall folder form format forward fwd go hardware home host html http https id image import inbox info ' +
    'information install internet invoice issue item job key keyboard laptop license line link list login logout menu message mobile mode monitor mouse name ' +
    'network note number office online open option order package page parcel password path payment pdf phone pin ping plan port post press price print printer ' +
    'priority problem process product profile project query question queue ram read reason receipt reference refund reply report request reset response result return ' +
    'router run save screen screenshot search send sent server service session settings shipment shipping sign site software start status step stop store street ' +
    'subject subscription submit system tablet tag task tel telephone test ticket title token total track tracking transaction transfer tv type update upload url usb ' +
    'username vat version view virus visit vpn warning web website wifi window windows wrote zip example examples help requestor tickets demo sample dummy root anonymous kudos housing resolved closed opened pending urgent high low normal medium critical ' +
    'product owner internal external public private true false null undefined none unknown other various north south east west central ' +
    'listed moved called asked found got made went said told wanted agreed accepted visited looked watched read worked lives living met saw knows ' +
    // German
    'ab aber alle allem allen aller alles als also am an andere anderen anderer anders auch auf aus ausser bei beide beiden beim bereits bin bis bitte bzw da dabei dadurch ' +
    'dafur damals damit danach daher dahin dann daran darauf daraus darin daruber darum das dass davon davor dazu dein deine deinem deinen dem den denen denn der deren des ' +
    'deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch durfen eben ebenso eigentlich ein eine einem einen einer eines einfach einige einmal ' +
    'er erst es etwa etwas euch euer eure falls fast fur ganz gegen gehen geht genau gern gerne gestern gibt habe haben halt hallo hat hatte hatten heisse heute heutige hier hiermit ' +
    'hin hinter hoffe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch jemand jene jetzt kann kannst kein ' +
    'keine keinem keinen keiner konnen konnte konnten konntest laut leider lieb liebe lieben lieber liebes mal man manche mein meine meinem meinen meiner mehr mit ' +
    'moin morgen moglich muss mussen nach nachdem nachste nachsten naturlich neben nein nicht nichts nie niemand noch nun nur ob oben oder ohne per pro schon sehr sein seine ' +
    'seinem seinen seiner seit seitdem selbst servus sich sie siehe sind so sobald sofern sogar sollen sollte somit sondern sonst soweit sowie sowohl statt trotz trotzdem ' +
    'uber um und uns unser unsere unserem unseren unten unter viel viele vielen vielleicht vom von vor vorab vorerst wahrend wann war ware waren warum was weder wegen weil ' +
    'weiter weitere weiteren welche welcher welches wenn wer werde werden wie wieder will wir wird wo wobei wohl wollen wollte wurde wurden zu zuerst zum zur zusammen ' +
    'zwar zwischen gruss grusse gruessen grussen gruess grusst gruesse freundliche freundlichen freundlichem herzliche herzlichen schone schonen beste besten viel dank ' +
    'danke vielen sehr geehrte geehrter geehrtes geehrten guten gute guter tag abend nacht vormittag nachmittag mittag damen herren mfg lg vg bg wochenende woche wochen monat ' +
    'monate jahr jahre jahren tage tagen stunde stunden minuten uhr zeit montag dienstag mittwoch donnerstag freitag samstag sonntag januar janner februar marz mai juni juli ' +
    'oktober dezember weihnachten ostern kollege kollegen kollegin kolleginnen kunde kunden kundin anfrage anfragen angebot angebote anhang anlage anliegen anruf antwort ' +
    'anmeldung anwendung arbeit artikel aufgabe auftrag ausweis auskunft bearbeitung beispiel benutzer benutzername bericht bescheid bestatigung bestellung besteller betreff ' +
    'betrag bild bilder bitte buro datei dateien daten datum dienst drucker ende entschuldigung ergebnis erinnerung erstattung fall fax fehler fehlermeldung firma formular frage ' +
    'fragen geburtsdatum geld gerat gesprach gesendet grund handy haus hilfe hinweis idee info informationen inhaber inhalt interesse internet karte kasse kennwort konto kontoinhaber ' +
    'kontonummer kopie kosten kunden kundennummer lieferung link liste lizenz mahnung mail mails mitarbeiter mitarbeiterin mitteilung moglichkeit montage nachricht name netzwerk nummer ' +
    'ordner ort paket passwort person personen plan platz post preis problem probleme produkt projekt punkt rechner rechnung rechnungen rechnungsnummer reklamation ruckfrage ' +
    'ruckfragen rucksprache ruckmeldung rufnummer sache schreiben seite seiten sekretariat sendung sendungsnummer server sinn software stadt stand stelle strasse system team teil telefon ' +
    'telefonnummer termin termine test text thema tisch umsatz unterlagen unterstutzung update verbindung verein verfugung verlauf version vertrag verstandnis vertretung vertrieb ' +
    'verwaltung voraus vorschlag weg welt wert wohnung zahlung zeile zugang zugangsdaten zukunft bekannte bekannter freund freunde freundin eltern mutter vater bruder schwester ' +
    'frauen manner mann frau herr kind kinder familie chef chefin leiter leiterin gesichter leben liegt funktioniert melde meldet einleitung montags dienstags ' +
    'bestellnummer auftragsnummer steuernummer postleitzahl vorname nachname anschrift adresse sachbearbeiter sachbearbeiterin ansprechpartner ansprechpartnerin empfanger absender ' +
    // French
    'a afin ai ainsi alors apres as au aucun aucune aujourd aujourdhui aussi autre autres aux avant avec avez avoir avons beaucoup bien bonjour bonsoir bonne bon c ca car ce ceci cela ' +
    'celle celui ces cet cette ceux chaque cher chere chers cheres chez ci comme comment contre cordialement cordiales cordial d dans de debut deja demain depuis des ' +
    'deux doit donc dont du e elle elles en encore enfin ensuite entre es est et etait ete etes etre eu eux faire fait fois hier ici il ils j jai je jour jusqu l la ' +
    'le les leur leurs lors lorsque lui m ma madame mademoiselle mais me meme merci mes messieurs mieux moi moins mon monsieur n ne ni non nos notre nous on ont ou ' +
    'oui par parce pas pendant peu peut plus plusieurs pour pourquoi pouvez puis puisque qu quand que quel quelle quelles quelque quels qui quoi s sa salut sans sauf se ses ' +
    'si sinon soit son sont sous suis suite sur ta tant te tes toi ton toujours tous tout toute toutes tres tu un une vers veuillez voici voila vont vos votre vous y ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel objet envoye facture commande ' +
    'colis compte carte adresse adresser contactez numero produit livraison paiement remboursement demande reponse probleme erreur connexion client cliente service equipe ' +
    'bureau directeur directrice responsable collegue societe entreprise sincerement salutations amicalement bien respectueusement distingue bises bisous date naissance semaine mois ' +
    // Spanish, Portuguese, Italian
    'a ahora al algo alguien algun alguna algunas algunos ante antes aqui asi aun aunque ayer bajo bien buenas buenos buena buen cada casi como con contra cual cualquier ' +
    'cuando cuanto de debe del desde despues dia dias donde dos durante e el ella ellas ellos en entonces entre era eres es esa ese eso esta estaba estado estamos estan estar ' +
    'este esto estos estas estoy fue fueron gracias ha hace han hasta hay haya he hola hoy igual jamas la las le les lo los luego mas me mejor menos mi mientras mis mismo mucha ' +
    'muchas mucho muchos muy nada nadie ni ningun ninguna no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco por porque ' +
    'pues puede pueden puedo que quien quiero saludo saludos se segun ser si siempre sin sino sobre solo son soy su sus tal tambien tampoco tan tanto te tengo tenemos tiene ' +
    'tienen toda todas todavia todo todos tu tus un una unas uno unos usted ustedes vamos ver vez y ya yo estimado estimada estimados estimadas cordial cordiales atentamente ' +
    'abrazo lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad factura ' +
    'pedido cuenta tarjeta numero producto envio entrega pago reembolso solicitud respuesta problema error acceso cliente servicio equipo oficina director directora responsable ' +
    'companero companera empresa asunto enviado fecha nacimiento domicilio localidad provincia datos paciente medico hospital servicio correo electronico telefono nombre apellidos sexo ' +
    'edad pais ingreso informe antecedentes exploracion tratamiento diagnostico evolucion motivo consulta historia actual juicio resumen pruebas pueden envienlo escriban cargaron ' +
    'acesso ainda alem algum alguma alguns amanha ao aos apenas apos aquela aquele aqui as ate atenciosamente bem boa boas bom cada caro cara caros com comigo como cumprimentos da das ' +
    'de dela dele deles depois desde deste do dos duas e ela elas ele eles em enquanto entao essa esse esta estamos estao estou eu exma exmo exmos foi foram fui ha hoje ' +
    'ir isso isto ja la lhe mais mas melhor melhores menos mesmo meu meus minha minhas muita muito muitos na nada nao nas nem nenhum nessa nesta no nos nossa nosso novo nova num numa ' +
    'nunca obrigada obrigado ola ontem onde ou outra outro para pela pelas pelo pelos per pode podem por porque pouco prezada prezado pois qual quando quanto quase que quem se sem sempre ' +
    'senao sera seu seus sim so sob sobre sou sua suas tambem tao tarde te tem temos tenho ter teu toda todas todo todos tua tudo um uma umas uns vai voce voces vos segunda terca quarta ' +
    'quinta sexta feira janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro natal encomenda fatura cartao conta numero codigo produto envio pagamento ' +
    'reembolso pedido resposta problema erro acesso cliente servico equipa equipe escritorio colega empresa assunto data enviado reembolsem debitaram escrevam ' +
    'ad agli ai al alla alle allo allora anche ancora aver avere abbiamo ben bene buona buonasera buongiorno c caro cara che chi ci ciao cio col come con contro cordiali cosa ' +
    'cosi cui da dagli dai dal dalla dalle degli dei del dell della delle dello dentro di distinti dopo dove due ecco egregio e ed era essere fa fare fino fra gentile gentili gia ' +
    'gli grazie ha hai hanno ho i ieri il in infine inoltre invece io la le lei li lo loro ma mai me meno mentre mi mia mie miei mio molta molte molti molto ne nei nel nella nelle nessun ' +
    'nessuno no noi non nostra nostro nulla nuovo o oggi ogni ora ordine ossequi ottimo per perche pero piu poco poi possibile presso prima proprio pure qua quale qualche qualcuno quali ' +
    'quando quanto quasi quella quelli quello questa queste questi questo qui quindi saluti salve scrivete se secondo sei sempre senza siamo siete so solo sono sopra sotto spedite spett ' +
    'spettabile sta stata stato stesso sto su sua subito sue sui sul sulla suo suoi tale tanto te tra tre troppo tu tua tue tuo tutta tutte tutti tutto un una uno va vedi verso vi voi vostra ' +
    'vostro lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre natale fattura conto carta numero ' +
    'prodotto consegna pagamento rimborso rimborsate richiesta risposta errore accesso utente ufficio azienda oggetto inviato ' +
    // Dutch
    'aangezien beetje bijvoorbeeld blijkbaar daar daarbij daarna daarom daarvoor doordat echter eergisteren eerst eigenlijk evenals gelukkig gisteren gisteravond hoewel hopelijk indien inmiddels jammer kennelijk meestal momenteel nadat net normaal normaliter ofwel onlangs overigens soms straks terug tijdens toch toen tenslotte totdat uiteindelijk vaak vanavond vanmiddag vanochtend vervolgens voordat vorige waarna waarschijnlijk zelfs zodra zolang zowel ' +
    'aan aangezien achter af al alle alleen alles als altijd andere anders bedankt beide beste bij binnen bijna blijft boven dag dan dank dankzij dat de der deze die dit doen door dus een eens ' +
    'eerste en er even geachte gedaan geen gegroet gelieve goed goede goedemiddag goedemorgen goedenavond goedendag graag groet groeten groetjes ga gaan haar had heb hebben heeft heel heer ' +
    'helaas hem hen het hier hij hoe hoi hoeveel hun iedereen iemand ik in indien is ja je jij jou jouw jullie kan kunnen kunt laat mag mailadres maar met meer meneer mevrouw mij mijn mijnheer ' +
    'misschien moet moeten morgen na naar naast natuurlijk niemand niet niets nieuwe nog nooit nu of om omdat omtrent ondanks onder ons onze ook op over per prettige sinds slechts staat ' +
    'steeds te tegen ten ter terwijl tot tussen u uit uw van vandaag vanaf vanuit veel verder via volgende voor vriendelijke vriendelijk waar waarom wanneer want waren was wat weer wel welke werd ' +
    'wie wij wil worden wordt ze zeer zelf zich zie zij zijn zo zoals zodat zonder zou maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus ' +
    'bestelling factuur klant klantenservice kaart onderwerp verzonden rekening nummer geboortedatum hartelijke hartelijk hoogachtend ' +
    // Polish and other Slavic
    'a aby ale ani az bardzo bez bo bowiem by byc byl byla bylo byly bym byly ci co czemu czesc czy czyli da dla dlaczego do dobry dobra dzien dzieki dziekuje dziekujemy dzis gdy gdyby gdzie go i ' +
    'ich ile im inny ja jak jaka jakie jako jakis je jeden jednak jego jej jest jestem jesli jeszcze juz kazdy kiedy kontakt kto ktora ktore ktory lub ma maja mam mamy mi mnie moga moge moj moja moje ' +
    'moze mozna my na nad nam nas nasz nasza nasze natomiast nic nie niech niestety niz no o obok od ona one oni ono oraz owszem pan pana panem pani panu panstwo panstwa po pod pomiedzy poniewaz ' +
    'pozdrawiam pozdrowienia powazaniem prosba prosze przed przede przez przy sa sie skad so swoj szanowna szanowni szanowny ta tak taka taki takie tam te tego tej temu ten teraz tez to tu tutaj ty ' +
    'tych tylko tym u w we wam was wiec witam witaj wraz wszystkie wszystko wy wyrazy z za zatem ze zeby poniedzialek wtorek sroda czwartek piatek sobota niedziela stycznia lutego marca kwietnia maja ' +
    'czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia styczen luty marzec kwiecien czerwiec lipiec sierpien wrzesien pazdziernik grudzien faktura zamowienie konto karta ' +
    'numer adres telefon firma klient dzial temat wyslano obciazono logowanie aplikacja zwrot imie nazwisko umowa paragraf ustawa strona data dane zal zalacznik wniosek decyzja uzasadnienie ' +
    // Nordic
    'af alle allerede andre at av bare bedre bli blir blev da de deg dem den denne der deres det dette dig din disse du efter eller en er et etter far fik for fra godt ha han hans har hun hvad hvem hvis ' +
    'hvor hvordan i ikke ikkje ind inte ja jag jeg jo kan kom kommer kun man med meg men mer mest mig min mine mot mycke nar ned nei nej noe noen nogen noget nu og ogsa om op opp pa samt sa sadan ' +
    'seg sedan selv ser siden sig sin sine ska skal skulle som sted till tilbake til under ut vad var vara ved vi vid vil ville vor vore hej hei heisan kaere kara mvh hilsen halsningar vanliga venlig ' +
    'med venlige tak tack takk mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag lordag sondag'
  ).split(' ')

/** Words of companies, institutions, products and places: beside a name they show that it is no person's; folded. */
export const organizationWords: readonly string[] = (
  'apoio biblioteca bibliotheque bibliothek municipal municipale communal communale comunal comunale informatica informatico informatique helpdesk servicedesk suporte soporte atendimento allegro ' +
  'raum saal horsaal besprechungsraum konferenzraum sitzungssaal sala salle room aula zaal vergaderzaal kafka jenkinsfile ' +
  'ab academy ag agence analytics analisi analitica analityka analyse analysis atelier bau betrieb orchestra band choir ensemble hurricane cyclone typhoon operation project act album cat  agencia agency agentur airlines akademie amt aps as asociacion asa assicurazioni association associazione associates associacao auto autohaus bakery banca banco bancorp bank bau ' +
  'bhd bistro bv bvba banque bracia brothers buchhandlung bundesamt bureau bv bvba cafe camara cars castle center centre centro church cia circle city clinic clinica clinique club co college collectif comp compagnie compania ' +
  'company computer comune concern conseil construction construcciones consulting consultants consultores corp corporation council county court cv design dienst dienste dienstleistungen digital distribution ' +
  'distribuzione druckerei edeka edizioni editorial electronics elektro elektronik energia energie energy engineering enterprise enterprises escuela ets etablissements europe express fabrik fabryka ' +
  'fachhochschule fakultat faculty federation filiale finance financial firma fondation foundation fundacion fundacja gasthaus gasthof gbr general gerichtshof gmbh garage gesamtschule gesellschaft ' +
  'grammar group groupe gruppe gruppo grupo grupa gymnasium gymnazium haftungsbeschrankt handel handels handelsgesellschaft haulage hausverwaltung holding holdings hopital hospital hotel immobilien imprese inc ' +
  'industrial industrie industries industry ingenieurburo inkasso innovations institut institute instituto instytut international internacional invest investment investments isd istituto kanzlei kft kg kgaa ' +
  'kiosk klinik klinikum klub kommune kommission konzern krankenhaus kreditna lab laboratories labs landratsamt landtechnik lda liceo lidl limited limitada llc llp lodge logistica logistics logistik logistiek logistyka logistika ltd ltda ' +
  'makler malerbetrieb management manufacturing marketing maschinenbau media medien ministerium ministere ministerio ministerstwo motors museum music musik mgmt nederland network networks oddzial ohg oy oyj ospedale ' +
  'partner partners partg partnerschaft pharma plc polska politechnika polizei praxis press prefecture production productions productos property pty pub publishing pvt quality railway rechtsanwalte reisen restaurant resort ' +
  'ristorante sa sarl sas schule school schools scuola secretaria sektor servicios services servizi sl slu sro snc soc sociedad sociedade societa societe sohne soehne sons solution solutions soluzioni sp spa sparkasse spedition spj spk spol spzoo ' +
  'srl staatsanwaltschaft stadtwerke station stichting steuerberatung stiftung store stores studio studios suites supplies supply syndicat szkola spoldzielnia szpital sad systeme systems systemy sistemas technik technologies technology technologie technologia ' +
  'tecnologia telecom telekom theater theatre tower trading trans transport transporte transportes trasporti transports travel treuhand trust uab ug ubezpieczenia union universita universidad universidade universitat ' +
  'universite universiteit university uniwersytet urzad usluga uslugi velo ventures verlag versicherung versicherungen vertriebs volksbank volkshochschule wydawnictwo werbeagentur werk werke werkstatt wholesale ' +
  'wirtschaft workshop works world wydzial zaklad zentrum zeitung zespol ' +
  'office excel word outlook teams sharepoint azure microsoft apple google android chrome firefox safari edge linux ubuntu debian oracle java javascript python adobe acrobat amazon facebook instagram ' +
  'linkedin twitter whatsapp youtube zoom skype slack jira github gitlab docker kubernetes sap salesforce zammad iphone ipad macbook samsung lenovo dell canon epson brother dhl ups fedex dpd gls hermes paypal visa ' +
  'mastercard ebay netflix spotify mozilla applewebkit gecko opera thunderbird exchange citrix vmware cisco fritzbox telekom vodafone'
).split(' ')

/** Words of streets and places that stand before what they are named after, and those that stand behind it; folded. */
export const streetWordsBefore: readonly string[] = (
  'al allee aleja alej alameda am av avda avenida avenue avinguda bd bld boulevard bulevar calle carrer carrera carretera cl chemin corso cours crta cra ctra camino dreve esplanade estrada faubourg ' +
  'gasse glorieta impasse kaj kade laan largo lungomare lieu os osiedle parque pasaje paseo passage passeig passeio piazza piazzale pl plac place placa plaza plein place pont porte praca praceta quai residence ronda rond rotonda ' +
  'rua rue ruelle rynek sentier skwer square sq str strada straat street travessa ul ulica urbanizacion via viale vicolo vico zona rodovia barrio bairro saint sankt san santa santo sao st sainte instituto hospital ' +
  'colegio escuela liceo lycee college ecole universite universita avenidas calles ruas vila jardim colonia aeroporto aeropuerto aeroport airport camp estadio stadio stade monte mount lake lago port puerto porto fort'
).split(' ')
export const streetWordsAfter: readonly string[] = (
  'river lake street st road rd avenue ave boulevard blvd lane ln drive dr court ct place square sq terrace way gardens close crescent hill parkway pkwy highway hwy mews grove walk row quay gate park parks bridge ' +
  'strasse str platz allee weg gasse ring ufer damm steig straat laan plein kade gracht weg singel plads vej gade vagen gatan gata ulica school stadium stadion airport hospital university college prize award ' +
  'foundation flughafen bahnhof schule gymnasium preis stiftung halle arena haus corner island islands county valley village station house hall building mountains spring springs'
).split(' ')

/** Words of occupations and departments that follow a name in a signature, or stand before it; folded. */
export const occupationWords: readonly string[] = (
  'accountant accounting accounts administracion administrador administradora administracja administration administrateur administrative administrativo administrativa administrator administratorka admin advisor ' +
  'adviser amministrativo amministrazione amministratore analyst analista analityk architect architekt arquitecto asesor asesora assistant assistente asistente assistenz associate asystent asystentka attorney auditor author ' +
  'avvocato abogado abogada advogado berater beraterin boss buchhaltung buchhalter buchhalterin betriebsrat biuro captain ceo cfo chairman chef chief cio clerk coach commercial commerciale ' +
  'comercial comptable comptabilite consultant consultor consulente contabile contabilita contabilidad contabilidade controller controlling coo coordinator coordinador coordenador coordinatore counsel cto customer dean dept ' +
  'designer developer desarrollador programador directeur directora directrice director direttore direttrice diretor diretora doctor dyrektor dzial editor einkauf einkaufer einkauferin einkaufsleitung empfang ' +
  'engineer entwickler entwicklerin executive expert facility finance founder freelancer gerant gerente gestionnaire gestor gestora geschaftsfuhrer geschaftsfuhrerin geschaftsfuehrer geschaftsleitung geschaftsstelle ' +
  'gesellschafter grafiker hausmeister hr head helpdesk hoofd human impiegato impiegata inge ingenieur ingeniero inhaberin inkoop inspector inspektor intern inzynier journalist juriste kanzlerin koordinator ksiegowa ksiegowosc ' +
  'kierownik kierowniczka konsultant lawyer lead leader leiterin leitung librarian logistics magazynier manager managerin managing marketing medewerker medico mitglied minister nurse officer operations operator owner partner ' +
  'personalabteilung personal planner president presidente presse procurement professor programmer projektleiter projektleiterin projektleitung projectleider prezes prokurist prokuristin psychologe purchasing receptionist recruiter referent ' +
  'referentin representative representant researcher responsabile responsable resources sachbearbeitung sales scientist secretaire secretaria secretario secretary secretariaat secretariat segretaria sekretar sekretarin sekretarka ' +
  'senior junior specialist specialista specjalista specjalistka spezialist student studentin supervisor sprzedazy steuerberater stellvertretender stellvertretende teamassistenz teamleiter teamleiterin teamleitung technician technicien technik techniker ' +
  'technikerin tecnico tesorero trainee trainer treasurer vendedor vendedora vendeur verkaufer verkauf verkoop vertriebsleiter vertriebsleitung verwaltungsleiter vice voorzitter vorsitzende vorsitzender vorstand wissenschaftliche wissenschaftlicher ' +
  'zakupow zastepca hrm cashier buyer merchandiser chargé chargee charge rechtsanwalt rechtsanwaltin notar notarin arzt arztin'
).split(' ')

/** Words that are a name now and then, and a common noun, place or verb far more often; folded. */
export const doubtfulWords: readonly string[] = (
  'english danish dutch french german swedish norwegian finnish icelandic polish czech slovak slovenian croatian serbian bulgarian romanian hungarian latvian lithuanian estonian thai welsh irish scottish spanish catalan basque galician ' +
  'italian portuguese brazilian russian ukrainian greek turkish arabic hebrew hindi bengali japanese korean chinese vietnamese indonesian latin roman bold italic shadow ' +
  'loan reports signe lune waschmaschine spulmaschine geschirrspuler kuhlschrank gefrierschrank trockner staubsauger kaffeemaschine backofen herd fernseher rasierer bohrmaschine akkuschrauber ' +
  'lavatrice lavastoviglie frigorifero lavadora lavavajillas nevera frigorifico televisor aspiradora wasmachine koelkast vaatwasser droger stofzuiger pralka zmywarka lodowka odkurzacz ' +
  'maquina refrigerateur aspirateur televiseur cafetiere imprimante machine dishwasher dryer fridge freezer vacuum kettle toaster oven ' +
  'ruby siri alexa cortana claude jenkins tomcat jasmine django ali vlada mae nine princess prince royal duchess cat forest will mark grace rose may june april summer autumn dawn faith hope joy bill grant chase drew rich art frank ray gene miles page reed stone banks brook brooks field fields hill hunt king knight lane long love ' +
  'marsh mason miller moon noble park parker parks penny pepper piper pearl poppy prince read rice rich rob rock rusty sandy scarlett sharp short skip small smart star stark sterling storm strong sky sunny terry ' +
  'tiffany tiger tracy trinity violet ward warren wells west white wise wolf wood woods young baker ball bank bell best bird bishop black blue bond bush carter case cash church clay cook cooper cross day dean earl ' +
  'fisher ford forest fox fry gay gold gray green grey guy hall hardy harper hart haven hazel heather holly house hunter iris ivy jack jade jay jean jersey job jordan judge justice lake lamb law lee lily little loo ' +
  'major march marina max melody mercy mike mills nick night north old oliver olive pat patience paris peace pierce pitt poe pole pond pool pope porter post potter price pride prior rain randy rush sage salmon savage ' +
  'savannah school scott sears shell silver singer sister skinner smith son song south spring sue swan tailor taylor temple town tucker turner van vance victor victoria virginia walker wall waters way weaver webb wing ' +
  'winter worth wright york alba alma amor angel angeles aurora bella belen blanca bruno campo campos casa castillo cielo clara concepcion consuelo costa cruz delgado dolores domingo esperanza estrella flor flores fuentes ' +
  'gallo guerra iglesias leon luna luz mar marina mercedes mesa milagros mora moreno nieves palacios paloma paz pena pilar pino prado puerto ramos rey reyes ribera rico rios rivera robles rocio rojo rosa rosario rubio sala salas ' +
  'sierra sol sole soledad torre torres valle vega venta vera verde victoria villa vila virtudes porto santos trinidad rosas monte montes lobo pinto leal pires prata faria gentile bianco bianchi bruno caro carbone conte costa farina ferro ' +
  'fiore fontana forte franco greco guerra leone lombardi longo marino monaco morale neri pace pane piazza porta rossi rosso russo sala salerno serra silvestri testa valente ventura verde vero villa bella bianca chiara dora fede gaia ' +
  'gioia italia luce mare mia noce perla pia prima rosa serena stella vera viola vita bach bauer baum beck berg bergmann blank blum bock born brand braun brunner buch burg busch ebel ende ernst essen fall fein feld fink fischer frank frei freitag ' +
  'freund frey fritz fromm fuchs ganz gerber glaser gold graf gross gut haas hahn hammer hart haus heil heim held hell herbst herz hirsch hoch hof holz horn huber jager jung kaiser kaufmann keil keller kern kiefer klein koch kohl konig kopf kraft krause ' +
  'kunst kurz lamm land lang lange laub lehmann link linde lorbeer macht maler markt maurer mayer meister metzger mond morgen muller mut nagel neu neumann nickel ort otto pfeffer pfeifer pfund rad rat recht reich reis richter ritter roth sander sauer ' +
  'schade schafer schatz schick schiller schmidt schneider schnell schreiber schuster schutz schwarz seele seifert sommer sonne sonntag speck spiegel stadler stahl stark stein stern stock stoll strauss stumpf sturm tod vogel vogt wagner wald weber ' +
  'weg weich wein weiss weiter welt wiese wild winter wirt wolf wolke wunder zahn zeit zimmer zimmermann baron blanc blanche bois bonne bon bonnet boucher boulanger brun chevalier claire clement constant cousin dame dominique fleur fleury fontaine france garde ' +
  'grand gras guerin joly lac lacroix laurent le leblanc legrand lejeune maison marchand marin marine martin mercier meunier moulin noel noir olive page paris pascal pasquier petit pierre place plage pont prevost prince renard rey riche rivet riviere roche ' +
  'rolland rose rousse roux roy rue saint sauvage tour vallee ville vert vincent voisin aimee desiree mode bakker berg bos boom brouwer bruin dijk duin groot haan hond hoek jong kamp klein kok koning lange leeuw meer meester mees molen mulder peer ploeg prins ' +
  'roos ruiter smit spring stam steen ster timmer veen visser vliet vos vries wal wit zee zwart zomer anders rein wim jet sam sol tal tim mark merel fleur jan han das baran bielak chmiel czech dab duda dudek gajda gil glowacki gora janda kos kot kowal kozak krol krzak kula lato ' +
  'lis mazur mroz pajak ptak rak rybak sikora sokol sowa sroka szewc wilk wrobel wrona zajac zima polak slowik malina jagoda kalina roza wiosna mila nadzieja wiara milosc lena alba nova dan ida else liv lise bo dag ask bjork tor lund strand falk holm skov dahl lie kai ann ' +
  'do an in so to no on man li ma he she ho hu wu xi yu long son sang hung hang dong ding bang ping ling bao can gang dung lan lang tang wang yang ha hai ta la le lo ba da sa si ba ni ka ra ab al el ed em ty van den der das ram raj dev om sun kim sun son tan tin tam ton bay ban bin ' +
  'god gott dios dieu jesus christ allah buddha internet asia africa america europe europa china india israel georgia jordan chad kenya cuba malta austin dallas houston jackson madison carolina dakota montana chelsea brooklyn florence sydney adelaide ' +
  'lincoln washington cleveland denver phoenix orlando bristol kent essex york lancaster derby preston bradford burton clifton ashton weston washington hamburg bremen berlin essen hof fulda frankfurt leon cordoba toledo valencia zaragoza murcia lourdes ' +
  'nice orleans toulouse nantes lyon milano roma napoli genova torino firenze palermo modena messina braga evora coimbra faro lagos sintra aveiro leiria viseu london dublin geneva vienna wien prag praha warszawa krakow lodz gdansk poznan ' +
  'patron sultan jury emir khan shah pasha can guy dick pat buddy junior senior master mac hero dude boss major general colonel captain deacon friar abbot nun monk rabbi imam queen duke lord lady earl count'
).split(' ')

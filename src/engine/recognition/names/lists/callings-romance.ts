/** What people are to others, by calling, rank, kin or their part in a case, in French, Italian, Spanish and Portuguese; folded. */
export const romanceCallings: readonly string[] =
  // French
  (
    'abbesse abonne academicien academicienne accordeoniste accordeur accordeuse accoucheur accoucheuse accusateur accusatrice accuse ' +
    'accusee acheteur acheteuse acquereresse acquereur acquereuse acrobate actionnaire acupuncteur acupunctrice adherent adherente ' +
    'adjoint adjointe adjudante adjudicataire administratrice administre administree adoptant adoptante adopte adversaire affilie ' +
    'affiliee agresseur agresseuse agriculteur agricultrice agronome aidant aidante aiguilleur ajusteur ajusteuse allergologue ' +
    'allocataire alpiniste amant amante ambulancier ambulanciere ami amie amiral amirale analyste anatomiste ancetre anesthesiste ' +
    'animateur animatrice annonceur anthropologue antiquaire apiculteur apicultrice apothicaire apotre appelant appelante appele appelee ' +
    'apprenant apprenante apprenti apprentie arbitre arboriculteur archeologue archeveque archidiacre archiduc archiduchesse archiviste ' +
    'armateur armurier arpenteur arpenteuse arrieregrandmere artisane aspirante assesseur assesseure assigne assistante associe associee ' +
    'assujetti assure assuree assureur astrologue astronaute astronome attachee aubergiste auditeur auditrice aumonier auteure autrice ' +
    'avocat avocate avoue avouee ayantdroit bachelier bacheliere bailleresse bailleur balayeur balayeuse banquier banquiere baronne ' +
    'bassoniste batelier bateliere batonnier batonniere batteur beaufils beaufrere beaupere bedeau bellefille bellemere bellesoeur ' +
    'beneficiaire benevole bergere bibliothecaire bijoutier bijoutiere biochimiste biographe biologiste blanchisseur blanchisseuse ' +
    'blesse blessee bonnemaman bonpapa bouchere boulangere bourgmestre bourreau bourrelier boursier boxeur boxeuse brancardier ' +
    'brancardiere brasseur brasseuse brigadiere brocanteur brocanteuse brodeuse bru bucheron bucheronne buraliste cadette cafetier ' +
    'caissier camarade cambrioleur cambrioleuse camionneur camionneuse candidat cantatrice cantiniere cantonnier capitaine caporal ' +
    'caporale cardiologue caricaturiste carreleur carreleuse carrossier cartographe cascadeur cascadeuse cavalier cavaliere cedant ' +
    'cedante celibataire censeur cessionnaire chancelier chanceliere chanoine chanoinesse chanteur chanteuse chapelain chapelier ' +
    'chapeliere charcutier charcutiere charpentiere charretier chasseur chasseuse chatelain chatelaine chaudronnier chauffagiste cheffe ' +
    'cheminot cheminote chemisier chercheur chercheuse chevaliere chimiste chirurgien chirurgienne chocolatier chocolatiere choregraphe ' +
    'choriste chroniqueur chroniqueuse cineaste citoyen citoyenne clarinettiste claveciniste clerc cocher codebiteur codebitrice ' +
    'coemprunteur coemprunteuse coiffeur coiffeuse colistier colistiere collaborateur collaboratrice collectionneur collectionneuse ' +
    'collegien collegienne collegue colocataire colocatrice colonelle comedien commandante commandeur commercant commercante commercial ' +
    'commerciale commere commis commissaire commissionnaire compagne comparant comparante compere complice compositeur compositrice ' +
    'comptable comte comtesse concepteur conceptrice concessionnaire concubin concubine concurrent concurrente condamne condamnee ' +
    'conferencier conferenciere confesseur confiseur confiseuse confrere conjoint conjointe conseiller conseillere conservateur ' +
    'conservatrice constructeur constructrice consule consultante contrebassiste contremaitre contremaitresse contribuable coordinateur ' +
    'coordonnateur coordonnatrice copain copilote copine copreneur coproprietaire cordonnier cordonniere correcteur correctrice ' +
    'correspondant correspondante corsetiere costumiere cotisant cotisante coturne coureur coureuse coursier coursiere courtiere ' +
    'couturier couturiere couvreur couvreuse creancier creanciere createur creatrice cremier cremiere criminologue croupiere cuisinier ' +
    'cuisiniere cuistot cultivateur cultivatrice curateur cure cycliste dactylo damoiselle danseur danseuse debardeur debiteur debitrice ' +
    'decan decede decedee declarante decorateur decoratrice decouvreur defenderesse defendeur defenseur defenseure defunt defunte ' +
    'degustateur delateur delegataire delegue deleguee delinquant delinquante demanderesse demandeur demandeuse demarcheur demarcheuse ' +
    'demenageur demenageuse demifrere demisoeur demoiselle denonciateur denonciatrice dentelliere dentiste depanneur depanneuse deposant ' +
    'deposante depositaire depute deputee dermatologue dessinateur dessinatrice detaillant detaillante detenteur detentrice detenu ' +
    'detenue developpeur developpeuse diaconesse diacre dieteticien dieteticienne diplomate dirigeant dirigeante disquaire docteur ' +
    'docteure doctorant doctorante doctoresse domestique donataire donateur donatrice donneur donneuse douanier douaniere doyen doyenne ' +
    'dramaturge droguiste duchesse ebeniste eboueur eboueuse ecclesiastique echevin echevine eclairagiste ecolier ecoliere economiste ' +
    'ecrivain ecrivaine ecuyer ecuyere editeur editorialiste editrice educateur educatrice elagueur electeur electrice electricien ' +
    'electricienne electronicien electronicienne eleve eleveur eleveuse elu elue emetteur empereur employe employeuse emprunteur ' +
    'emprunteuse encadrant encadrante encadreur endocrinologue enqueteur enqueteuse enquetrice enseignant enseignante entraineur ' +
    'entraineuse entrepreneuse envoyee epicier epiciere epidemiologiste epouse epoux ergotherapeute ermite escrimeur escrimeuse espion ' +
    'espionne esthete estheticien estheticienne etalagiste ethnologue etudiant etudiante eveque examinateur examinatrice expeditrice ' +
    'experte exploitant exploitante explorateur exploratrice exportateur facteur factrice faiencier fermier fermiere ferrailleur ' +
    'ferronnier figurant figurante filleul filleule fils financiere fleuriste flutiste fonctionnaire fondateur fondatrice footballeur ' +
    'footballeuse forain foraine forestier forestiere forgeron forgeronne formatrice fossoyeur fournisseuse franchiseur frere fripier ' +
    'fripiere fromager fromagere fugitif gagnant gagnante galeriste gantier gantiere garagiste garante garde gardechampetre garderobiere ' +
    'gardien gardienne gastroenterologue gendre generale geneticien geneticienne geographe geolier geoliere geologue geometre ' +
    'geophysicien gerant gerante geriatre gestionnaire gouverneure grandmere grandoncle grandpere grandtante graphiste graveur graveuse ' +
    'greffier greffiere grossiste grutier guerisseur guerisseuse guitariste gymnaste gynecologue habitant habitante halterophile ' +
    'harpiste herboriste heritier heritiere historien historienne homeopathe horloger horlogere horticulteur horticultrice hospitalier ' +
    'hote hoteliere hotesse huissier huissiere humoriste hydrologue hygieniste hypnotiseur illustrateur imprimeur imprimeuse imputee ' +
    'inculpe inculpee industriel industrielle infirmier infirmiere infographiste informaticien informaticienne informatrice ingenieure ' +
    'installatrice instituteur institutrice instructeur instructrice instrumentiste intendante interessee interimaire interlocuteur ' +
    'interlocutrice intermediaire internaute interne interprete intervenant intervenante intime intimee inventeur inventrice ' +
    'investisseur investisseuse jardinier jardiniere joaillier joailliere jongleur jongleuse joueur joueuse journalier journaliere juge ' +
    'jumeau jumelle jure juree justiciable kinesitherapeute laborantine laitier laitiere laureat laureate lavandiere legataire ' +
    'legislateur libraire lieutenante lingere linguiste liquidateur liquidatrice litteraire livreur livreuse locataire locateur ' +
    'locatrice logeur logeuse logisticien logisticienne logopede lotisseur luthiere lyceen lyceenne macon maconne mademoiselle ' +
    'magasinier magasiniere magicien magicienne magistrat mairesse maitre maitresse majeur majordome majorette malade maman mandante ' +
    'mandataire mandateur manipulateur manipulatrice mannequin manucure manutentionnaire maquettiste maquilleur maquilleuse maraicher ' +
    'maraichere marchande marechale mareyeur margrave marguillier marguilliere mari mariee marinier mariniere marraine matelot ' +
    'mathematicien mathematicienne mecanicien mecanicienne mecene medecin mediateur mediatrice menager menagere mendiant mendiante ' +
    'menuisier menuisiere mere messager messagere metallurgiste metayer metayere meteorologue metteur meuniere microbiologiste militaire ' +
    'militant militante mineur mineure ministre missionnaire mitron moine moniale moniteur monitrice monsieur monteuse mosaiste ' +
    'mousquetaire musicien musicologue mytiliculteur nageur nageuse narrateur narratrice naturaliste naturopathe navigateur navigatrice ' +
    'neonatologiste nephrologue neurochirurgien neurochirurgienne neurologue neveu notable notaire notateur nounou nourrice nourricier ' +
    'nutritionniste obstetricien obstetricienne occupante oculiste oenologue officiante officiere oncle oncologue operatrice ' +
    'ophtalmologiste ophtalmologue opticien opticienne orateur oratrice organisateur organisatrice ornithologue orphelin orpheline ' +
    'orthodontiste orthopediste orthophoniste osteopathe ostreiculteur otage ouvreuse ouvrier ouvriere palefrenier palefreniere papi ' +
    'parachutiste parente parlementaire paroissien paroissienne parolier paroliere parrain partenaire participante passager passagere ' +
    'passante pasteur pasteure patineur patineuse patissier patissiere patriarche patronne paysagiste paysan paysanne pecheur pediatre ' +
    'pedicure pedopsychiatre peintre pelerin pelerine pensionnaire percepteur perceptrice percussionniste perruquier petanqueur ' +
    'petitefille petitfils petitionnaire pharmacien pharmacienne philologue philosophe phlebologue photographe physicien physicienne ' +
    'physiotherapeute pieton pietonne pigiste pilote pizzaiolo placier plaideur plaideuse plaignant plaignante plasticien plasticienne ' +
    'platrier platriere plombier plombiere plongeur plongeuse plongiste plumassiere pneumologue podologue poete poetesse poissonnier ' +
    'poissonniere policier policiere politicien politicienne politologue pompier pompiere pompiste pontife porteparole porteur porteuse ' +
    'possesseur postier postiere postulant postulante potier potiere poursuivant precepteur preceptrice predecesseur predicateur prefet ' +
    'prefete prelat preneur preneuse prepose preposee presentateur prestataire pretendant pretendante preteur preteuse pretre pretresse ' +
    'prevenu prevenue prieur prieure princesse prisonnier prisonniere procureure producteur productrice professeur professeure promoteur ' +
    'promotrice proprietaire proviseur proviseure psychanalyste psychiatre psychologue psychomotricien psychomotricienne ' +
    'psychotherapeute publicitaire puericultrice pupille quincaillier rabatteur rabbin radiologue rameur ramoneur ramoneuse randonneur ' +
    'randonneuse rapporteuse realisateur realisatrice receleur receleuse receptionnaire receptionniste receveur receveuse recrue ' +
    'recruteur recruteuse recteur rectrice redevable referente refugie refugiee regente registraire reine relieur relieuse religieuse ' +
    'religieux remouleur remplacant remplacante rentier rentiere reparateur reparatrice repasseuse repetiteur repetitrice repreneur ' +
    'representant representante requerant requerante residente responsable restauratrice retoucheuse retraitee reveillonneur reverende ' +
    'roi romancier romanciere routier routiere sabotier sacristain sacristine saintpere salarie salariee samaritain samaritaine sapeur ' +
    'sapeuse savant savante saxophoniste scenariste scenographe scientifique scrutateur scrutatrice sculpteur sculptrice secouriste ' +
    'secretaire seigneur sellier senateur senatrice senechal sergent sergente serrurier serruriere servante serveuse serviteur signalant ' +
    'signalante signaleur signataire sinistree skieur skieuse societaire sociologue soeur soignant soignante soigneur soldate soliste ' +
    'sommelier sommeliere soudeur soudeuse soumissionnaire souscripteur souscriptrice souslieutenant souslocataire sousprefet ' +
    'sousprefete souspreneur soussigne soussignee soustraitant speakerine specialiste speleologue sportif sportive standardiste ' +
    'statisticien statisticienne stenodactylo stenographe styliste subroge substitut successeur suffragant superieure superviseur ' +
    'superviseure suppleant suppleante surintendant surintendante survivant survivante suspecte syndic syndicaliste tabellion tailleur ' +
    'tailleuse tanneur tanneuse tantine tapissier tapissiere tatie tatoueur tatoueuse technicien technicienne teinturier teinturiere ' +
    'telephoniste temoin tenancier tenanciere terrassier testateur testatrice theologien theologienne tireur tireuse tisserand ' +
    'tisserande titulaire toiletteur toiletteuse tonnelier tonneliere tonton topographe torero torrefacteur touriste tourneur tourneuse ' +
    'toxicologue traducteur traductrice traiteur transporteur transporteuse traumatologue travailleur travailleuse tresorier tresoriere ' +
    'tromboniste trompettiste truand tueur tueuse tuteur tutrice typographe universitaire urbaniste urgentiste urologue usager usagere ' +
    'usufruitier usufruitiere usurpateur vacataire vacher vachere vainqueur vannier vanniere veilleur veilleuse vendangeur vendangeuse ' +
    'venderesse vendeur vendeuse verrier verriere veterinaire veuf veuve vicaire vicepresidente vicomte vicomtesse victime vidame vigile ' +
    'vigneron vigneronne violoncelliste violoniste virologue visiteur visiteuse viticulteur viticultrice vitrier vitriere voisin voisine ' +
    'voiturier voleur voleuse volontaire voyageur voyageuse zingueur zoologiste' +
    ' ' +
    // Italian
    'abate abbonata abbonato accademica accademico accertatore accompagnatore accompagnatrice accordatore accusata accusato accusatore ' +
    'acquirente acrobata addetta addetto aderente adolescente adottante affidataria affidatario affiliata affiliato affittuaria ' +
    'affittuario aggiunto aggressore agopuntore agricoltore agricoltrice agronoma agronomo agrotecnico aiutante aiutocuoco albergatore ' +
    'albergatrice alfiere allenatore allenatrice allevatore allevatrice allieva allievo alpinista alpino alunna alunno ambasciatore ' +
    'ambasciatrice ambulante amica amico amministrato amministratore amministratrice ammiraglio analista anestesiologo anestesista ' +
    'animatore annunciatore annunciatrice antennista antiquaria antiquario antropologa antropologo apicoltore apicoltrice apostolo ' +
    'appaltatore appaltatrice appellata appellato apprendista appuntato arbitra arbitro archeologa archeologo architetta architetto ' +
    'archivista arcidiacono arciduca arciduchessa arciprete arcivescovo arpista arredatore arredatrice arrestata arrestato arrotino ' +
    'artigiana artigiano artigliere artista ascoltatore assassino assegnataria assegnatario assessora assessore assicurata assicurato ' +
    'assicuratore assistita assistito associata associato astrologa astrologo astronauta astronoma astronomo atleta attaccante attore ' +
    'attrice audiologo ausiliaria ausiliario autista avversaria avversario avvocata avvocatessa avvocato azionista babbo badante badessa ' +
    'bagnina bagnino balia ballerino bancaria bancario banchiera banchiere banconista barbiere barcaiolo barelliere baronessa bassista ' +
    'batterista becchino benefattore benefattrice beneficiaria beneficiario benestante benzinaia benzinaio bersagliere bibliotecaria ' +
    'bibliotecario bidella bidello bigliettaia bigliettaio biochimica biochimico biologa biologo bisnipote bisnonna bisnonno boia ' +
    'borsista boscaiolo botanica botanico bottegaia bottegaio bracciante brigadiera burattinaio buttafuori caduto calciatore calciatrice ' +
    'calderaio callista calzolaia calzolaio cambusiere cameriera cameriere camerlengo camionista cancelliera cancelliere candidata ' +
    'candidato canonico cantante cantautore cantautrice cantoniere cantore capitana capitano capo capoarea capocameriere capocannoniere ' +
    'capocantiere capoclasse capocomico capocuoco capofamiglia capofficina capogruppo capoinfermiera capomastro capopartito ' +
    'caporalmaggiore caporedattore caporedattrice caporeparto caposala caposezione caposquadra capostazione capotecnico capotreno ' +
    'capoturno capoufficio cappellaio cappellano carabiniera carabiniere carcerata carcerato carceriere cardinale cardiochirurgo ' +
    'cardiologa cardiologo carpentiere carrellista carrozziere cartografo cartolaia cartolaio cartomante casalinga casaro casellante ' +
    'cassiera cassiere castellano catechista cavallerizza cavallerizzo cedente celebrante cellista centralinista centurione ceramista ' +
    'cerimoniere cessionaria cessionario chierichetto chierico chimico chirurga chirurgo chitarrista ciabattino ciclista cineasta ' +
    'clarinettista clavicembalista coadiutore coadiutrice coautore coautrice cocchiere coerede cognata cognato coimputata coimputato ' +
    'coinquilina coinquilino collaboratore collaudatore collezionista colona colonnello colono coltivatore coltivatrice comandante ' +
    'comare comico commendatore commensale commentatore commentatrice commercialista commerciante commessa commesso commissaria ' +
    'commissario committente comodante comodataria comodatario compaesana compaesano compagna compagno compare comparente compositore ' +
    'compratore compratrice comproprietaria comproprietario concelebrante concertista conciliatore concorrente concubina condannata ' +
    'condannato condomina condomino conducente conduttore conduttrice confessore confetturiere confratello congiunta congiunto coniuge ' +
    'conoscente consigliera consigliere consorella consorte contabile contadina contadino contessa contraente controinteressata ' +
    'controinteressato controllore controparte convenuta convenuto convittore convittrice convivente coordinatore coreografa coreografo ' +
    'corista corniciaio correntista correttore correttrice corridore corrispondente corsista costruttore costruttrice costumista ' +
    'creditore creditrice criminologa criminologo critico cronista cucitrice cugina cugino cuoca cuoco curato curatore custode ' +
    'danneggiata danneggiato danzatore danzatrice dattilografa dattilografo debitore decana decano deceduta deceduto decoratore defunta ' +
    'defunto degente delatore delegante delegata delegato dentista denunciante denunciata denunciato deponente depositante depositaria ' +
    'depositario deputata deputato dermatologa dermatologo destinataria destinatario detentore detenuta detenuto diabetologo diaconessa ' +
    'diacono dichiarante didatta dietista dietologa dietologo difensora difensore dimissionario dipendente diplomatica diplomatico ' +
    'direttore direttrice dirimpettaia dirimpettaio discepolo disegnatore disegnatrice disoccupata disoccupato disponente doganiere ' +
    'domatore domatrice domestica domestico donataria donatario donatore doppiatore doppiatrice dottoranda dottorando dottore dottoressa ' +
    'drammaturgo droghiera droghiere duca duchessa ebanista ecografista economa economista economo edicolante editore educatore eletto ' +
    'elettore elettrauto elettrice elettricista elettrotecnico ematologa ematologo emigrante endocrinologa endocrinologo enologa enologo ' +
    'epidemiologa epidemiologo erborista erede eremita esaminando esaminatore esaminatrice escursionista esecutata esecutato esecutore ' +
    'esecutrice esercente esorcista esperta esperto esploratore esploratrice espositore espositrice estetista etnologo fabbricante ' +
    'fabbro facchino falegname fante fantino farmacista fattore fattoressa fattorina fattorino ferita ferito ferroviera ferroviere ' +
    'fidanzata fidanzato fideiussore fidejussore figlia figliastra figliastro figlio figlioccia figlioccio filologa filologo filosofa ' +
    'filosofo finanziatore finanziatrice finanziere fioraia fioraio fiorista fisarmonicista fisiatra fisico fisioterapista flautista ' +
    'fondatore fontaniere fornaia fornaio fornitrice fotografa fotografo fotoreporter francescano frate fratellastro fratello fruitore ' +
    'fruttivendola fruttivendolo fuciliere funzionaria funzionario fuochista garzone gastroenterologa gastroenterologo gelataia gelataio ' +
    'gemella gemello generalessa genero genetista genitore genitrice geografa geografo geologa geologo geometra gerente geriatra ' +
    'gestante gestore gestrice giardiniera giardiniere ginecologa ginecologo ginnasta giocatore giocatrice gioielliera gioielliere ' +
    'giornalaia giornalaio giornalista giovane giovanotto giudice giullare giurata giurato giurista gommista gondoliere governante ' +
    'governatore governatrice grafico granduca granduchessa gregario grossista gruista guardaboschi guardacaccia guardalinee guardaparco ' +
    'guardarobiera guardarobiere guardasigilli guardia guardiamarina guardiana guardiano guaritore guaritrice igienista illustratore ' +
    'imbianchina imbianchino impiegata impiegato importatore imprenditore imprenditrice impresaria imputata imputato incaricata ' +
    'incaricato incisora incisore indagata indagato indossatore indossatrice industriale infermiera infermiere infermo infettivologa ' +
    'infettivologo informatore infortunata infortunato ingegnera ingegnere inquilina inquilino inquirente insegnante inserviente ' +
    'inserzionista installatore interessata interessato intermediaria intermediario internista interrogato interveniente intervistata ' +
    'intervistato intervistatore intervistatrice intestataria intestatario inventore investigatore investigatrice investitore inviata ' +
    'invitata invitato ispettore ispettrice istitutore istitutrice istruttore istruttrice ladra ladro laica laico lattaia lattaio ' +
    'lattoniere laureanda laureando laureata laureato lavandaia lavapiatti lavoratore lavoratrice legale legataria legatario legatore ' +
    'legislatore lettrice levatrice libraia libraio licenziante licenziatario linguista liquidatore litografo liutaia liutaio locandiera ' +
    'locandiere locataria locatario locatore loggionista logopedista luogotenente macchinista macellaia macellaio madama madrina maestra ' +
    'maestro maga magazziniera magazziniere maggiordomo maggiore magistrata magistrato magliaia mago malata malato mandataria mandatario ' +
    'maniscalco manovale manovratore manutentore marchesa marchese marescialla maresciallo margravio marinaia marinaio marito marmista ' +
    'massaggiatore massaggiatrice massaia massaro matematico materassaio matrigna meccanico mecenate mediatore medica medico mendicante ' +
    'mercante mercenario merciaia merciaio messo metalmeccanico meteorologa meteorologo metronotte metropolita mezzadra mezzadro ' +
    'mezzosoprano microbiologa microbiologo militare minatore minatrice ministra ministro minore minorenne missionaria missionario ' +
    'mittente modella modellista moderatore moderatrice modista moglie monaca montatore montatrice mosaicista motociclista motorista ' +
    'mugnaia mugnaio mulattiere muratore muratrice musicante musicista musicologa musicologo mutuante mutuataria mutuatario narratore ' +
    'nefrologa nefrologo negoziante neonata neonato neonatologo neurochirurgo neurologa neurologo neuropsichiatra nipote nipotina ' +
    'nipotino nobildonna nobiluomo noleggiatore nonna nonnina nonnino nonno nostromo notaia notaio notaro novizia novizio nubenda ' +
    'nubendo nuora nuotatore nuotatrice nutrice nutrizionista obbligata obbligato oblata oboista oculista odontoiatra odontotecnica ' +
    'odontotecnico offerente offesa omeopata oncologa oncologo operaia operaio orafa orafo oratore orchestrale orefice orfana orfano ' +
    'organista organizzatore organizzatrice ormeggiatore ornitologo orologiaia orologiaio ortodontista ortolana ortolano ortopedica ' +
    'ortopedico ortottista ospite ostaggio oste osteopata ostessa ostetrica ostetrico ostiario otorino otorinolaringoiatra ottico ' +
    'padrino padrona padrone paesaggista pagatore palafreniere paleontologo panettiera panettiere panificatore paracadutista ' +
    'parlamentare parrocchiana parrocchiano parroco parrucchiera parrucchiere partecipante passeggera passeggero pasticciera pasticciere ' +
    'pastora pastore patologa patologo patriarca patrigno patrocinante patrocinatore paziente pediatra pellegrina pellettiere ' +
    'pellicciaia pellicciaio pendolare pensionata pensionato percussionista perita perito pescatore pescatrice pescivendola pescivendolo ' +
    'pianista piastrellista pievano pilota pittore pittrice pizzaiola pneumologa pneumologo podologa podologo poeta poetessa politico ' +
    'poliziotta poliziotto pompiera pontefice portabandiera portaborse portalettere portantino portatore portavoce portiere portinaia ' +
    'portinaio portuale possessore postina postino predecessore predicatore prefetta prefetto prelato preposito preposta preposto ' +
    'presbitero presentatore preside presidentessa prestanome prestatore prestatrice prete pretendente pretore preventivista prevosto ' +
    'prigioniera prigioniero primario primatista primogenita primogenito principe principessa priora priore proboviro procuratore ' +
    'procuratrice prodiere produttore produttrice professionista professore professoressa progettista programmatore programmatrice ' +
    'promissario promittente promotore pronipote proponente propretore proprietaria proprietario protagonista protonotaro provveditore ' +
    'provveditrice psicanalista psichiatra psicologa psicologo psicopedagogista psicoterapeuta pubblicista pubblicitario pugile pupilla ' +
    'pupillo querelante querelata querelato questora questore rabbino radiologa radiologo radiotecnico ragioniera ragioniere rapinatore ' +
    'rappresentante reclamante reclusa recluso recluta redattore redattrice reggente regista relatore relatrice religiosa religioso ' +
    'remittente reo requirente resistente responsabile restauratore rettore rettrice reumatologa reumatologo reverenda reverendo ' +
    'revisora revisore ricamatrice ricercata ricercato ricercatore ricercatrice richiedente ricorrente rigattiere rilegatore ristoratore ' +
    'ristoratrice rivenditore rivenditrice romanziera romanziere sacerdote sacerdotessa sacrestana sacrestano sagrestano saldatore ' +
    'salumiera salumiere sarta sarto sassofonista sbirro scalatore scalatrice scalpellino scaricatore sceneggiatore sceneggiatrice ' +
    'scenografa scenografo schermidore schermitrice sciatore sciatrice scienziata scienziato scolara scolaro scopritore scrittore ' +
    'scrittrice scrivana scrivano scrutatore scultore scultrice segnalante segnalata segnalato segretaria segretario sellaio seminarista ' +
    'senatore serva servitore servo sessuologa sessuologo sfollato sguattera sguattero signora signore signorina signorino sindaca ' +
    'sindacalista sindaco siniscalco sinistrata sinistrato sismologo soccorritore soccorritrice socia socio sociologa sociologo sodale ' +
    'soldata soldatessa soldato solista sopranista soprintendente sorella sorellastra sorvegliante sospettata sospettato sostituta ' +
    'sostituto sottocapo sottoscritta sottoscritto sottoscrittore sottoscrittrice sottosegretaria sottosegretario sottotenente ' +
    'sottufficiale sovrana sovrano sovrintendente spazzacamino spazzina spazzino specialista specializzanda specializzando spedizioniere ' +
    'spettatore spettatrice spia sposa sposina sposino sposo stagista stagnino stalliere stampatore statista statistico stenografa ' +
    'stenografo stilista stiratrice storica storico stuccatore studentessa studiosa studioso subaffittuario subagente subappaltatore ' +
    'subconduttore subentrante successore sultano suocera suocero suonatore suonatrice suor suora superiora superstite supervisore ' +
    'supplente supplice tabaccaia tabaccaio tagliaboschi tappezziera tappezziere tassista tastierista tatuatore tatuatrice tecnico ' +
    'telefonista tenente tenore tenutario teologa teologo terapeuta terapista tesoriera tesoriere tessitore tessitrice testatore teste ' +
    'testimone tintora tintore tipografa tipografo tiratore tirocinante titolare tornitore tornitrice tossicologa tossicologo traduttore ' +
    'traduttrice trafficante traghettatore trasfusionista trasportatore traumatologo trombettista trombonista truccatore truccatrice ' +
    'truffatore turista tutore ufficiale ufficiante urbanista urologa urologo usciera usciere usufruttuaria usufruttuario usuraio ' +
    'utilizzatore valletta valletto valutatore vedova vedovo veggente venditore venditrice vescova vescovo veterinaria veterinario ' +
    'vetraio vetrinista viaggiatore viaggiatrice viandante vicaria vicario vicebrigadiere vicecapo vicecomandante vicecommissario ' +
    'vicedirettore vicedirettrice viceispettore vicepreside vicepretore vicequestore vicerettore vicesindaca vicesindaco vicina vicino ' +
    'vigilante vigilessa vignaiola vignaiolo violinista violista violoncellista virologa virologo visconte viscontessa visitatore ' +
    'visitatrice viticoltore viticoltrice vitivinicoltore vittima vivaista volontaria volontario zia zietta zietto zio zitella zoccolaio ' +
    'zoologa zoologo' +
    ' ' +
    // Spanish
    'abad abadesa abog abogada abogado abuela abuelita abuelito abuelo accionista acompanante acreedor acreedora activista actora actriz ' +
    'actuaria actuario acusada acusado afiliada afiliado agredida agredido agresor agresora agricultor agricultora agrimensor ahijada ' +
    'ahijado albacea albanil alcalde alcaldesa alergologa alergologo alfarera alfarero alferez alguacil almacenista almirante alumna ' +
    'alumno amanuense amiga amigo anciana anciano anestesiologa anfitrion anfitriona animador animadora aparejador aparejadora apelada ' +
    'apelado apelante apicultor apicultora apoderada apoderado apostol aprendiz aprendiza archivera archivero arcipreste arq arqueologa ' +
    'arqueologo arquera arquero arquitecta arquitecto arrendador arrendadora arrendataria arrendatario arrestada arrestado artesana ' +
    'artesano arzobispo asegurada asegurado asegurador asesina asesino asesor asesora asistenta asociada asociado auditora autobusero ' +
    'auxiliar avalista ayudanta ayudante azafata azafato bachiller bailaor bailaora bailarin bailarina banquera banquero barbero ' +
    'baritono baronesa barrendera barrendero baterista beato bebe becaria becario bedel bisabuela bisabuelo bisnieta bisnieto bombera ' +
    'bombero boticaria boticario boxeador boxeadora cacique cajera cajero camarada camarera camarero camarografa camarografo cambista ' +
    'camillera camillero camionera camionero campeon campeona campesina campesino canciller canonigo cantaor cantaora cantautor ' +
    'cantautora cantinera cantinero capataz capellan capitan carabinero cardenal caricaturista carnicera carnicero carpintera carpintero ' +
    'cartero casera casero catador catedratica catedratico catequista caudillo causante celador celadora centrocampista cerrajera ' +
    'cerrajero cesionaria cesionario chofer churrero cientifica cientifico cirujana cirujano ciudadana ciudadano civilista cnel ' +
    'coacusada coacusado coautor coautora cocinera cocinero codemandada codemandado codirector codirectora cofundador cofundadora ' +
    'coheredera coheredero colaborador colaboradora colega columnista comadre comadrona comandanta comediante comentarista comerciante ' +
    'comisario comodoro compadre companera companero compareciente compatriota compinche compositora comprador compradora concejal ' +
    'concejala conciliador conciliadora concursante condenada condenado condesa conductora conferenciante consejera consejero conserje ' +
    'conservador conservadora constructor consuegra consuegro consulesa consultor contador contadora contraalmirante contratante ' +
    'contratista conyuge cooperante coordinador coordinadora copiloto copropietaria copropietario coronel coronela corresponsal ' +
    'costurera cotitular criada criado criminalista cristalero cuidador cuidadora cunada cunado curador curadora curandera curandero ' +
    'curtidor dama decorador decoradora defensor defensora delantera delantero delegada delegado delineante demandada demandado ' +
    'demandante denunciada denunciado dependienta dependiente desaparecida desaparecido desarrollador desarrolladora detenida detenido ' +
    'deudor deudora diaconisa dibujante difunta difunto diplomada diplomado diputada diputado directivo directora disenador disenadora ' +
    'doctora doctoranda doctorando dona donante dra dramaturga dramaturgo duena dueno duque duquesa edecan edil educador educadora ' +
    'ejecutada ejecutado ejecutante electricista embajador embajadora emperador emperatriz empleada empleado empleadora emprendedor ' +
    'emprendedora empresaria empresario encargada encargado encausada encausado enferma enfermera enfermero enfermo ensayista enterrador ' +
    'entrenador entrenadora escribana escribano escribiente escritor escritora escultor escultora especialista esposa esposo estadista ' +
    'estafador estafadora estibador estilista estudianta estudiante eurodiputada eurodiputado evangelista exalumna exalumno exesposa ' +
    'exesposo exmarido exministra exministro exmujer exnovia exnovio experta experto expresidenta expresidente fallecida fallecido ' +
    'farmaceutica farmaceutico fiador fiadora finada finado finalista firmante fiscal fiscala fisioterapeuta florista fontanera ' +
    'fontanero forense fraile fray frutero funcionaria funcionario fundador fundadora futbolista galardonada galardonado ganadero ' +
    'ganador ganadora gemela gemelo gerenta gestor gestora gobernador gobernadora graduada graduado gral granjera granjero guardabosques ' +
    'guardameta guerrillera guerrillero guionista guitarrista hechicera hechicero heladera heladero hematologa hematologo heredera ' +
    'heredero herida herido hermana hermanastra hermanastro hermanita hermanito higienista hija hijastra hijastro hijo hipotecante ' +
    'historiador historiadora homicida hortelana hortelano huerfana huerfano huesped humorista ilustrador ilustradora imputada imputado ' +
    'imputante indagada indagado indiciada indiciado infanta infante informante ingeniera ingeniero inspectora instructora intendenta ' +
    'intendente intensivista interventor interventora inversionista inversor inversora investigada investigado investigador ' +
    'investigadora invitada invitado jardinera jardinero jefa jefe jeque jinete jornalera jornalero joven joyera joyero juez jueza ' +
    'jugador jugadora jurista laboralista labrador labradora ladron ladrona lechera lechero legionario lenador lesionada lesionado ' +
    'letrada letrado librera librero lic licenciada licenciado lider lideresa limpiador limpiadora liquidador liquidadora locutor ' +
    'locutora logopeda madrastra madrecita maese magistrada magistrado mami mamita maquillador maquilladora maquinista marido marinera ' +
    'marinero mariscal marquesa martir matador matematica matrona mayordomo mecanico medallista mediador mediadora melliza mellizo ' +
    'mensajera mentora mercader mercantilista mesera mesero minero misionera misionero moderador moderadora monaguillo monitora monja ' +
    'monje monsenor mosen mozo mucama muchacha muchacho musico nadador nadadora narcotraficante neumologa neumologo nieta ninera nodriza ' +
    'nominada nominado notaria notario novelista novia novicia novicio novillero novio nuera nutricionista obispo obrera obrero occisa ' +
    'occiso ocupante odontologa odontologo ofendida ofendido oftalmologa oftalmologo operaria operario opositor opositora optometrista ' +
    'orientador orientadora ortodoncista otorgante paciente padrastro padrecito paisana paisano panadera panadero papito paramedica ' +
    'paramedico pareja parienta pariente parlamentaria parlamentario partera pasajera pasajero pasante pastelera pastelero patrocinador ' +
    'patrocinadora patrullera patrullero payasa payaso pbro peaton peatona pedagoga pedagogo peluquera peluquero penalista peon ' +
    'periodista perjudicada perjudicado pescadera pescadero pescador pescadora peticionaria peticionario piloto pintador pintor pintora ' +
    'pizzero plomera plomero poderdante poetisa ponente portador portadora portavoz portera portero practicante predicador predicadora ' +
    'premiada premiado preparador preparadora presentador presentadora presidenta prestamista prestataria prestatario prima primo ' +
    'princesa procesada procesado procurador procuradora productor profa profe profesor profesora profeta profugo progenitor progenitora ' +
    'programador programadora prometida prometido propietaria propietario psicoanalista psiquiatra pupila pupilo querellada querellado ' +
    'querellante quiosquera quiosquero rabina rabino realizador realizadora recepcionista reclamada reclamado rectora recurrente ' +
    'recurrida recurrido redactor redactora refugiada refugiado regidor regidora registrador registradora reina rejoneador relator ' +
    'relatora relojera relojero remitente repartidor repartidora reponedor reponedora reportera reportero requerida requerido ' +
    'restaurador restauradora sacerdotisa sacristana sargenta sargento sastre secretario secuestrador secuestradora seleccionador ' +
    'seleccionadora senador senadora senor senora senorita sepulturero sgto signataria signatario sindica sindicada sindicado ' +
    'sindicalista sindico siniestrada siniestrado sirvienta sirviente sobrina sobrino socorrista soldada soldado soldador soldadora ' +
    'solicitante sor sospechosa sospechoso sra srita srta subarrendataria subarrendatario subcampeon subcampeona subcomisario ' +
    'subcontratista subdelegada subdelegado subdirector subdirectora subgerente subinspectora subjefa subjefe suboficial subsecretaria ' +
    'subsecretario subteniente suegra suegro sumiller supervisora suplente suscriptor suscriptora tabernera tabernero tapicera tapicero ' +
    'tasador tasadora taxista techador tejedor tejedora teleoperador teleoperadora tendera tendero teniente tenista terrorista tesista ' +
    'tesorera tesorero testador testadora testigo tia tio tita tomador tomadora topografa topografo torera tornero toxicologo trabajador ' +
    'trabajadora traductor traductora tramitador tramitadora transportista traumatologa tripulante tte tutelada tutelado tutora ujier ' +
    'vaquero vecina vecino vendedor vendedora verdulera verdulero viajera viajero vicealmirante vicedecana vicedecano viceministra ' +
    'viceministro vicepresidenta vicerrector vicerrectora vicesecretaria vicesecretario vicetesorero victima vidente vidriero vinatero ' +
    'violador violonchelista virrey viuda viudo vizconde vizcondesa vocal vocera vocero voluntaria voluntario yaya yayo yerno zapatera ' +
    'zapatero zar' +
    ' ' +
    // Portuguese
    'abade abadessa acionista acolito acompanhante acougueira acougueiro adv adva advogada advogado aeromoca afilhada afilhado agravada ' +
    'agravado agravante agressor agressora agrimensora ajudante alergologista alfaiate alferes almoxarife aluna aluno amiguinha ' +
    'amiguinho ancia anciao anfitria anfitriao apostola apresentador apresentadora arcebispo arguida arguido argumentista arquiteta ' +
    'arquiteto arquivista artesa artesao assaltante assassina assinante associada associado atacante ativista ator atriz autarca ' +
    'avaliador avaliadora avo avozinha avozinho baba babalorixa bacharel bacharela bailarino baixista balconista bandeirinha banqueira ' +
    'banqueiro barao barbeira barbeiro benzedeira biblioteconomista biomedica biomedico bisavo bisneta bisneto bispa bispo boiadeiro ' +
    'bolseira bolseiro bolsista bombeira bombeiro brigadeiro cabeleireira cabeleireiro caixeira caixeiro caminhoneira caminhoneiro ' +
    'campea campeao campones camponesa canalizador canalizadora cantora capelao capita capitao carcereira carcereiro cardeal ' +
    'cardiologista carpinteira carpinteiro carteiro cartunista caseira caseiro cavaleiro cavalheiro chanceler chefe churrasqueiro cidada ' +
    'cidadao cientista cinegrafista cirurgiao clinico cobrador cobradora coerdeira coerdeiro colunista comentador comentadora comissaria ' +
    'comissario companheira companheiro comunicante concunhada concunhado condessa condutor condutora conego confeiteira confeiteiro ' +
    'conjuge conselheira conselheiro construtor contabilista conterranea conterraneo contista contralmirante contramestre contratada ' +
    'contratado contribuinte convidada convidado coordenador coordenadora copeira copeiro coproprietaria coproprietario corretor ' +
    'corretora costureira costureiro coveira coveiro cozinheira cozinheiro credor credora crianca cunhada cunhado curandeira curandeiro ' +
    'curatelada curatelado czar czarina dancarina dancarino deao demografo depoente deputada deputado dermatologista desembargador ' +
    'desembargadora desenhista desenvolvedor desenvolvedora despachante detenta detento detetive detida detido devedor devedora diarista ' +
    'diplomata diretor diretora discente doador doadora doceira doceiro doente dom dono doutor doutora doutoranda doutorando eleitor ' +
    'eleitora eletricista embaixador embaixadora embargada embargado embargante empreendedor empreendedora empregada empregado ' +
    'empregadora empreiteira empreiteiro encanador encanadora encarregada encarregado endocrinologista enfa enfermeira enfermeiro eng ' +
    'engenheira engenheiro ensaista enteada enteado entregador entregadora escrevente escriva escrivao estafeta estagiaria estagiario ' +
    'estalajadeiro estelionataria estelionatario esteticista estivador estofador estofadora estomatologista estudante eurodeputada ' +
    'eurodeputado exaluno executada executado exequente exmulher exnamorada exnamorado explicador explicadora fadista falecida falecido ' +
    'faxineira faxineiro fazendeira fazendeiro feirante feiticeira feiticeiro ferida ferido ferrador fidalga fidalgo filha filhinha ' +
    'filhinho filho fonoaudiologa fonoaudiologo foragida foragido formador formadora formanda formando frade frei freira futebolista ' +
    'garantidor garantidora garcom garconete gari garimpeira garimpeiro garota garoto gastroenterologista gemea gemeo genitor genitora ' +
    'genro ginasta ginecologista goleira goleiro governador governadora governanta grumete hematologista herdeira herdeiro homenageada ' +
    'homenageado hospede ialorixa idoso imame imperador imperatriz impetrado impetrante imunologista infectologista inspetor inspetora ' +
    'instrutor instrutora interessada interessado internada internado inventariante investidor investidora irmao jardineira jardineiro ' +
    'joalheira joalheiro jogador jogadora joquei jornaleira jornaleiro jornalista jovem judoca juiz juiza ladrao lavrador lavradora ' +
    'legista leiloeira leiloeiro leiteiro lenhador lesada lesado liquidataria liquidatario litigante livreira livreiro locador locadora ' +
    'lojista lutador lutadora madrasta madrinha mae maestrina maezinha magico mamae mana mano maqueira maqueiro maquiador maquiadora ' +
    'marceneira marceneiro marinheira marinheiro marujo medalhista meirinho mensageira mensageiro mercador mesaria mesario mestra ' +
    'mestranda mestrando mestre meteorologista mineiro miuda miudo monge monsenhor morador moradora mordomo motoboy motoqueira ' +
    'motoqueiro museologa museologo mutuaria mutuario namorada namorado nefrologista negociante nene neta neurologista noiva noivo ' +
    'noticiante novica novico obreira obreiro obstetra odontologista ofensor oftalmologista oleira oleiro oncologista orador oradora ' +
    'orfa orfao ortopedista otorrino otorrinolaringologista ourives outorgada outorgado outorgante padeira padeiro padrasto padrinho pai ' +
    'paizinho palestrante palhaca palhaco papai papiloscopista parlamentar paroco parteira passageira passageiro pasteleira pasteleiro ' +
    'pastorzinho patologista patrao patroa peao pecuarista pedestre pedreiro peixeira peixeiro pesquisador pesquisadora plantonista ' +
    'pneumologista policial porteira porteiro prefeita prefeito pregador pregadora presbitera presidiaria presidiario preso prioresa ' +
    'produtor professora profetisa promotora pugilista queixosa queixoso querelada querelado quitandeira quitandeiro radialista ' +
    'radiologista rainha rapaz recebedor rececionista recorrente recorrida recorrido recruta redator redatora rei reitor reitora ' +
    'relojoeira relojoeiro remetente rendeira rendeiro requerente responsavel reu reumatologista rezadeira romancista roteirista ' +
    'sacrista sacristao salvavidas sambista sanfoneiro sapateira sapateiro segurada segurado segurador selecionador senhor senhora ' +
    'senhoria senhorio senhorita sequestrador sequestradora serralheira serralheiro seu sinho sinistrada sinistrado sobrinha sobrinho ' +
    'sogra sogro solicitador solicitadora sorveteira sorveteiro subchefe subcomissario subdiretor subdiretora subempreiteiro ' +
    'subintendente sublocataria sublocatario subscritor subscritora subtenente sultao superintendente surfista suspeita suspeito tabelia ' +
    'tabeliao taberneira taberneiro talhante tecela tecelao tesoureira tesoureiro testamenteira testamenteiro testemunha timoneiro ' +
    'tiozinho titio torneiro toureiro toxicologista trabalhador trabalhadora tradutor tradutora traficante treinador treinadora ' +
    'urologista utilizador utilizadora vaqueiro varredor vencedor vencedora vereador vereadora viajante vicecampea vicecampeao ' +
    'vicediretor vicediretora vicegovernador vicegovernadora viceprefeita viceprefeito vicerei vidraceiro vigario violoncelista ' +
    'violonista visconde viscondessa vistoriador vistoriadora viticultor viticultora vitima viuva viuvo vizinha vizinho vogal vovo xeque ' +
    'xerife zagueira zagueiro zelador zeladora'
  ).split(' ')

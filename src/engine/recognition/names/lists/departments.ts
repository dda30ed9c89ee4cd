/** Words of the names of departments, teams, mailboxes and offices: `Recursos Humanos`, `Accounts Payable`. Folded. */
export const departmentWords: readonly string[] = (
  'aanbesteding aanbestedingen aangiften aankoop aanmelding aanmeldingen aannamecommissie aanvragen abastecimento ' +
  'abastecimiento abbonamenti abfallberatung abfallwirtschaft abonados abonneeservice abonnement abonnementen ' +
  'abonnements aboservice abrechnung abrechnungen abrechnungsstelle abteilung abteilungen abteilungsleitung abuse ' +
  'abwicklung academy acceptatie access accettazione accoglienza accountancy accountbeheer accounting ' +
  'accountmanagement accounts accountteam accueil achat achats achterkantoor acompanhamento acque acquisitie ' +
  'acquisition acquisitions acquisti acquisto actieteam activiteiten activiteitencommissie actuarial adhesions ' +
  'admin administracao administracion administraciones administracja administracje administracji administracoes ' +
  'administracyjna administracyjne administracyjnego administracyjnej administracyjny administracyjnych ' +
  'administratie administratief administraties administratif administration administrations administrativa ' +
  'administrative administratives administrativo administrator administrators admision admisiones admissao ' +
  'admission admissions admissoes adoptie adoption adquisiciones adressverwaltung aduanas adult adults advancement ' +
  'advertentieafdeling advertenties advertising advies adviesbureau adviesraad afdeling afdelingen affaires ' +
  'affairs affari afhaalbalie afhandeling afrekening afspraak afspraken afsprakenbureau aftercare aftersales ' +
  'afvalbeheer afvalinzameling agence agences agencia agencias agencja agencje agencji agency agenda agendy ' +
  'agenzia agenzie agriculture aguas ajuda akademie akquise aktenverwaltung alcaldia alcantarillado alfandega ' +
  'alianzas allgemeinverwaltung alliances alloggi almacen almacenes almoxarifado almoxarifados alojamento ' +
  'alojamiento alumni ambiente ambulance ambulancedienst ambulanz ambulatori amministrativa amministrativo ' +
  'amministrazione amministrazioni amt amtsgericht amtsleitung anaesthetics anagrafe analises analisi analisis ' +
  'analiza analizy analyse analysis analytics analytik anestesia anestezjologia anestezjologii anesthesie ' +
  'anesthesiologie angebotswesen animacao animacion animation animations animazione ankauf anlagenbau ' +
  'anlagenbuchhaltung anlagentechnik anlaufstelle annahmestelle antenne antennes antragsstelle anwendungen ' +
  'anwendungsbetreuung anwendungsentwicklung anzeigen anzeigenabteilung anziani aparcamiento apolices apotheek ' +
  'appalti applicants applicatiebeheer applicatieontwikkeling applicaties applications appointment appointments ' +
  'apprentissage approvisionnement approvisionnements approvvigionamenti approvvigionamento apps aprovisionamento ' +
  'aprovisionamentos aprovisionamiento aprovisionamientos apteka apteki aquisicoes arbeidsmarkt arbeidsvoorwaarden ' +
  'arbeitsgruppe arbeitskreis arbeitsschutz arbeitssicherheit arbeitsvorbereitung arbo arbodienst archief ' +
  'archiefdienst archieven architecture architectuur architektur architektura architektury archiv archive archives ' +
  'archivi archivierung archivio archivo archivos archiwa archiwow archiwum area areas aree armazem armazens ' +
  'arquivo arquivos asesoria asesorias asistencia assainissement assembly assessorati assessorato assessoria ' +
  'assessorias asset assets assinantes assinaturas assistance assistencia assistentie assistenza associations ' +
  'associative associazionismo assurances atelier ateliers atencion atendimento audiology audiovisual ' +
  'audiovisuales audit auditdienst auditing auditoria auditorias audyt audytu aufnahme aufsicht aufsichtsrat ' +
  'auftragsabwicklung auftragsannahme auftragsbearbeitung auftragsmanagement ausbildung ausbildungsabteilung ' +
  'ausgabestelle auslanderamt auslanderbehorde ausleihe auslieferung ausschreibungen ausschuss aussendienst ' +
  'aussenhandel aussenstelle autarquia autarquias automation automatisering automatisierung avarias averias avisos ' +
  'avvisi avvocatura ayuda ayuntamiento backend backoffice badan badania badanie balcao balcoes balie ' +
  'baliemedewerkers banking basisregistratie batiment batiments bauabteilung bauamt bauaufsicht bauhof bauleitung ' +
  'bauordnung bauplanung bauverwaltung becas bedarfsplanung bedrijfsadministratie bedrijfsbureau ' +
  'bedrijfshulpverlening bedrijfsleiding bedrijfsrestaurant bedrijfsvoering bedrijfszaken begeleiding ' +
  'begraafplaatsen begroting beheer beheerders behindertenbeauftragte behorde beihilfestelle beirat ' +
  'belangenbehartiging belastingdienst belastingen belastingteam beleggingen belegschaft beleid beleidsafdeling ' +
  'beleidszaken beneficios benefits benutzerservice benutzerverwaltung beratung beratungsstelle berechtigungen ' +
  'bereich bereichsleitung bereitschaft bereitschaftsdienst berichtswesen beroepszaken berufsbildung beschaffung ' +
  'beschaffungsstelle beschwerdemanagement beschwerden beschwerdestelle besluitvorming bestandsverwaltung ' +
  'besteldienst bestellannahme bestellingen bestellungen bestellwesen bestuur bestuursbureau bestuursdienst ' +
  'bestuurssecretariaat bestuurszaken beteiligungen betreuung betreuungsstelle betrieb betriebe betriebsleitung ' +
  'betriebstechnik betriebswirtschaft beveiliging beveiligingsdienst bewaking bewerbermanagement bewerbung ' +
  'bewerbungen bewindvoering bewonerscommissie bewonersservice bewonerszaken bezirksamt bezoekers bezoekerscentrum ' +
  'bezorgdienst bezorging bezpieczenstwa bezpieczenstwie bezpieczenstwo bezwaar bezwaarcommissie bezwaarschriften ' +
  'bhp bhv biblioteca bibliotecas bibliotece biblioteche biblioteka biblioteki bibliotheek bibliothek bibliotheque ' +
  'bid bids bienestar biglietteria biglietterie bijstand bilanci bilancio bilanzbuchhaltung bilanzierung bildung ' +
  'bildungsabteilung bilety bilheteira bilheteiras bilheteria bilheterias billetterie binnendienst binnenstad ' +
  'biologie biura biuro biurze blanchisserie blutbank board boardroom boekhouding boekingen boekingskantoor boite ' +
  'bolsas bombeiros bomberos booking bookings bookkeeping borse botendienst botschaft bourses bouwmanagement ' +
  'bouwtoezicht bouwvergunningen bouwzaken branch branche branches branding brandpreventie brandschutz brandweer ' +
  'brievenbus brokerage buchhaltung buchung buchungen buchungsstelle budget budgetbeheer budgeting budgets budynki ' +
  'budzet budzetu budzety building buildings buitendienst buitenruimte bundesamt bureaus bureaux burgeramt ' +
  'burgerburo burgerdienste burgerlijke burgermeisteramt burgerservice burgertelefon burgerzaken buroleitung ' +
  'bursary business bussgeldstelle buying buzon cabinet cadastre cadastro cafeteria caisse caisses caixa caixas ' +
  'caja cajas calibration calidad callcenter callcentre camaras campagne campagneteam campaign campaigns ' +
  'cancelleria candidaturas candidature candidatures canteen capacitacao capacitacion cardiologia cardiologie ' +
  'cardiology career careers carriere carrieres casa cashiers cassa casse catasto catastro catering cellula ' +
  'cellule cellules celna celne celnego celnej celny celnych cementerios cemiterios centra centrais centrala ' +
  'centrale centrales centrali centralino centralita centre centres centri centro centros centrum cerimonial ' +
  'cerimoniale certification chain chamados chancellery change changes channel chaplaincy chapter chefia chefias ' +
  'chefsekretariat childcare children chirurgia chirurgie chirurgii ciberseguranca ciberseguridad cidadania ' +
  'cimiteri circulation cirugia cirurgia citas citoyennete cittadinanza ciudadania civil civile claim claims ' +
  'cleaning clientela clientele clientenadministratie clientenraad clientenservice clienti clientondersteuning ' +
  'clients cloud cluster coaching cobranca cobrancas cobranza cobranzas cobros cocina cocinas collaudi collectie ' +
  'collecties collections college comedor comercial comerciales comision comisiones comissao comissoes comitati ' +
  'comitato comite comites commandes commerce commerciales commerciali commerciaux commercie commercieel ' +
  'commerciele commercio commissie commissies commission commissione commissioni commissions committee comms ' +
  'communicatie communicatieafdeling communicatieteam communication communications community compensation ' +
  'complaint complaints compliance compra compras comptabilite comptables comune comunicacao comunicacion ' +
  'comunicaciones comunicacoes comunicazione comunicazioni concejalia concejalias concerncontrol concernstaf ' +
  'conciergerie configuration conformidade conformita conformite congresbureau consegne conseil conseils ' +
  'consejeria consejerias consejo conselho conselhos conserjeria consigli consulaat consulate consultas ' +
  'consultatiebureau consultations consumo contabilidad contabilidade contabilita contactcentrum contactos ' +
  'contactpunt contatos contatti contencioso contenidos content contentieux contenuti contenzioso conteudos ' +
  'contract contractbeheer contracten contracting contractmanagement contracts contratacion contrataciones ' +
  'contrato contratos contrats contratti control controladoria controle controles controller controlli controlling ' +
  'controllo controlo conveyancing cooperacao cooperacion cooperazione coordenacao coordenadoria coordenadorias ' +
  'coordinacion coordinamento coordinatie coordinatiepunt coordinatieteam coordination copisteria copywriting ' +
  'corporate corporatie corregedoria corregedorias correio correspondencia corrispondenza costing costs council ' +
  'courrier court courts cozinha cozinhas creatie creative creche creches crediteuren crediteurenadministratie ' +
  'crediti creditors creditos credits crew crisisdienst crisisteam cucina cuisine cuisines cultura culture ' +
  'culturel culturels cultuur cultuurzaken cumplimiento curriculum cursusadministratie cursusbureau cursussen ' +
  'custodia custody customercare customers customs cyberbezpieczenstwa cyberbezpieczenstwo cybersecurite ' +
  'cybersecurity cybersicurezza czlonkowie czytelni czytelnia czytelnie dados daemon daf dagbehandeling ' +
  'dagbesteding databases databeheer datateam datenbank datenbanken datenerfassung datenpflege datenschutz ' +
  'datenverarbeitung dati dba debiteuren debiteurenadministratie debiteurenbeheer debitoren debitorenbuchhaltung ' +
  'debt debtors decanaat decanat decanato declaratie declaraties degenza dekanat delegacao delegacion delegaciones ' +
  'delegacoes delegation delegations delegatura delegatury delegaturze delegazione delegazioni demand demografici ' +
  'dental depannage departamento departamentos departement departements departments deployment deporte deportes ' +
  'deposito deposits depot depots dept dermatologia dermatologie dermatologii dermatology desarrollo ' +
  'desenvolvimento design despacho despatch desporto detachering developers development developpement ' +
  'developpements devis devops dezernat dga diagnostyka diagnostyki dialogmarketing dieetkeuken dienste diensten ' +
  'dienstencentrum dienstleistungen dienstplanung dienstregeling dienstreisen dienststelle dienstverlening ' +
  'dietetics dietetiek digital digitale digitalisering digitalisierung dipartimenti dipartimento diplomas diplomes ' +
  'diplomi diputacion direcao direccao direccion direcciones directie directiebureau directieraad ' +
  'directiesecretariaat direction directions directorate directors direktion direktorium diretoria diretorias ' +
  'direzione direzioni dirigenza diseno dispatch dispatching disposition distribucion distribuicao distributie ' +
  'distributiecentrum distribution diversity divisao divisie division divisione divisiones divisioni divisions ' +
  'divisoes divulgacao doctoral documentacao documentacion documentaire documentatie documentation documentazione ' +
  'documentbeheer documenten documents dogane dokumentacja dokumentacje dokumentacji dokumentation dokumente ' +
  'donateurs donateursservice donaties donations donnees donors dostawa dostawy douane douanes dowody drh ' +
  'drogownictwa drogownictwie drogownictwo druckerei drukkerij dsi duty duurzaamheid dyrekcja dyrekcje dyrekcji ' +
  'dyrektoriat dyzurka dyzurki dziale dzialem dzialow dzialu dzialy dziekanacie dziekanat dziekanatu dziekanaty ' +
  'eaux ecologia ecommerce economaat economat economato economie economische edicao edicion ediciones edicoes ' +
  'edifici edificios edilizia editie edition editions editorial editors edizioni educacao educacion education ' +
  'edukacja edukacje edukacji edv egzaminy ehrenamt eichamt eingang einkauf einkaufsabteilung einreichung ' +
  'einsatzleitung einsatzplanung einsatzzentrale einstellungen einwohnermeldeamt ekspedycja ekspedycje ekspedycji ' +
  'eksport eksportu elderly elections electoral elektrowerkstatt elettorale elterngeldstelle emailbeheer ' +
  'ematologia embassy emergencia emergencias emergencies emergency emergenza emergenze emeroteca empfang empleo ' +
  'emploi employees emprego emprestimos encomendas energie energiebeheer energieberatung energieloket ' +
  'energiemanagement energy enfance enfermagem enfermeria engenharia engineering enquete enquetes enquiries ' +
  'enquiry enrollment enrolment ensaios ensayos entgelt entgeltabrechnung entrate entregas entrepot entrepots ' +
  'entretien entsorgung entwicklung entwicklungsabteilung envios environment environmental environnement equality ' +
  'equipas equipes equipos erfassung ergotherapie ernahrungsberatung ersatzteildienst ersatzteile erstattungen ' +
  'erzeugung esami escalation escalations escritorios esercizio esgotos espaces esporte esportes essais ' +
  'estacionamento estadistica estagios estate estates estatistica esterilizacao esterilizacion estimating estoque ' +
  'estoques estrategia estruturas estudios estudos etat ethics etudes evenementen evenementenbureau ' +
  'evenementenloket evenementiel eventi eventmanagement eventos events ewidencja ewidencje ewidencji examenbureau ' +
  'examencommissie examenes examens exames examinations exams excellence executives expedicao expedicion ' +
  'expediciones expedicoes expediente expeditie expedition expeditions expense expenses experience ' +
  'expertisecentrum exploitatie exploitation explotacion exportabteilung exportacao exportacion exportaciones ' +
  'exportacoes exportafdeling exports fabbricazione fabrica fabricacion fabrication fabrico fachabteilung ' +
  'fachbereich fachdienst fachgruppe fachschaft fachstelle facilitair facilitaire facilities facility facolta ' +
  'facturacao facturacion facturatie facturation facturations facturen factuurafhandeling factuurcontrole ' +
  'faculdade faculdades facultad facultades faculte faculteit faculteitsbureau facultes faculty fahrbereitschaft ' +
  'fahrdienst fahrkarten fahrzeugverwaltung fakturierung fakturowania fakturowanie faktury fakultat fallmanagement ' +
  'famiglia familia familienburo familienkasse families family farmacia fatturazione fatturazioni faturacao ' +
  'faturamento fazenda feedback fehlermeldungen fertigung fertigungsplanung festas festejos feuerwehr ' +
  'fietsenstalling filia filiais filial filiale filiali filie filii filing financas finance financeira financeiro ' +
  'finances financial financieel financiele financien financiera financiering financiero finanse finansow ' +
  'finansowa finansowe finansowego finansowej finansowy finanza finanzabteilung finanzamt finanzas ' +
  'finanzbuchhaltung finanzen finanziaria finanziario finanzierung finanzverwaltung finanzwesen fire firmenkunden ' +
  'fiscaal fiscale fiscalisten fiscalite fiscalizacao fisheries fisioterapia fizjoterapia fizjoterapii fleet flota ' +
  'flotta flotte floty fognature folha fondsenwerving forderung forderungen forderungsmanagement forderverein ' +
  'forecast forecasting forestry formacao formacion formaciones formacoes formation formations formazione ' +
  'formulieren forniture forschung forstamt fortbildung forum fostering fotolabor frachtabteilung fractie ' +
  'franchise franchising fraud fraude fraudeteam friedhofsamt friedhofsverwaltung front frontdesk frontend ' +
  'frontoffice frota fruhschicht fuhrerscheinstelle fuhrpark fuhrparkmanagement fuhrung fulfillment fulfilment ' +
  'fullstack functie functioneel fundburo funding fundraising fysiotherapie gabinecie gabinet gabinete gabinetes ' +
  'gabinetto gabinetu gabinety garantie garanties garderobe gardiennage gare gastebetreuung gastenservice ' +
  'gastenverblijf gasteservice gastheren gastroenterology gastronomia gastronomii gate gatehouse gebaudemanagement ' +
  'gebaudereinigung gebaudetechnik gebaudeverwaltung gebiedsbeheer gebiedsteam gebouwbeheer gebouwen ' +
  'gebouwenbeheer gebuhren gegevensbeheer gegevensbescherming gehalter gehaltsabrechnung geldzaken gemeente ' +
  'gemeentearchief gemeentebelastingen gemeentehuis gemeenteraad gemeentesecretaris gemeentewinkel gemeinde ' +
  'gemeindeamt gemeindekasse gemeindeverwaltung geneeskunde geneesmiddelen genehmigungen generales generali ' +
  'generaux geodezja geodezje geodezji gerais geral gerencia gerencias gerenza geriatria geriatrics geriatrie ' +
  'geriatrii gericht gerichtskasse geschaftsfuhrung geschaftskunden geschaftsleitung geschaftsstelle gestao ' +
  'gestion gestione gesundheit gesundheitsamt gesundheitsmanagement gewahrleistung gewerbeamt gezinszorg ' +
  'gezondheid gezondheidszorg ginecologia ginekologia ginekologii giuridico giving gleichstellung ' +
  'gleichstellungsstelle global glowna glowne glownego glownej glowny glownych gmina gminie gminy gobernanta ' +
  'gobernantas goederenontvangst gospodarce gospodarcza gospodarcze gospodarczego gospodarczej gospodarczy ' +
  'gospodarczych gospodarka gospodarki governanca governance graduates grafica grafika grafiki grafisch grants ' +
  'graphics graphisme gremium griffie groenbeheer groenvoorziening groep grondbedrijf grondzaken grosskunden ' +
  'grounds group groupe groupes groups growth grundbuchamt grundsatz grunflachenamt grupa grupie grupo grupos ' +
  'gruppe gruppenleitung gruppi gruppo grupy guardroom guasti guests guiche guichet guichets guild ' +
  'gutachterausschuss gutschriften gynaecologie gynaecology gynecologie habitacao habitat hacienda haematology ' +
  'haftpflicht handel handhaving handlowa handlowe handlowego handlowej handlowy handlowych handlu hauptabteilung ' +
  'hauptamt hauptbuchhaltung hauptkasse hauptverwaltung hausdruckerei haushalt haushaltsabteilung haushaltsreferat ' +
  'hausmeisterei haustechnik hausverwaltung hauswirtschaft havenbedrijf havendienst havenmeester headquarters ' +
  'health hebergement helpdesk helpline hematologia hematologie hematologii hematology hemeroteca heritage ' +
  'highways higiene hiring hochbauamt hochschulsekretariat homelessness hoofdadministratie hoofdkantoor hospedagem ' +
  'hospitalisation hospitalizacion hosteleria hosting hostmaster hotelaria hotline housekeeping hrm huisartsenpost ' +
  'huisdrukkerij huishouding huisvesting huisvestingszaken hulplijn hulpverlening humaines human humanos huurders ' +
  'huurdersraad huurincasso huurzaken huwelijken hygiene hypotheken ict icu identiteit identity idosos igiene ' +
  'igualdad igualdade imagem imagen imagerie imaging imagiologia immagine immatricolazioni immatrikulation ' +
  'immigratie immigration immobilien immobilienverwaltung impiego implementatie importacao importacion ' +
  'importaciones importacoes imports importu imposte impostos impots imprensa imprenta imprimerie improvement ' +
  'impuestos incassi incasso incendie incidencias incident incidentbeheer incidenten incidentes incidents ' +
  'inclusion indemnisation indicatie infancia infanzia infermieristica infolijn infolinia infolinie infolinii ' +
  'infopoint infopunt informacao informacion informacja informacje informacji informacoes informatica informatici ' +
  'informatie informatiebalie informatiebeheer informatiebeveiliging informatiecentrum informatiemanagement ' +
  'informatiepunt informatievoorziening informatik informations informationssicherheit informationstechnik ' +
  'informatique informatisering informatyczna informatyczne informatycznego informatycznej informatyczny ' +
  'informatycznych informatyka informatyki informazione informazioni informes infos infra infraestructura ' +
  'infraestructuras infraestrutura infraestruturas infrastructure infrastructures infrastructuur infrastruktur ' +
  'infrastruktura infrastruktury infrastrukturze infrastruttura infrastrutture ingegneria ingenieria ingenierie ' +
  'ingenieurburo ingenieursbureau inkasso inkomen inkomsten inkoop inkoopafdeling inkoopbureau inkoopteam ' +
  'innendienst innenrevision inning innovacion innovatie innovation innovationsmanagement innovazione innowacja ' +
  'innowacje innowacji inovacao inpatient inpatients inquiries inquiry inschrijving inschrijvingen inscricoes ' +
  'inscriptions insercao insercion insertion insight insights insolvenz inspecao inspeccion inspectie ' +
  'inspectiedienst inspection inspekcja inspekcje inspekcji inspektoracie inspektorat inspektoratu inspektoraty ' +
  'inspraak instandhaltung institut institute instituut instroom instroompunt instytucie instytut instytutu ' +
  'instytuty insurance intake intakebureau integratie integration integrations integrationsburo integriteit ' +
  'intellectual intelligence intendance intendencia intensivstation interieur internacao internacional ' +
  'internamento internationaal international internationalisering internazionale inventar inventari inventario ' +
  'inventarios inventaris inventory inventur inversiones investeringen investigacao investigacion investimenti ' +
  'investimentos investitionen investment investments investors invoices invoicing invordering inwestorzy ' +
  'inwestycja inwestycje inwestycji inwoners inwonerszaken inzameling inzynieria inzynierii iscrizioni ispettorato ' +
  'ispezione istruzione izba izbie izby jaarrekening jahresabschluss jakosc jakosci janitorial jardines jednostce ' +
  'jednostka jednostki jefatura jefaturas jeugd jeugdteam jeugdzaken jeugdzorg jeunesse jobcenter jobs jongeren ' +
  'jongerenloket jongerenwerk jugendamt jugendburo jugendhilfe juridica juridico juridique juridisch juridische ' +
  'juristen justitiariat justitie justiziariat juventud juventude kabinet kabinetszaken kadaster kadrowa kadrowe ' +
  'kadrowego kadrowej kadrowy kadrowych kadry kalkulation kamerverhuur kammer kammerei kampagne kanal kanalizacja ' +
  'kanalizacje kanalizacji kancelaria kancelarie kancelarii kanselarij kantine kantoor kanzlei kardiologia ' +
  'kardiologii karriere kasa kasie kassa kassenprufung kassiers kasy kataster katasteramt katedra katedry katedrze ' +
  'kennisbeheer kenniscentrum keuken keuringen kinderafdeling kinderbetreuung kinderopvang kinesitherapie ' +
  'kirchenamt kirchenkasse kitchen klachten klachtenafhandeling klachtenbehandeling klachtencommissie ' +
  'klachtendienst klachtenlijn klantadvies klantbeheer klantbeleving klantcontact klantcontactcentrum klanten ' +
  'klantenbalie klantendienst klantenrelaties klantenteam klantenzorg klantondersteuning klantrelaties klantzaken ' +
  'klientow kliniek klinieken klinik klusteam koeriersdienst komisja komisje komisji komitecie komitet komitetu ' +
  'komitety kommission kommissionierung kommunikation kommunikationsabteilung komorka komorki komunikacja ' +
  'komunikacje komunikacji konstruktion konsulat kontaktstelle kontaktu konten kontor kontrola kontroli kontroling ' +
  'kontrolingu kontrolle kontrollstelle koordination koordinierung koordinierungsstelle koordynacja koordynacje ' +
  'koordynacji korespondencja korespondencje korespondencji kostenbeheer kostenrechnung kraamafdeling ' +
  'kraftfahrzeugstelle krankenkasse kreativteam kredietbeheer kredietbewaking kredieten kreditabteilung kredite ' +
  'kreditoren kreditorenbuchhaltung kredyty kreisjugendamt kreisverwaltung krisenstab kryzysowa kryzysowe ' +
  'kryzysowego kryzysowej kryzysowy kryzysowych ksiegowe ksiegowosc ksiegowosci ksiegowych kuche kuchnia kuchnie ' +
  'kultur kultura kulturamt kulturburo kultury kulturze kundenberatung kundenbetreuung kundencenter kundendialog ' +
  'kundendienst kundenmanagement kundenpflege kundenportal kundenservice kundensupport kundenzentrum kursburo ' +
  'kurse kwaliteit kwaliteitsbewaking kwaliteitscontrole kwaliteitsdienst kwaliteitszorg kwestura kwestury ' +
  'kwesturze lab labor laborales laboratoire laboratoires laboratori laboratoria laboratorio laboratorios ' +
  'laboratoriow laboratorium laboratory labs lager lagerlogistik lagerverwaltung landelijk landesamt landratsamt ' +
  'landscaping lavandaria lavanderia lavori lavoro learning leasing leden ledenadministratie ledenraad ' +
  'ledenservice ledenwerving leerlingenadministratie leerlingenzaken leerlingenzorg leermiddelen leerplein ' +
  'leerplicht legal legali leges lehre lehrstuhl leistungen leistungsabrechnung leistungsabteilung leisure ' +
  'leitstelle leitung leitungsteam lektorat lending lettings leveranciers leveranciersbeheer levering leveringen ' +
  'libraries library licenciamento licenciamentos licencias licensing licentiebeheer licenties licitacao ' +
  'licitacoes lieferanten lieferantenmanagement liegenschaften liegenschaftsamt lijnbeheer limpeza limpieza ' +
  'litigation livraisons lizenzen lizenzmanagement loans lobby local logement logistica logistics logistiek ' +
  'logistieke logistik logistique logistyce logistyka logistyki logopedie lohnabrechnung lohnbuchhaltung lohnburo ' +
  'lohne lohnsteuerstelle loisirs loket lonen loonadministratie loonbureau loondienst loyalty luchthaven ' +
  'luftfahrtamt maatschappelijk maatschappelijke maatwerk magasin magasins magazijn magazijnbeheer magazyn ' +
  'magazynie magazynu magazyny magazzini magazzino magistratu mahnabteilung mahnungen mahnwesen mailbox mailer ' +
  'mailing mailroom maintenance mairie majatkowy majatku malote management managementteam mandantenbetreuung ' +
  'mantenimiento manufacturing manutencao manutenzione manutenzioni marcacoes marketing marketingabteilung ' +
  'marketingafdeling marketingteam marketingu markt marktforschung marktonderzoek marktplatz marktzaken marque ' +
  'maschinenbau materialausgabe materialprufung materialwirtschaft materieel materieeldienst maternidad ' +
  'maternidade maternita maternite maternity matricula matriculas mayores mecenat medecine medewerkers ' +
  'medewerkersservice medezeggenschap media mediateam mediatheek mediathek mediatheque medien medientechnik medio ' +
  'medioambiente medisch medische medizintechnik meio meldcentrale meldeamt meldestelle meldewesen melding ' +
  'meldingen meldkamer meldpunt meldunki members membership menage mensa mensajeria mense mercados mercadotecnia ' +
  'mercati merchandising merger messagerie messtechnik meterstanden methodes metodi metodos metrology midwifery ' +
  'miedzynarodowa miedzynarodowe miedzynarodowego miedzynarodowej miedzynarodowy miedzynarodowych mieszkaniowa ' +
  'mieszkaniowe mieszkaniowego mieszkaniowej mieszkaniowy mieszkaniowych mieterbetreuung mieterservice ' +
  'mietverwaltung migratie milieu milieudienst milieustraat milieuzaken minori mission missions ' +
  'mitarbeiterberatung mitarbeiterservice mitarbeitervertretung mitglieder mitgliederbetreuung mitgliederservice ' +
  'mitgliederverwaltung mlodziez mlodziezy mobilidade mobilita mobilite mobiliteit mobiliteitscentrum monitoraggio ' +
  'monitoring monumentenzorg mortgage mortgages movilidad moyens mulher multimedia multimidia municipio municipios ' +
  'museum museumspadagogik museumwinkel musikschule mutaties mutui nachlassgericht nachtdienst nachtschicht ' +
  'nachwuchs nachwuchsforderung naczelnik naczelnika nadzor nadzoru national nazorg nefrologia nefrologii ' +
  'negociado negociados neonatal nephrologie netbeheer nettoyage netwerk netwerkbeheer netwerken networking ' +
  'networks netzbetrieb netzleitstelle netzwerkbetrieb netzwerke neumologia neurologia neurologie neurologii ' +
  'neurology news newsletter newsroom niederlassung nieruchomosci nieuwbouw nieuws nieuwsbrief nieuwsredactie noc ' +
  'nominas nooddienst noodopvang noreply notariaat notariat notaufnahme notdienst notificaciones notificacoes ' +
  'notifiche notruf notrufzentrale notulen novedades novidades nuclei nucleo nucleos numerique nursing ' +
  'nutsbedrijven nutzerverwaltung objectbeheer objektbetreuung objektverwaltung obras obsludze obsluga obslugi ' +
  'obstetricia obstetrics occupational ochrona ochronie ochrony oculistica oddzial oddziale oddzialu oddzialy ' +
  'odpady oferty offboarding offentlichkeitsarbeit offices officina oficinas oftalmologia ogolne ogolny okienka ' +
  'okienko okulistyka okulistyki onboarding oncall oncologia oncologie oncology onderhoud onderhoudsdienst ' +
  'onderhoudsteam ondernemers ondernemersloket ondernemingsraad ondersteuning onderwijs onderwijsadministratie ' +
  'onderwijsbureau onderwijszaken onderzoek onderzoeksbureau onderzoeksteam onkologia onkologie onkologii ' +
  'onlineredaktion onlineservice onlineshop ontvangst ontvangstbalie ontvangsten ontwerp ontwikkeling ' +
  'ontwikkelteam opbouwwerk openbare operacao operacoes operaties operationeel operations ophtalmologie ' +
  'ophthalmology oplaty opleiding opleidingen opleidingscentrum opname opnameplanning ops opslag opvang orcamento ' +
  'orcamentos orde orderadministratie orderafhandeling orderbuch ordering orders orderverwerking ordini ' +
  'ordnungsamt ordonnancement organisatie organisatieontwikkeling organisation organisationsabteilung ' +
  'organisationsentwicklung organizacao organizacion organizacja organizacje organizacji organizacyjna ' +
  'organizacyjne organizacyjnego organizacyjnej organizacyjny organizacyjnych organizzazione orientacao ' +
  'orientacion orientamento orientation orthopadie orthopaedics orthopedics orthopedie ortopedia ortopedii osrodek ' +
  'osrodka osrodki osrodku ostetricia oswiata oswiatowa oswiatowy oswiaty oudercommissie ouderen ouderenzorg ' +
  'ouderraad outage outpatient outpatients outreach ouvidoria ouvidorias overheid packaging packing padagogik ' +
  'paediatrics pagamenti pagamentos paghe pagos paie paies pakketten parcerias parkeerbeheer parkeerservice ' +
  'parkeervergunningen parkeerzaken parkeren parking parkingi parkingu parkraumbewirtschaftung parks parques ' +
  'partenariati partenariats participacao participacion partnerbetreuung partnering partnermanagement partners ' +
  'partnerships paspoorten passamt passports passstelle paszporty patentabteilung patente patents pathology ' +
  'patienten patientenadministratie patientenaufnahme patientenservice patientenverwaltung patientenvoorlichting ' +
  'patients patrimoine patrimonio patrocinio patronato payable payables payments payroll pediatria pediatrics ' +
  'pediatrie pediatrii pedidos pensioenadministratie pensioenbureau pensioenen pensioenfonds pension pensions ' +
  'people performance periscolaire pers persbureau persdienst personal personalabrechnung personalabteilung ' +
  'personalamt personalbetreuung personalburo personale personalentwicklung personalgewinnung personalmanagement ' +
  'personalmarketing personalna personalne personalnego personalnej personalny personalnych personalplanung ' +
  'personalrat personalreferat personalservice personalstelle personalverwaltung personalwesen personeel ' +
  'personeelsadministratie personeelsafdeling personeelsbeheer personeelsbureau personeelsdienst ' +
  'personeelsplanning personeelsvereniging personeelszaken personnel persvoorlichting perszaken pesquisa pesquisas ' +
  'pessoal petite pfarramt pfarrburo pflege pflegedienst pflegedienstleitung pflegekasse pflegestutzpunkt pforte ' +
  'pfortnerei pfortnerloge pharmacie pharmacy phones physiotherapy pianificazione pielegniarstwa pielegniarstwo ' +
  'pilotage pion pionu piony plaatsing plaatsingscommissie placa place placements placowka placowki planbureau ' +
  'planeamento planeconomie planejamento planificacion planification planning planologie planowania planowanie ' +
  'planowaniu plant planta planteam planung planungsabteilung planungsamt platform platformbeheer plattform ' +
  'platzvergabe pmo pneumologia pneumologie poczta poczty podatki podatkowa podatkowe podatkowego podatkowej ' +
  'podatkowy podatkowych podium poles police policia policja policje policji poligrafia poligrafii polikliniek ' +
  'polisa polisy politiche politie politiek polizas polizei polizeidirektion polizia polizze poloznictwa ' +
  'poloznictwo pomoc pomocy pool population poradni poradnia poradnie portafoglio portaria portarias portefeuille ' +
  'porteria portfolio portierni portiernia portiernie portiers portiersdienst portiersloge portineria portinerie ' +
  'pos posta postausgang postbus posteingang postfach postgraduate postkamer postroom poststelle postventa ' +
  'postverwerking postzaken posventa powiadomienia powiadomienie pozyczki praca practicas pracy praktijk ' +
  'praktijkbureau praktika praktyki pralni pralnia pralnie prasa prasidium prasowa prasowe prasowy prasy prawna ' +
  'prawne prawnego prawnej prawny prawnych praxis prefecture prefeitura prefettura premises prenotazione ' +
  'prenotazioni prensa prenumerata prenumeraty presale presales presidence presidencia presidency presidenza ' +
  'presse presseabteilung presseamt pressearbeit presseservice pressestelle prestamos prestiti presupuesto ' +
  'presupuestos prets prevencao prevencion preventie prevention preventivi prevenzione prezydium pricing prison ' +
  'privacy privacyloket privatkunden probation problems procesbeheer procesmanagement procura procuradoria ' +
  'procuradorias procurement producao produccion productbeheer producten productie productieafdeling ' +
  'productiebureau productieplanning production productions productontwikkeling products produkcja produkcje ' +
  'produkcji produkcyjna produkcyjne produkcyjnego produkcyjnej produkcyjny produkcyjnych produktentwicklung ' +
  'produktion produktionsleitung produktionsplanung produktmanagement produzione produzioni progettazione progetti ' +
  'progetto program programa programas programma programmabureau programmazione programme programmering programmes ' +
  'programmi programu programy projectbeheer projectbureau projecten projectgroep projectleiding projectmanagement ' +
  'projectos projects projectteam projekcie projektabteilung projektburo projekte projektgruppe projektleitung ' +
  'projektmanagement projektsteuerung projektteam projektu projekty projet projeto projetos projets promocao ' +
  'promocion promociones promocja promocje promocji promocoes promotie promotion promotions promozione promozioni ' +
  'propaganda property proposals proprete prosecution prospective protecao proteccion protezione protocol ' +
  'protocollo protocolo protokol protokoll protokollabteilung protokolu provincie provinciehuis provveditorato ' +
  'proyecto proyectos prozessmanagement prufstelle prufung prufungen prufungsamt prufungsausschuss prufungsburo ' +
  'przedstawicielstwa przedstawicielstwo przetargi przetargow przyjec przyjecia psichiatria psiquiatria ' +
  'psychiatria psychiatrie psychiatrii psychologie psychology pubblica pubblicita publica publicaties publications ' +
  'publicidad publicidade publicite publiciteit publicity publieksbalie publieksdienst publieksservice ' +
  'publieksvoorlichting publiekszaken publikationen publishing pulizie pulmonologia pulmonologii punktu punkty ' +
  'purchase purchasing qualidade qualita qualitat qualitatskontrolle qualitatsmanagement qualitatssicherung ' +
  'qualitatswesen qualite quality quastur quejas queries questura quirofano quotation quotations quotes raad ' +
  'raadsgriffie raadsleden rachunkowosc rachunkowosci radcowie radiologia radiologie radiologii radiology rady ' +
  'radzie ragioneria rapportage rat rathaus ratownictwa ratownictwo ratsburo ratunkowa ratunkowe ratunkowego ' +
  'ratunkowej ratunkowy ratunkowych ratusz ratusza raumbuchung raumplanung raumverwaltung reabilitacao reanimacao ' +
  'reanimacion reanimation recaudacion rececao receita receivable receivables receiving recepcao recepcion ' +
  'recepcionistas recepcja recepcje recepcji receptie reception receptions rechenzentrum recherche ' +
  'rechnungseingang rechnungslegung rechnungsprufung rechnungsprufungsamt rechnungsstellung rechnungswesen recht ' +
  'rechtbank rechten rechtsabteilung rechtsamt rechtshulp rechtspflege rechtspositie rechtswinkel reclamacao ' +
  'reclamacion reclamaciones reclamacoes reclamaties reclamation reclamations reclame reclami reclutamento records ' +
  'recouvrement recreation recruiters recruiting recruitment recrutamento recrutamentos recrutement recrutements ' +
  'rectorado rectorat recupero recursos recycling redacao redaccao redaccion redacteurs redactie redactieraad ' +
  'redaction redakcja redakcje redakcji redaktion redaktionsteam redazione redazioni redes refeitorio refeitorios ' +
  'referacie referat referate referatu referaty referral referrals refunds regelingen regie regiokantoor regional ' +
  'regionalburo regionalleitung regioteam registergericht registratie registraties registration registrations ' +
  'registratur registratuur registro registry regulatory rehabilitacion rehabilitacja rehabilitacje rehabilitacji ' +
  'rehabilitation reimbursement reimbursements reiniging reinigingsdienst reisbureau reisekosten reisekostenstelle ' +
  'reisemanagement reisestelle reiskosten reitoria reitorias reizigers rejestracja rejestracje rejestracji ' +
  'rekencentrum rekeningen rekenkamer reklama reklamacja reklamacje reklamacji reklamationen reklamationsabteilung ' +
  'reklamy rekrutacja rekrutacje rekrutacji rektoracie rektorat rektoratu rektoraty relaciones relacoes ' +
  'relatiebeheer relatiemanagement relaties relation relations relationship relazioni release releasebeheer ' +
  'releases remontowy remonty remuneration rendas renovatie renseignements rentas rentenstelle rentenversicherung ' +
  'repairs reparatie reparaties reparaturannahme reparaturen reparti reparticao reparticoes reparto reporting ' +
  'reprografia reprographie rescue research reseau reseaux reserva reservas reservation reservations reservering ' +
  'reserveringen residuos resources resourcing ressort ressources restauracao restauracion restauration retail ' +
  'retention reti retourafdeling retouren retourenabteilung rettorato returns revalidatie revenue revenues ' +
  'revision revisione rewards rezeption rezerwacja rezerwacje rezerwacji rheumatology rhumatologie riabilitazione ' +
  'rianimazione ricerca ricerche ricevimento ricoveri riesgos rifiuti rischi riscos risicobeheer risicomanagement ' +
  'risikomanagement risk risks risorse risques ristorazione roads rodzina rodziny roosterbureau roosters ' +
  'roosterzaken rozwoj rozwoju ruckgabe rucklaufer ruimte ruimtebeheer ruimtelijke ryzyka ryzyko sachbearbeitung ' +
  'sachgebiet sachversicherung safeguarding safety salarios salarisadministratie salarissen salariszaken ' +
  'samenleving samenwerking sammelpostfach saneamento sanita satzung saude sav scanning schade schadeafdeling ' +
  'schadebehandeling schadeclaims schadenabteilung schadenmeldung schadenregulierung schadenservice schalter ' +
  'schatzamt schedule scheduling schichtleitung schiedsstelle schlichtungsstelle schlosserei schlusselausgabe ' +
  'scholarships scholing school schoolbestuur schoolleiding schoonmaak schoonmaakdienst schreibburo schreibdienst ' +
  'schulamt schulden schuldhulpverlening schulleitung schulsekretariat schulung schulungen schulverwaltung ' +
  'schwerbehindertenvertretung scolaire scolaires scolarite scuola secao seccao seccion secciones secoes secours ' +
  'secretaria secretariaat secretariado secretarial secretarias secretariat secretariaten secretariats sectie ' +
  'section sections sector securite securities security sede sedi seelsorge segnalazioni segreteria segreterie ' +
  'seguimiento seguranca seguridad sekcja sekcje sekcji sekretariacie sekretariate sekretariatu sekretariaty ' +
  'sektion selbsthilfe selecao seleccion selezione selezioni seniorenberatung seniorenburo seniorow seniorzy ' +
  'servicebalie servicebureau servicecenter servicecentrum servicedesk servicedienst servicelijn ' +
  'servicemedewerkers servicepoint servicepunt servicepunten services servicestelle serviceteam servicetechnik ' +
  'servicezentrum servicios servicos servizi servizio serwis serwisie serwisu setor setores settlement settlements ' +
  'settore settori sezione sezioni shared shareholders shift sicherheit sicherheitsdienst sicherheitszentrale ' +
  'sicurezza sieci sindacato sindicato sindicatos siniestros sinistre sinistres sinistri sinistros sistemas ' +
  'sistemi skarbiec skarbowa skarbowe skarbowego skarbowej skarbowy skarbowych skarga skargi skrzynka skrzynki soc ' +
  'soci sociaal sociais social sociale sociales sociali sociaux socios socjalna socjalne socjalnego socjalnej ' +
  'socjalny socjalnych softwarebeheer softwareentwicklung softwareontwikkeling softwarepflege soins solectwa ' +
  'solectwie solectwo solidarite sonderprojekte soporte sosta sottosegreteria sourcing souscription sozialamt ' +
  'sozialberatung sozialdienst sozialreferat sozialstation sozialversicherung spam spatschicht speciaal spedizione ' +
  'spedizioni spedycja spedycje spedycji spenden spendenservice spoed spoedeisende spoedpost spoleczna spoleczne ' +
  'spolecznego spolecznej spoleczny spolecznych sponsoring sponsorizzazioni sponsors sponsorship sport sportamt ' +
  'sportbureau sportburo sportelli sportello sports sportu sportzaken sprzatania sprzatanie sprzedaz sprzedazy ' +
  'squad squadra squadre srodowiska srodowisko staatsanwaltschaft staatskanzlei stab stabilimento stabsabteilung ' +
  'stabsstelle stadhuis stadsarchief stadsbank stadsbeheer stadsbestuur stadsdeel stadskantoor stadsontwikkeling ' +
  'stadsreiniging stadstoezicht stadswacht stadswinkel stadtarchiv stadtbibliothek stadtbucherei stadtentwicklung ' +
  'stadtkasse stadtmarketing stadtplanung stadtreinigung stadtverwaltung stadtwerke stafafdeling stafbureau ' +
  'stafdienst staff staffing stagebureau stages stammdaten stammdatenpflege stampa standaardisatie standard ' +
  'standards standby standesamt standort standortleitung starostwa starostwie starostwo station stationnement ' +
  'statistica statistiek statistik statystyka statystyki staze stedenbouw stellen stellenangebote stellenplan ' +
  'sterilisation sterilizzazione sterylizacja sterylizacje sterylizacji steuerabteilung steueramt steuern ' +
  'steuerung steunpunt stewardship stichting stiftung stiftungen stipendi stocks stolowka stolowki stores storing ' +
  'storingen storingsdienst storingsmeldingen stornierungen storungen storungsannahme storungsdienst ' +
  'storungsstelle straatbeheer strassenbauamt strassenmeisterei strassenverkehrsamt strategia strategic strategie ' +
  'strategieabteilung strategii strategisch strategy straz strazy streets studentenadministratie studentenbalie ' +
  'studentendecanaat studentenhuisvesting studentenservice studentenzaken students studi studieadvies ' +
  'studiebegeleiding studienberatung studienburo studierendensekretariat studierendenservice studierendenwerk ' +
  'studievereniging studiezaken studio stypendia stypendium suap subdireccion subscriptions subsidie subsidieloket ' +
  'subsidies success sucursais sucursal sucursales sugerencias sugestoes suministro suministros superintendencia ' +
  'superintendencias supervisao supervision supervisione suporte supplier suppliers supply supporto suprimento ' +
  'suprimentos surete surgery surgical surveillance surveying suscripcion suscripciones sustainability sviluppo ' +
  'switchboard syndicat sysadmin sysadmins systeembeheer systeemontwikkeling systemadministration systembetreuung ' +
  'systeme systemen systemes systems systemtechnik systemy szatni szatnia szatnie szkoda szkody szkolen szkolenia ' +
  'szkolenie szkoleniu tagesgeschaft taken talent talento talentos talents taller talleres taquilla taquillas ' +
  'tarifabteilung taskforce tax taxation taxes teamassistenz teamleiding teams tech technical techniczna ' +
  'techniczne technicznego technicznej techniczny technicznych techniek technikabteilung technique techniques ' +
  'technisch technische technologia technologie technologii technology tecnica tecnicas tecnologia tecnologias ' +
  'tecnologie telecom telecoms telecomunicaciones telecomunicacoes telecomunicazioni telefonia telefonie ' +
  'telefonistas telefonservice telefonzentrale telefooncentrale telefoonteam telekomunikacja telekomunikacje ' +
  'telekomunikacji telephonie telephony telesales tempo tenancies tenancy tender tendermanagement tenders terminal ' +
  'terminvergabe terminverwaltung terreinbeheer tesoreria tesorerie tesouraria tesourarias tesseramento testbeheer ' +
  'testing tests testteam textabteilung theatre theatres ticketing ticketservice tiefbauamt tierheim timetabling ' +
  'tipografia tirocini titoli titres titulos toegang toegangsbeheer toelating toelatingen toelatingscommissie ' +
  'toerisme toeristisch toetsbureau toetsing toezicht toezichthouders tooling tourism tourisme tourismus ' +
  'tourismusburo touristinfo touristinformation trabajo trabalho trade trademarks trades trading trafego traffic ' +
  'traffico trafico training trainingen transformatie transformation transito transport transportation transporte ' +
  'transportes transportplanning transports transportu trasporti trasporto traumatologia travaux travel treasury ' +
  'treinamento treinamentos tresorerie treuhand triage tribe tributacao tributi tributos trouwzaken trust turismo ' +
  'turystyka turystyki uberwachung uffici uitgaven uitgifte uitkeringen uitleen uitleenbalie uitlevering ' +
  'uitvoering uitvoeringsdienst uitzendbureau umane umowy umsatzsteuer umwelt umweltamt umweltschutz underwriting ' +
  'unfallkasse unidad unidade unidades unit unita unite unites units universitatsverwaltung ' +
  'universiteitsbibliotheek unterhalt unternehmensentwicklung unternehmenskommunikation unternehmensleitung ' +
  'unternehmensplanung urbanisme urbanismo urbanistica urbanistyka urbanistyki urgence urgences urgencia urgencias ' +
  'urlaubsplanung urologia urologie urologii urology urp urzad urzedu urzedy urzedzie usc usine usluga uslugi ' +
  'utilities utrzymania utrzymanie utrzymaniu vacantes vacatures vagas vakbond vakgroep valores valuations ' +
  'vastgoed vastgoedbeheer vastgoedzaken veiligheid veiligheidsregio veiligheidszaken veiling vencimentos venda ' +
  'vendas vendita vendite vendor vendors venta ventanilla ventanillas ventas vente ventes veranlagung ' +
  'veranstaltungen veranstaltungsburo veranstaltungsmanagement verbraucherberatung verbraucherschutz vereacao ' +
  'vereinsburo vergabe vergabestelle vergaderservice vergoedingen vergunning vergunningen vergunningenloket ' +
  'vergutung verhuizingen verhuur verhuurafdeling verhuurbeheer verkauf verkaufsabteilung verkaufsburo ' +
  'verkaufsforderung verkaufsinnendienst verkaufsleitung verkeer verkeerszaken verkehr verkehrsamt verkiezingen ' +
  'verkoop verkoopadministratie verkoopafdeling verkoopbinnendienst verkoopkantoor verkoopteam verlag verleih ' +
  'verloskunde vermarktung vermessungsamt vermietung vermittlung verpleegafdeling verpleging versand ' +
  'versandabteilung versicherung versicherungen verslaglegging verslavingszorg versorgung versorgungsamt versuch ' +
  'verteiler verteilerzentrum verteilung vertrage vertragsabteilung vertragsmanagement vertragswesen ' +
  'vertriebsabteilung vertriebsinnendienst vertriebsleitung vertriebssteuerung vertriebsteam verts vervoer ' +
  'vervoerszaken verwaltungsleitung verwaltungsstelle verzekering verzekeringen verzendafdeling verzending ' +
  'verzorging verzuim verzuimbeheer vestiging vestigingen veterinaramt viabilita vias vice vicepresidencia ' +
  'vicepresidenza vicerrectorado vie vigilancia vigilanza vigili visas visite visitor visitors vivienda viviendas ' +
  'vloot vlootbeheer voertuigbeheer voirie volkshochschule volkshuisvesting volunteering volunteers voorlichting ' +
  'voorraad voorraadbeheer voorzieningen vormgeving vormundschaft vorstandsburo vorstandssekretariat vorverkauf ' +
  'vorzimmer vrijwilligers vrijwilligerscentrale vrijwilligerswerk vrijwilligerszaken waarborgfonds wachdienst ' +
  'wache wachtdienst wachtlijstbeheer wagenpark wagenparkbeheer wahlamt wahlburo wahlen warehouse warehousing ' +
  'warenannahme warenausgang wareneingang warenontvangst warenwirtschaft warranty warsztat warsztatcie warsztatu ' +
  'warsztaty wartung wasserwerk waste waterbeheer waterschap webbeheer webredactie webredaktion webshop webteam ' +
  'webwinkel weiterbildung welfare wellbeing wellness welzijn werbeabteilung werbung werk werkbegeleiding ' +
  'werkgever werkgeversservicepunt werkgeverszaken werkgroep werkleitung werkplaats werkplek werkplekbeheer ' +
  'werkplekservices werkschutz werksfeuerwehr werkstatt werkvoorbereiding wertpapiere wertstoffhof werving ' +
  'wervingsteam wetenschap wetgeving wettbewerb wholesale widerspruchsstelle wijkbeheer wijkbureau wijkteam ' +
  'wijkteams wijkverpleging wijkzaken windykacja windykacje windykacji winkel wirtschaftsabteilung ' +
  'wirtschaftsbetriebe wirtschaftsforderung wissenschaft wissensmanagement wmo wodociag wodociagi wohngeldstelle ' +
  'wohnungsamt wohnungsvermittlung wohnungsverwaltung wonen woningbeheer woningtoewijzing woningzaken woonruimte ' +
  'woonservice woonzaken workforce workgroup workplace workshop workspace wsparcia wsparcie wspolpraca wspolpracy ' +
  'wydawnictwa wydawnictwo wydzial wydziale wydzialow wydzialu wydzialy wysylka wysylki zahlerwesen zahlstelle ' +
  'zahlungen zahlungsverkehr zakelijk zakelijke zaken zaklad zakladu zaklady zakladzie zakup zakupow zakupy ' +
  'zakwaterowania zakwaterowanie zameldowania zameldowanie zamowien zamowienia zaopatrzenia zaopatrzenie ' +
  'zaopatrzeniu zaplecza zaplecze zapleczu zarzad zarzadu zarzady zarzadzie zatrudnienia zatrudnienie zdrowia ' +
  'zdrowie zeiterfassung zeitwirtschaft zeladoria zeladorias zentrale zentraleinkauf zentrallager ' +
  'zentralsekretariat zentralverwaltung zentrum zertifizierung zespol zespole zespolow zespolu zespoly zgodnosc ' +
  'zgodnosci ziekenhuis ziekmeldingen zielen zieleni zittingszaal zlecenia zoll zollabteilung zollamt zorg ' +
  'zorgadministratie zorgbemiddeling zorgcoordinatie zorginkoop zorgkantoor zorgloket zorgteam zorgtoewijzing ' +
  'zorgverzekering zulassung zulassungsstelle zustellung zuwendungen zwiazek zwiazki zwiazku'
).split(' ')

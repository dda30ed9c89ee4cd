/** What a letter is written to that is nobody: people without a name, offices, groups; folded. */
export const groupsWrittenTo: ReadonlySet<string> = new Set(
  (
    'suporte soporte assistenza assistance atencion atendimento portaria portineria recepcao recepcion receptie infolinia infolinie infolinii klantenservice comptabilite contabilidad contabilita contabilidade mantenimiento ' +
    'manutencao manutenzione administracion administracao amministrazione secretaria segreteria secretariaat sekretariat biblioteca centralino ' +
    'senhores senhoras srs sras senores senoras signori signore signorine mesdames messieurs mesdemoiselles heren dames damen herren panstwo panowie panie ' +
    'gott equipe lequipe equipo equipa team teams crew zespole zespol redakcjo redakcja redaktion redaction redaccion redactie redazione redacao ayuntamiento mairie comune gemeente ' +
    'prefecture cabildo diputacion notaria urzedzie urzad spoldzielnio administracjo dyrekcjo komisjo direction direccion direzione direcao direktion ' +
    'verwaltung hausverwaltung buchhaltung abteilung kundenservice kundendienst support service services helpdesk department dept office council committee board ' +
    'royal mail payroll admissions accounts reception housing parking planning billing sales marketing procurement facilities recruitment enquiries registry bursary complaints ' +
    'library university college school hospital surgery clinic bank insurance airlines airways railways energy ' +
    'colleagues neighbours residents parents customer customers members students staff kollegen kolleginnen nachbarn eltern mieter mitglieder ' +
    'collegues voisins parents clients colegas vecinos companeros padres clientes socios colleghi vicini genitori clienti soci collegas buren ouders leden ' +
    'moradores condominos sasiedzi rodzice koledzy kolezanki'
  ).split(' '),
)

/** Firms that people write to as if they were somebody; folded. */
export const firmsWrittenTo: ReadonlySet<string> = new Set([
  'albert heijn',
  ...(
    'bartolini otis dpd glovo brt sda openreach nexity waze bolt cabify blablacar deliveroo doctolib airtel jio etisalat mtn movistar yoigo masmovil lowi ziggo odido kpn eneco vattenfall essent orlen play plus multimedia upc netia tmobile wind tre windtre sky dazn mediaset sorgenia edenred urssaf caf cpam ameli pole ' +
    'amazon google apple microsoft ebay paypal netflix spotify zalando ikea dhl ups dpd gls fedex vodafone telekom o2 congstar bahn lufthansa ryanair easyjet booking airbnb uber ' +
    'telenet proximus ziggo kpn coolblue bol odido tele2 postnl ns nmbs sncb bpost delhaize colruyt hema ' +
    'enel eni fastweb iliad trenitalia esselunga poste ' +
    'correos renfe iberia vueling movistar orange endesa iberdrola naturgy mercadona telefonica mapfre glovo ' +
    'sncf edf engie sfr bouygues fnac darty cdiscount carrefour auchan ratp ' +
    'allegro inpost tauron pge orlen pkp biedronka zabka ' +
    'nos cp ctt edp galp worten fnac ifood nubank itau bradesco claro oi correios mercadolivre magalu ' +
    'tesco sainsburys asda bt ee evri barclays hsbc lloyds natwest santander ocado verizon comcast walmart target'
  ).split(' '),
])

/** Diseases, laws, units and tests that are called like somebody. Folded. */
export const eponyms: readonly string[] = (
  'alder alport alzheimer ambu ampere angelman angstrom ansoff apgar apollonius archimedes arrhenius asperger ' +
  'auspitz avogadro baedeker baelz bakelit balling bankart bartholin bartter basedow bassini baume bayes bearnaise ' +
  'beaufort bechamel bechterew becquerel bel belbin belinostat benford bernoulli bessemer betteridge beuren bezier ' +
  'bic billroth binet biot bloody bloomers bobath boerhaave bohr boltzmann bonferroni boole borrelia boskoop ' +
  'boskop boson boycott braille breslow breuss brinell broca broselow broviac browning brucella brudzinski budd ' +
  'bunsen burkitt cajal capgras caplan carnot caroli carpaccio casar charcot charpy chateaubriand chatelier ' +
  'cherenkov cheyne chiari chopart churg cobb colbert colles comenius coombs coriolis cotard coulomb cowper ' +
  'coxsackie crafts crecy creutzfeldt crigler crohn cronbach curie cushing cutter daiquiri damerau daniell danlos ' +
  'darier decibel deming derringer dewar dezibel diels diffie digeorge diogenes dravet dubarry dubin duchenne ' +
  'dukan dunning dupuytren durbin ebola ebstein eichel einstein eisenhower elstar epstein erasmus erlenmeyer ' +
  'escherich esmarch esterhazy euklid euler eustach eustachi ewing fagan fahrenheit fallopio falloppio fallot ' +
  'fanconi faraday feldenkrais felty fibonacci fitts flack foley folstein foucault frangipane friedreich frobel ' +
  'ganser gantt garden garibaldi gastaut gatling gaucher gault gauss gherkin giemsa gini gitelman godwin goldmann ' +
  'golgi goodhart goodpasture gorlin gram graves greenwich grignard grundtvig guedel guillain guillotine guthrie ' +
  'halley hallux hamming heerfordt heisenberg hellman henoch heron herxheimer hick hickman higgs highmore hippel ' +
  'hirschsprung hodgkin hofstadter hofstede holstein holter hooke horner hubble huffman ilizarov ishihara izod ' +
  'jaccard jacquard jacuzzi jarisch jeghers joule judet kaizen kalashnikov kanban kanner kaposi kepler kerckhoffs ' +
  'kernig kipp kirkpatrick kjeldahl kleffner klinefelter knaus kneipp knigge kobner kolmogorov kolmogorow koplik ' +
  'korotkoff korsakoff korsakow kotter kruskal kuntscher kussmaul lachman laffer lagrange lamaze lamport landau ' +
  'langenbeck langerhans lasegue lasswell leclanche ledderhose legionella leipziger leotard levene levenshtein ' +
  'lewy libman lichtenstein liddle liebig likert lindau linnaeus linzer lisfranc liskov lister listeria litfass ' +
  'littre loffler lorentz loschmidt lues luhn lussac lyell lyme lynchjustiz macadam macintosh magill makadam ' +
  'malpighi mandelbrot mantoux marfan mariotte markov markow markownikow mauser meckel mendelejew mendelson ' +
  'meniere mensendieck mercalli mercator mercurius messier meulengracht milgram mintzberg mirabelle mobitz modic ' +
  'mohs molotow monteggia montessori mornay morse mullersch munchausen munchhausen munsell naegele nagele neer ' +
  'negroni nelaton nernst niemann nikolsky nikotin nissl noonan nusselt occam ochsle ockham oddi oechsle oersted ' +
  'ogino ohm okun oort osgood othello overholt paget pantone papanicolaou pareto patau pawlowa pean perthes peutz ' +
  'pickwick pikler pilates pitot planck plato plaut poise poisson pomodoro pompe pott poubelle prader pralin ' +
  'prandtl pringle prinzmetal prinzregenten puckler purkinje pygmalion pythagoras quervain quetelet quincke raglan ' +
  'rankine ranvier rautek reaumur redon redonflasche refsum reissner reneklode rett rickettsia riemann ringelmann ' +
  'rockefeller rolfing romberg rotor rurup sacher sachs salad salmonella salter savarin scheffe schengen ' +
  'scheuermann schlenk schmorl schnitzler schonlein schrodinger schussler schwabach schwann scoville scrum seebeck ' +
  'seldinger shewhart shigella shouldice shrapnel silhouette skene snellen soubise soxhlet spearman stendhal ' +
  'stroganoff stroganow stroop sturge sudeck szondi taguchi takayasu tarlov tatin tawara tay tiemann tinetti ' +
  'tollens torr torricelli tourette trendelenburg tscherenkow tuckman tukey tupper turing tyndall valsalva ' +
  'verhoeff vickers vigenere virchow volt voltaire voronoi waldenstrom wankel waterlow watt wechsler weck weinberg ' +
  'wenckebach wernicke wheatstone whipple widal wilcoxon winchester wittig wohler wolffsch yersin yersinia zarit ' +
  'zenker zipf'
).split(' ')

/** Why something is held, by the kind of hold: the only words that plans, ledger and activity say of it. */
export const groundsByKind = {
  hold: {
    'legal-claims': 'Art. 17(3)(e) GDPR, legal claims',
    'legal-obligation': 'Art. 17(3)(b) GDPR, legal obligation',
    'public-interest': 'Art. 17(3)(b) GDPR, task in the public interest',
    'public-health': 'Art. 17(3)(c) GDPR, public health',
    archiving: 'Art. 17(3)(d) GDPR, archiving or research',
    expression: 'Art. 17(3)(a) GDPR, freedom of expression',
    investigation: 'internal investigation',
    audit: 'audit',
    'switched-off': 'erasure is switched off for this kind of case',
  },
  restriction: {
    'asked-for': 'Art. 18 GDPR, request of the person',
    'accuracy-contested': 'Art. 18(1)(a) GDPR, accuracy contested',
    'unlawful-processing': 'Art. 18(1)(b) GDPR, restriction instead of erasure',
    'needed-for-claims': 'Art. 18(1)(c) GDPR, needed by the person for legal claims',
    'objection-pending': 'Art. 18(1)(d) GDPR, objection not yet decided',
  },
} as const

/** A legal hold, or the restriction of Art. 18; both keep data from every erasure. */
export type HoldKind = keyof typeof groundsByKind
export type HoldGround = keyof (typeof groundsByKind)['hold'] | keyof (typeof groundsByKind)['restriction']

export const holdKinds = ['hold', 'restriction'] as const satisfies readonly HoldKind[]

/** All grounds, those of legal holds first. */
export const holdGrounds: readonly HoldGround[] = [
  ...(Object.keys(groundsByKind.hold) as (keyof (typeof groundsByKind)['hold'])[]),
  ...(Object.keys(groundsByKind.restriction) as (keyof (typeof groundsByKind)['restriction'])[]),
]

/**
 * Why a restriction may be lifted, as Art. 18(3) GDPR asks: the person was told beforehand, cannot be told, or never had a
 * restriction because it was placed by mistake.
 */
export const informedWays = ['told', 'not-possible', 'by-mistake'] as const
export type InformedWay = (typeof informedWays)[number]

/** What was said when a restriction was lifted; `letter` where Expunge itself has told the person. */
export type Informed = InformedWay | 'letter'

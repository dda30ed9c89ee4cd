import { describeErasures } from './erasures.ts'

describeErasures('sqlite', 150)
describeErasures('postgresql', 25)

import { often } from '../support/matrix.ts'
import { describeErasures } from './erasures.ts'

describeErasures('sqlite', often(150, 60))
describeErasures('postgresql', 25)

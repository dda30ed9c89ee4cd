import { describeErasures } from './erasures.ts'

describeErasures('mariadb', 25)

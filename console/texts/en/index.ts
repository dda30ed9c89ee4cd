import accounts from './accounts.ts'
import activity from './activity.ts'
import advice from './advice.ts'
import common from './common.ts'
import desks from './desks.ts'
import filter from './filter.ts'
import holds from './holds.ts'
import ledger from './ledger.ts'
import me from './me.ts'
import overview from './overview.ts'
import people from './people.ts'
import pieces from './pieces.ts'
import plans from './plans.ts'
import policies from './policies.ts'
import problems from './problems.ts'
import reports from './reports.ts'
import requests from './requests.ts'
import review from './review.ts'
import runs from './runs.ts'
import settings from './settings.ts'
import shell from './shell.ts'
import signIn from './sign-in.ts'
import tickets from './tickets.ts'
import words from './words.ts'

export default {
  accounts,
  activity,
  advice,
  common,
  desks,
  filter,
  holds,
  ledger,
  me,
  overview,
  people,
  pieces,
  plans,
  policies,
  problems,
  reports,
  requests,
  review,
  runs,
  settings,
  shell,
  signIn,
  tickets,
  words,
}

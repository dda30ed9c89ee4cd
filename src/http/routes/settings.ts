import { given } from '../given.ts'
import { routes } from '../context.ts'

const { settings } = routes

export const settingsRoutes = settings.router({
  get: settings.get.handler(({ context: { control, version } }) => {
    const { accounts, limits, requests, scans, undoDays } = control.settings
    const { form, holidays, tasks } = requests
    return {
      version,
      database: control.store.kind,
      secondFactor: accounts.requireSecondFactor === true ? 'required' : 'optional',
      providers: [...control.accounts.providers],
      providersMakeAccounts: accounts.providersMakeAccounts === true,
      letters: control.notices.can.write,
      mail: control.notices.can.mail,
      requests: {
        timeZone: requests.timeZone,
        holidays: holidays.size,
        graceDays: requests.graceDays,
        reserveDays: requests.reserveDays,
        retryHours: requests.retryHours,
        soonDays: requests.soonDays,
        duplicateDays: requests.duplicateDays,
        planDays: requests.planDays,
        accessDays: requests.accessDays,
        form: { isOn: form.state === 'on', hours: form.hours },
        tasks: tasks.length,
      },
      ...given({ undoDays }),
      ...(scans.schedule === 'never' ? {} : { scans: scans.schedule }),
      limits: given({ statementMs: limits.statementTimeoutMs, lockMs: limits.lockTimeoutMs }),
    }
  }),
})

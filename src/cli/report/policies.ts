import type { Policy } from '../../engine/policy/schema.ts'
import type { Simulation } from '../../engine/policy/simulate.ts'
import type { PlacedProblem } from '../../engine/policy/placed.ts'
import type { Style } from '../style.ts'
import { aligned, counted, wrapped } from '../text.ts'

/** What a check of policies found, each with its place, and what it comes to. */
export function policyProblemLines(
  problems: readonly PlacedProblem[],
  policies: number,
  style: Style,
  width: number,
): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const verdict =
    errors === 0 ? style.good('The rules go together.') : style.bad('The rules do not go together.')
  const lines = problems.flatMap(({ file, line, column, severity, code, policy, message }) => [
    `${file}:${line}:${column}  ${severity === 'error' ? style.bad('error') : style.warn('warning')}  ${code}${policy === undefined ? '' : `  ${policy}`}`,
    ...message
      .split('\n')
      .flatMap((part) => (part.startsWith('  ') ? [`  ${part}`] : wrapped(part, width, '    '))),
  ])
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    `${verdict} ${counted(policies, 'rule')}; ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.`,
  ]
}

/** What a rule would do, and would have done. */
export function simulationLines(
  policy: Policy,
  simulation: Simulation,
  style: Style,
  width: number,
): string[] {
  const { due, retained, months, earlier, neverDue, examples, groupedBy } = simulation
  const groups = due.byGroup.map(({ group, tickets }) => [
    group === '' ? `no ${groupedBy ?? ''}` : group,
    tickets,
  ])
  const examplesText = examples.length === 0 ? [] : wrapped(`  Such as  ${examples.join(', ')}`, width)
  return [
    `${style.bold(policy.title)}  ${policy.id}`,
    `  ${counted(due.tickets, 'ticket')} to ${policy.disposition} on ${simulation.today}`,
    ...aligned(groups, '    '),
    ...examplesText,
    ...retained.map(
      ({ name, ground, tickets }) => `  ${counted(tickets, 'ticket')} kept: ${name} (${ground})`,
    ),
    ...(neverDue === 0 ? [] : [`  ${counted(neverDue, 'ticket')} without such a date, never due`]),
    '  Fell due, month by month',
    ...aligned([['before', earlier], ...months.map(({ month, tickets }) => [month, tickets])], '    '),
  ]
}

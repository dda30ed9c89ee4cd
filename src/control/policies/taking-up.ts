import type { PolicyParts } from './parts.ts'

/**
 * To be called in the transaction that lets a failed run go on: the policy that made its plan waits for its end again, and so
 * does its occurrence where no later one was begun. Nothing for any other plan, and harmless to repeat.
 */
export async function takeUpAgain({ store }: Pick<PolicyParts, 'store'>, planId: string): Promise<void> {
  await store.transaction(async () => {
    const row = await store.db
      .updateTable('policy_plans')
      .set({ state: 'running', ended_at: null })
      .where('plan_id', '=', planId)
      .where('state', '=', 'failed')
      .returning(['policy_id', 'due_at'])
      .executeTakeFirst()
    if (row === undefined) return
    const { policy_id, due_at } = row
    if (due_at === null) {
      // Those that another plan has taken since are its own.
      await store.db
        .updateTable('completions')
        .set({ state: 'planned' })
        .where('plan_id', '=', planId)
        .where('state', '=', 'waiting')
        .execute()
      return
    }
    await store.db
      .updateTable('policy_occurrences')
      .set({ state: 'working', problem: null, ended_at: null })
      .where('policy_id', '=', policy_id)
      .where('due_at', '=', due_at)
      .where('state', '=', 'failed')
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('policy_occurrences as later')
              .select('later.due_at')
              .where('later.policy_id', '=', policy_id)
              .where('later.due_at', '>', due_at),
          ),
        ),
      )
      .execute()
  })
}

import { advance } from './course/advance.ts'
import type { RequestsParts } from './change.ts'
import { type Decisions, openDecisions } from './deciding.ts'
import { requeue, tick, type Ticked } from './course/due.ts'
import { openForm, type RequestForm } from './form.ts'
import { openList, type RequestList } from './listing.ts'
import { type Receipt, type ReceivedRequest, receiveRequest } from './receiving.ts'
import { openTasks, type RequestTasks } from './tasks.ts'

/**
 * Requests of data subjects, from the day on which they come in to the day on which nothing is held of their person any
 * more. People decide, each for themselves and nobody alone; what follows from a decision is done by whichever process is
 * free.
 */
export interface Requests extends Decisions, RequestList {
  receive(received: ReceivedRequest): Promise<Receipt>
  readonly form: RequestForm
  readonly tasks: RequestTasks
  /** Takes a request as far as it goes for now; harmless to repeat. */
  advance(id: string): Promise<void>
  /** Sees what has become due by the clock; harmless to repeat. */
  tick(): Promise<Ticked>
  /** A hold on a desk has ended: what waited for that is planned again. Says how many requests. */
  requeue(desk: string): Promise<number>
}

export function openRequests(parts: RequestsParts): Requests {
  return {
    ...openDecisions(parts),
    ...openList(parts),
    receive: (received) => receiveRequest(parts, received),
    form: openForm(parts),
    tasks: openTasks(parts),
    advance: (id) => advance(parts, id),
    tick: () => tick(parts),
    requeue: (desk) => requeue(parts, desk),
  }
}

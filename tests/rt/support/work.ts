import type { RequestTracker } from './tracker.ts'

/** A mail that reaches RT. */
export interface Mail {
  readonly from: { readonly real: string; readonly email: string }
  readonly subject: string
  readonly body: string
  readonly queue?: string
}

/** Lets RT take a mail in as its mail gateway does; returns the number of the ticket that it made or went to. */
export async function receiveMail(rt: RequestTracker, mail: Mail): Promise<number> {
  return Number(await rt.perl(gateway, { input: mail }))
}

/** Answers a ticket by mail to its requestors. */
export async function reply(rt: RequestTracker, ticket: number, text: string, as?: string): Promise<void> {
  await onTicket(rt, ticket, '$ticket->Correspond(Content => $input->{value})', text, as)
}

/** Adds a note that requestors do not see. */
export async function comment(rt: RequestTracker, ticket: number, text: string, as?: string): Promise<void> {
  await onTicket(rt, ticket, '$ticket->Comment(Content => $input->{value})', text, as)
}

/** Moves a ticket on, such as to `resolved`. */
export async function setStatus(rt: RequestTracker, ticket: number, status: string): Promise<void> {
  await onTicket(rt, ticket, '$ticket->SetStatus($input->{value})', status)
}

/** Does what “Anonymize user” on RT's own pages does. */
export async function anonymizeUser(rt: RequestTracker, id: number): Promise<void> {
  await rt.perl(
    `my $person = RT::User->new($user); $person->Load($input);
     my ($ok, $told) = $person->AnonymizeUser(ClearCustomFields => 1); die "$told\\n" unless $ok;`,
    { input: id },
  )
}

async function onTicket(
  rt: RequestTracker,
  ticket: number,
  call: string,
  value: string,
  as?: string,
): Promise<void> {
  await rt.perl(
    `my $ticket = RT::Ticket->new($user); $ticket->Load($input->{ticket});
     my ($ok, $told) = ${call}; die "$told\\n" unless $ok;`,
    { input: { ticket, value }, ...(as === undefined ? {} : { as }) },
  )
}

const gateway = `
my $word = sub { Encode::encode('MIME-Header', shift) };
my $mail = MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', Encoding => 'quoted-printable',
  From => $word->($input->{from}{real}) . " <$input->{from}{email}>", To => RT->Config->Get('CorrespondAddress'),
  Subject => $word->($input->{subject}), 'Message-ID' => '<' . time() . ".$$\\@mail.example.org>",
  Data => Encode::encode('UTF-8', $input->{body}));
my ($status, $told, $ticket) = RT::Interface::Email::Gateway(
  { action => 'correspond', queue => $input->{queue} || 'General', message => $mail->as_string });
die "$told\\n" unless $status && $status > 0 && $ticket;
print $ticket->id;
`

import type { RtDesk } from './support/desk.ts'
import type { RequestTracker } from './support/tracker.ts'
import type { RtPerson } from './support/truth.ts'
import type { Mail } from './support/work.ts'

/** A file that comes with a mail. */
export interface MailedFile {
  readonly name: string
  readonly type: string
  readonly content: string
}

/** A mail with all that may come with one. */
export interface FullMail extends Mail {
  readonly cc?: Mail['from']
  readonly files?: readonly MailedFile[]
}

/** Lets RT take a mail in with its copies and files; returns the number of the ticket. */
export async function receiveFullMail(rt: RequestTracker, mail: FullMail): Promise<number> {
  return Number(await rt.perl(fullGateway, { input: mail }))
}

/** Words that stand for nobody, in a mail that names a person in every way. */
export const lastingWords = ['Kühlschrank', 'Typenschild'] as const

/**
 * Names a person in all places where RT keeps what one writes about somebody else: returns the ticket of a third
 * person in which they are named. `agent` is the login of the one who writes.
 */
export async function nameEverywhere(
  { rt, organization }: RtDesk,
  { person, from, agent }: { readonly person: RtPerson; readonly from: RtPerson; readonly agent: string },
): Promise<number> {
  const ticket = await receiveFullMail(rt, {
    from,
    cc: person,
    subject: `Frage im Auftrag von ${person.real}`,
    queue: 'Support',
    body: `Guten Tag,

meine Nachbarin ${person.real} (Tel. ${person.phone}, ${person.email}) und ich haben denselben Kühlschrank gekauft.
Er brummt seit Sonntag, und ${person.sal} ${person.last} möchte wissen, wo das Typenschild zu finden ist.

Mit freundlichen Grüßen
${from.real}
`,
  })
  await rt.perl(namings, { as: agent, input: { ticket, person, organization } })
  await rt.tool('rt-fulltext-indexer-5', '--quiet')
  return ticket
}

/** Makes an agent's saved search for the tickets of a person, and a note about them among the agent's preferences. */
export async function saveSearchFor(rt: RequestTracker, person: RtPerson, agent: string): Promise<void> {
  await rt.perl(searches, { as: agent, input: { person } })
}

/** Keeps a session of somebody who looked for a person, under an id that opens it. */
export async function keepSession({ engine, rt }: RtDesk, { email }: RtPerson, id: string): Promise<void> {
  await rt.perl(
    `use Storable (); use MIME::Base64;
     my $frozen = Storable::nfreeze({ CurrentSearchHash => { Query => "Requestor = '$input->{email}'" } });
     $frozen = encode_base64($frozen) if $input->{engine} eq 'postgresql';
     my $insert = $RT::Handle->dbh->prepare('INSERT INTO sessions (id, a_session) VALUES (?, ?)');
     $insert->execute($input->{id}, $frozen) or die $insert->errstr;`,
    { input: { email, engine, id } },
  )
}

/** For each of the words, how many tickets RT's own full-text search finds among the one given. */
export async function fullTextFinds(
  rt: RequestTracker,
  ticket: number,
  words: readonly string[],
): Promise<readonly number[]> {
  const found = await rt.perl(
    `for my $word (@{ $input->{words} }) {
       my $tickets = RT::Tickets->new($user);
       my ($ok, $told) = $tickets->FromSQL("id = $input->{ticket} AND Content LIKE '$word'");
       die "$told\\n" unless $ok; print $tickets->Count, "\\n";
     }`,
    { input: { ticket, words } },
  )
  return found.trim().split('\n').map(Number)
}

/** A try to sign in on RT's own page. */
export interface SignIn {
  readonly isIn: boolean
  /** The key of the session. */
  readonly session: string
  /** Looks at a page with this session. */
  visit(path: string): Promise<string>
}

/** Signs in as anybody. */
export async function signIn(rt: RequestTracker, login: string, password: string): Promise<SignIn> {
  const url = await rt.serve()
  const headers = { referer: `${url}/` }
  const body = new URLSearchParams({ user: login, pass: password })
  const answer = await fetch(`${url}/`, { method: 'POST', redirect: 'manual', headers, body })
  await answer.text()
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  const visit = async (path: string) => {
    const page = await fetch(`${url}${path}`, { headers: { ...headers, cookie: cookies.join('; ') } })
    return page.text()
  }
  const isIn = (await visit('/')).includes('Logout')
  return { isIn, session: cookies.at(-1)?.split('=')[1] ?? '', visit }
}

/** Gives a user a password. */
export async function setPassword(rt: RequestTracker, user: number, password: string): Promise<void> {
  await rt.perl(
    `my $person = RT::User->new($user); $person->Load($input->{user});
     my ($ok, $told) = $person->SetPassword($input->{password}); die "$told\\n" unless $ok;`,
    { input: { user, password } },
  )
}

/** What a snippet of Perl calls to fail with the words of RT. */
export const must = `my $must = sub { my ($ok, @told) = @_; die join(' ', grep { defined && !ref } @told), "\\n" unless $ok; $ok };
`

const searches = `${must}
my $person = $input->{person};
my $me = RT::User->new(RT->SystemUser); $me->Load($user->Name);
$must->(RT::SavedSearch->new($user)->Save(Privacy => 'RT::User-' . $me->id, Type => 'Ticket',
  Name => "Was $person->{real} wünscht", SearchParams => { OrderBy => 'id', Order => 'DESC', RowsPerPage => 50,
    Query => "Requestor.EmailAddress = '$person->{email}' AND Subject LIKE 'Prüfung'",
    Format => "'__id__','__Subject__'" }));
$must->($me->SetPreferences(QuickNote => { note => "Rückruf: $person->{real}, $person->{phone}", color => 'grün' }));
`

const namings = `${searches}
my $ticket = RT::Ticket->new($user); $ticket->Load($input->{ticket});
my $create = $ticket->Transactions; $create->Limit(FIELD => 'Type', VALUE => 'Create');
$must->($ticket->Comment(Content => "Mit $person->{last}, $person->{first} telefoniert: $person->{mobile}.\\nSie ruft zurück."));
$must->($ticket->Forward(Transaction => $create->First, To => "\\"$person->{real}\\" <$person->{email}>",
  Content => "Zur Kenntnis für $person->{real}"));
$must->($ticket->AddLink(Type => 'RefersTo', Target => "https://crm.$input->{organization}/customers?email=$person->{email}"));
my $field = RT::CustomField->new(RT->SystemUser);
$field->LoadByName(Name => 'Contact Email', LookupType => 'RT::Queue-RT::Ticket', IncludeGlobal => 1);
$must->($ticket->AddCustomFieldValue(Field => $field->id, Value => $person->{email}));
my $system = RT->SystemUser;
my $class = RT::Class->new($system); $class->Load('Knowledge');
$must->(RT::Article->new($system)->Create(Name => "Der Fall von $person->{real}", Class => $class->id,
  Summary => "Gelöst mit $person->{email}"));
my $catalog = RT::Catalog->new($system); $catalog->Load('General assets');
$must->(RT::Asset->new($system)->Create(Name => "Gerät von $person->{real}", Catalog => $catalog->id,
  Description => "Nr. 4711, Tel. $person->{phone}", Contact => [$person->{uid}]));
`

const fullGateway = `
my $word = sub { Encode::encode('MIME-Header', shift) };
my $address = sub { $word->($_[0]{real}) . " <$_[0]{email}>" };
my $text = { Type => 'text/plain', Charset => 'UTF-8', Encoding => 'quoted-printable',
  Data => Encode::encode('UTF-8', $input->{body}) };
my @files = @{ $input->{files} || [] };
my $mail = MIME::Entity->build((@files ? (Type => 'multipart/mixed') : %$text),
  From => $address->($input->{from}), To => RT->Config->Get('CorrespondAddress'),
  ($input->{cc} ? (Cc => $address->($input->{cc})) : ()), Subject => $word->($input->{subject}),
  'Message-ID' => '<' . time() . ".$$\\@mail.example.org>");
$mail->attach(%$text) if @files;
$mail->attach(Type => $_->{type}, Filename => $word->($_->{name}), Encoding => 'base64', Disposition => 'attachment',
  Data => Encode::encode('UTF-8', $_->{content})) for @files;
my ($status, $told, $ticket) = RT::Interface::Email::Gateway(
  { action => 'correspond', queue => $input->{queue} || 'General', message => $mail->as_string });
die "$told\\n" unless $status && $status > 0 && $ticket;
print $ticket->id;
`

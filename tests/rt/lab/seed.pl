#!/usr/bin/perl
# Fills an initialised Request Tracker 5 with invented people, through RT's own API only (mail gateway, RT::Ticket,
# RT::User, RT::CustomField, ...). bin/services/request-tracker.mjs sets the EXPUNGE_RT_* variables and runs it.
# Afterwards $EXPUNGE_RT_DIR/truth.json says which person's data is where.
use strict; use warnings; no warnings 'redundant'; use utf8;
our $FAKE;                                          # clock used by RT while we create old tickets
BEGIN { no warnings 'redefine';                      # RT asks the clock in three ways
    *CORE::GLOBAL::time      = sub () { defined $main::FAKE ? int $main::FAKE : CORE::time() };
    *CORE::GLOBAL::gmtime    = sub (;$) { my $t = @_ ? $_[0] : defined $main::FAKE ? int $main::FAKE : CORE::time(); CORE::gmtime($t) };
    *CORE::GLOBAL::localtime = sub (;$) { my $t = @_ ? $_[0] : defined $main::FAKE ? int $main::FAKE : CORE::time(); CORE::localtime($t) } }
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use Encode (); use JSON (); use MIME::Entity; use POSIX (); use List::Util qw(min max);
use RT; RT::LoadConfig(); RT::Init();
use RT::Interface::Email; use RT::Interface::Web ();

my $N    = $ENV{EXPUNGE_RT_TICKETS} || 500;
my $JOBS = $ENV{EXPUNGE_RT_JOBS}    || 2;
my $SEED = $ENV{EXPUNGE_RT_SEED}    || 20240101;
my $ORG  = $ENV{EXPUNGE_RT_ORGANIZATION}     || 'desk.example.org';
my $DIR  = $ENV{EXPUNGE_RT_DIR}     or die "EXPUNGE_RT_DIR is not set: run node bin/services.mjs start rt\n";
my $NU   = max(8, int($N / 4));
my $YEARS= $ENV{EXPUNGE_RT_YEARS}   || 6;
my $NOW  = 1_735_689_600;   # 2025-01-01: the same desk on every day
srand($SEED);
sub pick { $_[ int rand @_ ] }
sub digits { join '', map { int rand 10 } 1 .. $_[0] }
binmode STDERR, ':utf8';
$| = 1;
sub say_ { printf STDERR "[seed %s] %s\n", POSIX::strftime('%H:%M:%S', gmtime(CORE::time())), shift }

# ------------------------------------------------------------------ people
my @DE_F = qw(Anna Max Jürgen Sabine Björn Käthe Thomas Ute Jörg Heike Matthias Renate Stefan Birgit Uwe Monika Frank Petra Wolfgang Claudia Lukas Leonie Søren Zoë François);
my @DE_L = ('Müller','Schmidt','Schneider','Fischer','Weber','Meyer','Wagner','Schäfer','Köhler','Groß','Krüger','Hofmann','Öztürk','Weiß','von der Heide','Jäger','Böhm','Schulze-Lohmann','Vogel','Kaiser','Lange','Braun','Winter','Sommer','Stein');
my @EN_F = qw(James Mary Oliver Emily Jack Sophie Harry Grace George Amelia Liam Siobhan Thomas Charlotte William Rose Mark Will Frank Joy Robin);
my @EN_L = ("O'Brien",'Smith','Jones','Taylor','Brown','Williams','Wilson','Johnson','Davies','Patel','Wright','Khan','Lewis','Clarke','Price','Field','May','Rich','Bell','Carter-Jones','MacDonald','Young');
my @STREETS_DE = ('Hauptstraße','Goethestr.','Bahnhofstraße','Lindenweg','Am Markt','Kirchgasse');
my @STREETS_EN = ('High Street','Station Road','Church Lane','Victoria Rd','Mill Close');
my @CITY_DE = (['10115','Berlin'],['80331','München'],['50667','Köln'],['20095','Hamburg'],['01067','Dresden'],['70173','Stuttgart']);
my @CITY_EN = (['SW1A 1AA','London'],['M1 1AE','Manchester'],['LS1 4AP','Leeds'],['EH1 1YZ','Edinburgh']);
my @COMP = ('Nordlicht GmbH','Maschinenbau Huber KG','Acme Ltd','Riverside Clinic','Stadtwerke Beispiel','Blue Whale Logistics','Privatkunde',undef);
my %TR = ('ä'=>'ae','ö'=>'oe','ü'=>'ue','ß'=>'ss','Ä'=>'Ae','Ö'=>'Oe','Ü'=>'Ue','ø'=>'o','ë'=>'e','ç'=>'c');
sub ascii { my $s = shift; $s =~ s/(.)/exists $TR{$1} ? $TR{$1} : $1/ge; $s =~ s/[^\x20-\x7e]//g; $s }

my (@P, %seen_mail, %seen_tel);
sub person {
    my %o = @_;
    my $de = exists $o{de} ? $o{de} : rand() < .6;
    my ($f, $l) = ($o{first} || pick($de ? @DE_F : @EN_F), $o{last} || pick($de ? @DE_L : @EN_L));
    my $local = lc ascii("$f.$l"); $local =~ s/ +/-/g; $local =~ s/[^a-z0-9.-]//g;
    my $dom = $o{domain} || pick($de ? qw(mail-beispiel.example web-post.example nordlicht.example) : qw(post.example inbox.example acme.example));
    my $mail = $o{email} || "$local\@$dom"; my $k = 2; $mail = $local . ($k++) . "\@$dom" while $seen_mail{lc $mail}++;
    my ($tel, $mob);
    do { $tel = $de ? '+49 ' . pick(30, 89, 221, 40, 351) . ' ' . (1 + int rand 9) . digits(6) : '+44 20 7' . digits(3) . ' ' . digits(4) } while $seen_tel{ $tel =~ s/\D//gr }++;
    do { $mob = $de ? '+49 17' . int(rand 10) . ' ' . (1 + int rand 9) . digits(6) : '+44 7700 9' . digits(5) } while $seen_tel{ $mob =~ s/\D//gr }++;
    my $c = pick(@{ $de ? \@CITY_DE : \@CITY_EN });
    return { first => $f, last => $l, real => "$f $l", email => $mail, phone => $tel, mobile => $mob, de => $de ? 1 : 0,
        sal => $de ? pick('Herr','Frau') : pick('Mr','Ms'),
        street => $de ? pick(@STREETS_DE) . ' ' . (1 + int rand 150) : (1 + int rand 150) . ' ' . pick(@STREETS_EN),
        zip => $c->[0], city => $c->[1], country => $de ? 'Deutschland' : 'United Kingdom',
        dob => sprintf('%04d-%02d-%02d', 1971 + int rand 34, 1 + int rand 12, 1 + int rand 28),
        custno => 'K-' . (100000 + int rand 899999), company => $o{company} // pick(@COMP),
        iban => ($de ? 'DE' . digits(2) . ' 5001 0517 ' . digits(4) . ' ' . digits(4) . ' ' . digits(2) : 'GB' . digits(2) . ' NWBK 6016 13' . digits(2) . ' ' . digits(4) . ' ' . digits(2)),
        ip => join('.', 203, 0, 113, 1 + int rand 254) };
}
# deliberate traps: same name twice, names that are ordinary words, hyphens, apostrophes, particles
push @P, person(first => 'Anna', last => 'Müller', de => 1), person(first => 'Anna', last => 'Müller', de => 1),
    person(first => 'Mark', last => 'Price', de => 0), person(first => 'Will', last => 'Field', de => 0),
    person(first => 'Heike', last => 'Stein', de => 1), person(first => 'Siobhan', last => "O'Brien", de => 0),
    person(first => 'Jürgen', last => 'von der Heide', de => 1), person(first => 'Frank', last => 'May', de => 0);
push @P, person() while @P < $NU;
my @AG = map { person(%$_, domain => $ORG, company => 'Support Team') } (
    { first => 'Daniela', last => 'Roth', de => 1 }, { first => 'Kevin', last => 'Baxter', de => 0 }, { first => 'Ines', last => 'Öhler', de => 1 },
    { first => 'Priya', last => 'Nair', de => 0 }, { first => 'Torsten', last => 'Blum', de => 1 }, { first => 'Nora', last => 'Quinn', de => 0 });
# agents 0 and 1 are also requestors (they report their own problems)

# ------------------------------------------------------------------ helpers
sub ok { my ($v, $msg, $what) = @_; warn "$what: $msg\n" unless $v; $v }
my $SYS = RT->SystemUser;
sub cu { my $u = RT::CurrentUser->new; $u->Load(shift); $u }
sub esc { my $s = shift; $s =~ s/&/&amp;/g; $s =~ s/</&lt;/g; $s =~ s/>/&gt;/g; $s }
sub ent { my $s = esc(shift); $s =~ s/ü/&uuml;/g; $s =~ s/ö/&ouml;/g; $s =~ s/ä/&auml;/g; $s =~ s/ß/&szlig;/g; $s }   # names as HTML entities
sub quote { join "\n", map {"> $_"} split /\n/, shift }
sub local_phone { my $t = shift; my $r = rand; return $t if $r < .5; (my $d = $t) =~ s/\D//g; return "00$d" if $r < .65; $d =~ s/^(49|44)/0/; return $r < .85 ? $d : substr($d,0,4) . '/' . substr($d,4) }
my %CF; # name => RT::CustomField
sub cf { my $c = RT::CustomField->new($SYS); $c->LoadByName(Name => shift, IncludeGlobal => 1, @_); $c }

# ------------------------------------------------------------------ phase 1: configuration, users
sub phase1 {
    say_("queues, custom fields, rights, $NU requestors, " . @AG . " agents");
    $FAKE = $NOW - ($YEARS * 365 + 30) * 86400;
    my $g = RT::Queue->new($SYS); $g->Load('General');
    $g->SetCorrespondAddress("support\@$ORG");
    for (['Support', "support\@$ORG"], ['Billing', "billing\@$ORG"], ['HR', "hr\@$ORG"]) {
        my $q = RT::Queue->new($SYS);
        ok($q->Create(Name => $_->[0], Description => "$_->[0] queue", CorrespondAddress => $_->[1], CommentAddress => ($_->[1] =~ s/\@/-comment\@/r)), "queue $_->[0]");
    }
    my @cfs = (
        [ 'Callback Phone',  'FreeformSingle', 'RT::Queue-RT::Ticket' ], [ 'Contact Email',  'FreeformSingle', 'RT::Queue-RT::Ticket' ],
        [ 'Contract End',    'DateSingle',     'RT::Queue-RT::Ticket' ], [ 'Category',       'SelectSingle',   'RT::Queue-RT::Ticket' ],
        [ 'Product',         'SelectMultiple', 'RT::Queue-RT::Ticket' ], [ 'Internal Assessment', 'TextSingle', 'RT::Queue-RT::Ticket' ],
        [ 'ID Document',     'BinarySingle',   'RT::Queue-RT::Ticket' ], [ 'Client IP',      'IPAddressSingle', 'RT::Queue-RT::Ticket' ],
        [ 'Satisfaction',    'SelectSingle',   'RT::Queue-RT::Ticket' ],
        [ 'Customer Number', 'FreeformSingle', 'RT::User' ], [ 'Date of Birth', 'DateSingle', 'RT::User' ], [ 'Private Mobile', 'FreeformSingle', 'RT::User' ], [ 'IBAN', 'FreeformSingle', 'RT::User' ], [ 'Segment', 'SelectSingle', 'RT::User' ],
        [ 'Caller ID',       'FreeformSingle', 'RT::Queue-RT::Ticket-RT::Transaction' ],
    );
    my %vals = (Category => [qw(Complaint Question Incident Return Contract)], Product => [qw(Alpha Beta Gamma Delta)], Satisfaction => [1 .. 5], Segment => [qw(A B C)]);
    for (@cfs) {
        my $c = RT::CustomField->new($SYS);
        ok($c->Create(Name => $_->[0], Type => $_->[1], LookupType => $_->[2]), "CF $_->[0]");
        my $obj = $_->[2] eq 'RT::User' ? RT::User->new($SYS) : RT::Queue->new($SYS);
        ok($c->AddToObject($obj), "CF $_->[0] applied");
        my $so = 0; $c->AddValue(Name => $_, SortOrder => $so++) for @{ $vals{ $_->[0] } || [] };
    }
    my $role = RT::CustomRole->new($SYS);
    if (ok($role->Create(Name => 'Customer Contact', Description => 'External contact person', MaxValues => 0), 'custom role')) {
        for my $qn (qw(Support Billing)) { my $q = RT::Queue->new($SYS); $q->Load($qn); ok($role->AddToObject($q->id), 'role on queue') }
    }
    my $every = RT::Group->new($SYS); $every->LoadSystemInternalGroup('Everyone');
    ok($every->PrincipalObj->GrantRight(Right => $_, Object => RT->System), "right $_") for qw(CreateTicket ReplyToTicket CommentOnTicket SeeQueue ShowTicket);
    my $team = RT::Group->new($SYS);
    ok($team->CreateUserDefinedGroup(Name => 'Agents', Description => 'Help desk agents'), 'group');
    ok($team->PrincipalObj->GrantRight(Right => $_, Object => RT->System), "right $_")
        for qw(OwnTicket TakeTicket StealTicket ModifyTicket ShowTicket ShowTicketComments SeeCustomField ModifyCustomField SeeQueue CreateTicket ReplyToTicket CommentOnTicket DeleteTicket
               Watch WatchAsAdminCc ForwardMessage ShowOutgoingEmail AdminUsers LoadSavedSearch CreateSavedSearch EditSavedSearches ShowSavedSearches SeeOwnDashboard CreateOwnDashboard ModifyOwnDashboard ManageAuthTokens ModifySelf ExecuteCode ShowArticle);
    my $board = RT::Group->new($SYS);
    ok($board->CreateUserDefinedGroup(Name => 'Customer Advisory Board', Description => 'Customers'), 'group');

    for my $a (@AG) {
        my $u = RT::User->new($SYS);
        ok($u->Create(Name => lc ascii("$a->{first}.$a->{last}"), RealName => $a->{real}, EmailAddress => $a->{email}, Privileged => 1, Password => 'agent-' . digits(8), WorkPhone => $a->{phone},
            Signature => "$a->{real}\n$ORG Support\nTel. $a->{phone} / $a->{email}", Organization => $a->{company}), "agent $a->{real}") or next;
        $a->{uid} = $u->id; $a->{agent} = 1; $a->{name} = $u->Name;
        ok($team->AddMember($u->PrincipalId), 'member');
    }
    for my $i (0 .. $#P) {
        my $p = $P[$i]; next if $i % 5 == 4;        # every fifth person is only created by RT itself, on the first mail
        my $u = RT::User->new($SYS);
        my $de = $p->{de};
        ok($u->Create(Name => ($i % 3 ? $p->{email} : lc(ascii($p->{first})) . $p->{custno}), RealName => $p->{real}, EmailAddress => $p->{email}, Privileged => 0,
            NickName => substr($p->{first}, 0, 16), HomePhone => $p->{phone}, MobilePhone => $p->{mobile}, Organization => $p->{company} // '',
            Address1 => $p->{street}, City => $p->{city}, Zip => $p->{zip}, Country => $p->{country}, Lang => $de ? 'de' : 'en', Timezone => $de ? 'Europe/Berlin' : 'Europe/London',
            ($i % 7 == 0 ? (Comments => "$p->{sal} $p->{last} prefers calls after 17:00 on $p->{mobile}", FreeformContactInfo => "$p->{real}, $p->{street}, $p->{zip} $p->{city}") : ())), "user $p->{email}") or next;
        $p->{uid} = $u->id; $p->{name} = $u->Name;
        $u->AddCustomFieldValue(Field => cf('Customer Number', LookupType => 'RT::User')->id, Value => $p->{custno});
        $u->AddCustomFieldValue(Field => cf('Date of Birth', LookupType => 'RT::User')->id, Value => $p->{dob});
        $u->AddCustomFieldValue(Field => cf('Private Mobile', LookupType => 'RT::User')->id, Value => $p->{mobile});
        $u->AddCustomFieldValue(Field => cf('IBAN', LookupType => 'RT::User')->id, Value => $p->{iban}) if $i % 2;
        $u->AddCustomFieldValue(Field => cf('Segment', LookupType => 'RT::User')->id, Value => pick(qw(A B C)));
        if ($i % 11 == 0) { my $old = $p->{mobile}; $u->SetHomePhone(local_phone($old)); $u->SetComments("moved from $p->{street}, old phone $old") }   # history of personal values in Transactions
        $board->AddMember($u->PrincipalId) if $i % 25 == 3;
    }
}

# ------------------------------------------------------------------ phase 2: tickets
my @SUBJ_DE = ('Rechnung %s falsch','Lieferung nicht angekommen','Kündigung Vertrag %s','Passwort vergessen','Gerät defekt','Frage zur Bestellung %s','Adressänderung','Beschwerde über Techniker','Anhang: Vertrag %s');
my @SUBJ_EN = ('Invoice %s is wrong','Delivery missing','Please cancel contract %s','Cannot log in','Device broken after update','Question about order %s','Change of address','Complaint about technician','Attached: contract %s');
my @BODY_DE = ('die Rechnung Nr. %s stimmt nicht, es wurden 49,90 EUR zu viel berechnet.','seit gestern funktioniert das Gerät nicht mehr. Die Fehlermeldung lautet "E-%s: Sensor nicht erreichbar".','bitte ändern Sie meine Adresse. Meine Kundennummer finden Sie unten, Vorgang %s.','ich warte seit drei Wochen auf die Lieferung %s und bin sehr verärgert.','anbei der unterschriebene Vertrag %s. Bitte bestätigen Sie den Eingang.');
my @BODY_EN = ('invoice no. %s is wrong, I was charged 49.90 too much.','the device stopped working yesterday. It shows "E-%s: sensor not reachable".','please change my address. You will find my customer number below, case %s.','I have been waiting three weeks for delivery %s and I am rather annoyed.','please find attached the signed contract %s. Kindly confirm receipt.');
my @AGENT_DE = ('vielen Dank für Ihre Nachricht. Wir haben den Vorgang %s aufgenommen und melden uns kurzfristig.','wir haben die Gutschrift veranlasst, Referenz %s. Bitte prüfen Sie Ihr Konto.','könnten Sie uns bitte ein Foto des Typenschilds zusenden? Referenz %s.');
my @AGENT_EN = ('thank you for your message. We have opened case %s and will get back to you shortly.','we have issued a credit note, reference %s. Please check your account.','could you please send us a photo of the type plate? Reference %s.');

sub sig { my $p = shift; my $r = rand;
    my $s = "-- \n$p->{real}\n"; $s .= "$p->{company}\n" if $p->{company}; $s .= "$p->{street}, $p->{zip} $p->{city}\n" if $r < .5;
    $s .= ($p->{de} ? 'Tel.: ' : 'Phone: ') . $p->{phone} . "\n"; $s .= ($p->{de} ? 'Mobil: ' : 'Mobile: ') . $p->{mobile} . "\n" if $r < .6; $s .= "$p->{email}\n"; $s .= ($p->{de} ? 'Kundennr.: ' : 'Customer no.: ') . "$p->{custno}\n" if $r < .4; $s }
sub b64 { my $s = shift; $s =~ /[^\x20-\x7e]/ ? Encode::encode('MIME-Header', $s) : $s }
sub mail_raw { # person, subject, plain body, %opt
    my ($p, $subj, $plain, %o) = @_;
    my $html = $o{html} // ('<html><body><p>' . join('</p><p>', map { s/\n/<br>/gr } map { rand() < .3 ? ent($_) : esc($_) } split /\n\n/, $plain) . '</p></body></html>');
    my $e = MIME::Entity->build(Type => ($o{files} && @{ $o{files} } ? 'multipart/mixed' : $o{plain_only} ? 'text/plain' : 'multipart/alternative'),
        ($o{plain_only} && !($o{files} && @{ $o{files} }) ? (Data => Encode::encode('UTF-8', $plain), Charset => 'UTF-8', Encoding => 'quoted-printable') : ()),
        From => '"' . b64($p->{real}) . '" <' . $p->{email} . '>', To => $o{to} || "support\@$ORG", ($o{cc} ? (Cc => $o{cc}) : ()), Subject => b64($subj),
        Date => POSIX::strftime('%a, %d %b %Y %H:%M:%S +0000', gmtime($FAKE)), 'Message-ID' => '<' . int($FAKE) . '.' . digits(8) . '.' . (lc(ascii($p->{last})) =~ s/[^a-z]//gr) . '@' . ($p->{email} =~ s/.*\@//r) . '>',
        ($o{in_reply_to} ? ('In-Reply-To' => $o{in_reply_to}) : ()),
        Received => "from [$p->{ip}] (helo=" . lc(ascii($p->{first})) . "-laptop) by mx.$ORG with esmtpsa", 'X-Originating-IP' => "[$p->{ip}]", 'Reply-To' => $p->{email}, 'User-Agent' => 'Thunderbird 102.3', 'Return-Path' => "<$p->{email}>");
    my $tgt = $e;
    if ($o{files} && @{ $o{files} }) {
        if ($o{plain_only}) { $e->attach(Type => 'text/plain', Charset => 'UTF-8', Encoding => 'quoted-printable', Data => Encode::encode('UTF-8', $plain)) }
        else { $tgt = MIME::Entity->build(Top => 0, Type => 'multipart/alternative'); $e->add_part($tgt) }
        $e->attach(Type => $_->{type}, Filename => b64($_->{name}), Data => $_->{data}, Encoding => 'base64', Disposition => 'attachment') for @{ $o{files} };
    }
    unless ($o{plain_only}) {
        $tgt->attach(Type => 'text/plain', Charset => 'UTF-8', Encoding => 'quoted-printable', Data => Encode::encode('UTF-8', $plain));
        $tgt->attach(Type => 'text/html',  Charset => 'UTF-8', Encoding => 'quoted-printable', Data => Encode::encode('UTF-8', $html));
    }
    return $e->as_string;
}
sub agent_mime { my ($plain, %o) = @_;
    my $e = MIME::Entity->build(Type => 'multipart/alternative', ($o{subject} ? (Subject => Encode::encode('UTF-8', $o{subject})) : ()));
    $e->attach(Type => 'text/plain', Charset => 'UTF-8', Data => Encode::encode('UTF-8', $plain));
    $e->attach(Type => 'text/html',  Charset => 'UTF-8', Data => Encode::encode('UTF-8', '<p>' . (esc($plain) =~ s/\n/<br \/>/gr) . '</p>'));
    return $e }
sub files_for { my ($p) = @_; my @f; my $r = rand;
    my $n = ascii($p->{last}) =~ s/[^A-Za-z]/_/gr;
    push @f, { name => "Vertrag_${n}_$p->{first}.txt", type => 'text/plain; charset=UTF-8', data => Encode::encode('UTF-8', "Vertrag / Contract\nName: $p->{real}\nAddress: $p->{street}, $p->{zip} $p->{city}\nPhone: $p->{phone}\nE-mail: $p->{email}\nIBAN: $p->{iban}\nDOB: $p->{dob}\n" . ("lorem ipsum dolor sit amet\n" x (10 + int rand 40))) } if $r < .15;
    push @f, { name => 'scan_' . digits(4) . '.pdf', type => 'application/pdf', data => "%PDF-1.4\n" . join('', map { chr int rand 256 } 1 .. 4000 + int rand 20000) . "\n%%EOF $p->{email}" } if $r > .1 && $r < .25;
    push @f, { name => 'photo.jpg', type => 'image/jpeg', data => "\xff\xd8\xff\xe0" . join('', map { chr int rand 256 } 1 .. 3000 + int rand 30000) } if $r > .22 && $r < .30;
    push @f, { name => "kunden_$p->{custno}.csv", type => 'text/csv; charset=UTF-8', data => Encode::encode('UTF-8', "name;email;phone\n$p->{real};$p->{email};$p->{phone}\n") } if $r > .97;
    return \@f }
sub gateway { my ($raw, %a) = @_;
    my ($status, $err, $t) = eval { RT::Interface::Email::Gateway({ action => 'correspond', message => $raw, %a }) };
    warn "gateway: " . ($@ || $err || 'failed') . "\n" unless $status && $status > 0; return $t }
sub last_plain { my $t = shift; my $as = $t->Transactions; $as->OrderByCols({ FIELD => 'id', ORDER => 'DESC' }); $as->Limit(FIELD => 'Type', OPERATOR => 'IN', VALUE => ['Correspond', 'Create']);
    my $x = $as->First or return ''; my $c = eval { $x->Content(Type => 'text/plain') } // ''; $c = substr($c, 0, 1500); return $c }
sub step { $FAKE += $_[0] * (0.3 + rand); $FAKE = $NOW - 60 if $FAKE > $NOW - 60 }

sub one_ticket { my ($i, $truth) = @_;
    srand($SEED * 1000 + $i);
    $FAKE = $NOW - $YEARS * 365 * 86400 + ($i / $N) * ($YEARS * 365 - 2) * 86400 + rand 3600;
    my $p = $i % 23 == 7 ? $AG[ $i % 2 ] : $P[ $i < @P ? $i : int(@P * (rand() ** 1.5)) ];
    my $de = $p->{de};
    my $ag = $AG[ 2 + int rand 4 ]; $ag = $AG[ int rand 2 ] if rand() < .3 && !$p->{agent};
    my $acu = cu($ag->{name}); my $queue = pick(qw(Support Support Support Billing HR General));
    my $ref = digits(6);
    my $subj = sprintf pick(@{ $de ? \@SUBJ_DE : \@SUBJ_EN }), $ref; $subj .= " - $p->{real}" if rand() < .12; $subj .= " ($p->{phone})" if rand() < .03;
    my $body = ($de ? "Sehr geehrte Damen und Herren,\n\n" : "Dear support team,\n\n") . sprintf(pick(@{ $de ? \@BODY_DE : \@BODY_EN }), $ref) . "\n\n";
    $body .= ($de ? 'Sie erreichen mich unter ' : 'You can reach me on ') . local_phone($p->{mobile}) . ".\n\n" if rand() < .35;
    $body .= ($de ? 'Mein Geburtsdatum: ' : 'My date of birth: ') . $p->{dob} . "\n\n" if rand() < .05;
    my @mention;                                     # other people named in this ticket
    if (rand() < .14) { my $o = pick(@P); if ($o != $p) { push @mention, $o;
        $body .= pick($de ? ("Mein Nachbar $o->{real} hat das gleiche Problem (Tel. $o->{phone}).\n\n", "Bitte informieren Sie auch $o->{email}.\n\n", "Ich schreibe im Auftrag von $o->{sal} $o->{last}, $o->{street}, $o->{zip} $o->{city}.\n\n")
                          : ("My neighbour $o->{real} has the same problem (phone $o->{phone}).\n\n", "Please also inform $o->{email}.\n\n", "I am writing on behalf of $o->{sal} $o->{last}, $o->{street}, $o->{zip} $o->{city}.\n\n")); } }
    $body .= ($de ? "Mit freundlichen Grüßen\n$p->{real}\n\n" : "Kind regards,\n$p->{real}\n\n") . sig($p);
    my $r = rand; my $t;
    my $cc = rand() < .12 ? pick(@P) : undef; $cc = undef if $cc && $cc == $p;
    if ($r < .72) {
        $t = gateway(mail_raw($p, $subj, $body, files => files_for($p), plain_only => rand() < .25, ($cc ? (cc => "\"" . b64($cc->{real}) . "\" <$cc->{email}>") : ())), queue => $queue) or return;
        $t = do { my $x = RT::Ticket->new($acu); $x->Load($t->id); $x };
    } else {                                         # phone call or web form, entered by the agent
        $t = RT::Ticket->new($acu);
        my ($id, undef, $msg) = $t->Create(Queue => $queue, Subject => $subj, Requestor => [$p->{uid} && rand() < .5 ? $p->{uid} : $p->{email}], Cc => [$cc ? $cc->{email} : ()], Owner => (rand() < .6 ? $ag->{uid} : RT->Nobody->id), InitialPriority => int rand 50,
            ($r > .95 ? (AdminCc => [ $AG[3]{email} ]) : ()), MIMEObj => agent_mime("Anruf / call: $p->{real}, $p->{phone}\n\n$body", subject => $subj));
        ok($id, $msg, "create $i") or return;
        $t->Load($id);
    }
    my $id = $t->id; my %tr = (ticket => $id, requestor => $p->{email}, cc => $cc ? $cc->{email} : undef, mentions => [ map { $_->{email} } @mention ], queue => $queue);
    step(3600);
    $t->SetOwner($ag->{uid}, 'Force') if $t->Owner != $ag->{uid};
    my %cfv = ('Callback Phone' => local_phone($p->{mobile}), 'Category' => pick(qw(Complaint Question Incident Return Contract)));
    $cfv{'Contact Email'} = $p->{email} if rand() < .5; $cfv{'Contract End'} = POSIX::strftime('%Y-%m-%d', gmtime($FAKE + 86400 * int rand 700)) if rand() < .4;
    $cfv{'Client IP'} = $p->{ip} if rand() < .3; $cfv{Product} = pick(qw(Alpha Beta Gamma Delta)) if rand() < .7;
    $cfv{'Internal Assessment'} = "$p->{sal} $p->{last} appears agitated; credit check for $p->{real} pending. " . ('Detail text. ' x (rand() < .3 ? 30 : 2)) if rand() < .2;
    for my $n (sort keys %cfv) { my $c = cf($n, LookupType => 'RT::Queue-RT::Ticket'); ok($t->AddCustomFieldValue(Field => $c->id, Value => $cfv{$n}), "CF $n") }
    if (rand() < .04) { my $c = cf('ID Document', LookupType => 'RT::Queue-RT::Ticket'); $t->AddCustomFieldValue(Field => $c->id, Value => 'Ausweis_' . (ascii($p->{last}) =~ s/[^A-Za-z]/_/gr) . '.png', LargeContent => "\x89PNG\r\n" . join('', map { chr int rand 256 } 1 .. 2000), ContentType => 'image/png') }
    if (rand() < .15) { my $c = cf('Callback Phone', LookupType => 'RT::Queue-RT::Ticket'); step(600); $t->AddCustomFieldValue(Field => $c->id, Value => $p->{phone}) }  # leaves OldValue/NewValue behind
    $t->SetSubject("$p->{last}: $subj") if rand() < .06;
    $t->SetPriority(int rand 100) if rand() < .5;
    $t->SetTimeEstimated(15 * (1 + int rand 8)) if rand() < .2;
    $t->SetDue(POSIX::strftime('%Y-%m-%d %H:%M:%S', gmtime($FAKE + 86400 * (2 + int rand 14)))) if rand() < .3;
    if (rand() < .08) { my $o = pick(@P); if ($o != $p) { $t->AddWatcher(Type => pick('Cc', 'AdminCc'), Email => $o->{email}); $tr{watcher} = $o->{email}; if (rand() < .3) { my $u = RT::User->new($SYS); $u->LoadByEmail($o->{email}); $t->DeleteWatcher(Type => 'Cc', PrincipalId => $u->PrincipalId) if $u->id } } }
    if ($queue =~ /^(Support|Billing)$/ && rand() < .15) { my $role = RT::CustomRole->new($SYS); $role->Load('Customer Contact'); my $o = pick(@P); $t->AddWatcher(Type => $role->GroupType, Email => $o->{email}); $tr{contact} = $o->{email} }
    my $rounds = 1 + int rand 3;
    for my $k (1 .. $rounds) {
        step(86400);
        my $prev = last_plain($t);
        my $reply = ($de ? "Guten Tag $p->{sal} $p->{last},\n\n" : "Dear $p->{sal} $p->{last},\n\n") . sprintf(pick(@{ $de ? \@AGENT_DE : \@AGENT_EN }), $ref) . "\n\n" . ($de ? 'Am ' : 'On ') . POSIX::strftime('%Y-%m-%d', gmtime($FAKE - 80000)) . ($de ? " schrieb $p->{real} <$p->{email}>:\n" : ", $p->{real} <$p->{email}> wrote:\n") . quote($prev) . "\n\n-- \n$ag->{real}\n$ORG Support\nTel. $ag->{phone}";
        my ($rv, $rmsg, $txn) = $t->Correspond(MIMEObj => agent_mime($reply), TimeTaken => 5 + int rand 40);
        ok($rv, $rmsg, "correspond $id");
        if (rand() < .55) { step(50000);
            my $c = pick("Called $p->{sal} $p->{last} on " . local_phone($p->{phone}) . ", no answer.", "Spoke to $p->{real} ($p->{mobile}), will send documents to $p->{email}.", "Internal: customer $p->{custno} is in arrears.", "\@$AG[3]{first}: please check with accounting.");
            if (rand() < .2) { my $o = pick(@P); if ($o != $p) { $c .= pick(" Same as the case of $o->{real}.", " See also $o->{email} / $o->{phone}.", " $o->{last}, $o->{first} called about this too."); push @{ $tr{mentions} }, $o->{email} } }
            my ($cv, $cm, $ct) = $t->Comment(MIMEObj => agent_mime($c), TimeTaken => int rand 15);
            if ($cv && $ct && rand() < .3) { $ct->AddCustomFieldValue(Field => cf('Caller ID', LookupType => 'RT::Queue-RT::Ticket-RT::Transaction')->id, Value => $p->{phone}, RecordTransaction => 0) } }
        if ($k < $rounds || rand() < .3) { step(70000);
            my $re = ($de ? "Hallo $ag->{first},\n\ndanke. " : "Hi $ag->{first},\n\nthanks. ") . sprintf(pick(@{ $de ? \@BODY_DE : \@BODY_EN }), digits(6)) . "\n\n" . sig($p) . "\n" . ($de ? "Am " : "On ") . POSIX::strftime('%d.%m.%Y', gmtime($FAKE)) . ($de ? " schrieb $ag->{real} <support\@$ORG>:\n" : ", $ag->{real} <support\@$ORG> wrote:\n") . quote(substr $reply, 0, 700);
            gateway(mail_raw($p, "Re: [$ORG #$id] $subj", $re, files => files_for($p), plain_only => rand() < .2), queue => $queue); }
    }
    if (rand() < .05) { my $x = $t->Transactions; $x->Limit(FIELD => 'Type', VALUE => 'Correspond'); if (my $f = $x->First) { my $o = pick(@P); $t->Forward(Transaction => $f, To => '"' . $o->{real} . "\" <$o->{email}>", Content => "FYI, from $p->{real}"); $tr{forwarded_to} = $o->{email} } }
    if (rand() < .04) { $t->AddLink(Type => 'RefersTo', Target => "https://crm.$ORG/customers?email=$p->{email}") }
    if (rand() < .04) { $t->SquelchMailTo($p->{email}) }
    if (rand() < .04) { $t->Reminders->Add(Subject => "Call $p->{real} back on $p->{mobile}", Owner => $ag->{uid}, Due => POSIX::strftime('%Y-%m-%d %H:%M:%S', gmtime($FAKE + 86400))) }
    step(90000); $t->Load($id);
    my $s = rand; my $age = ($NOW - $FAKE) / 86400;
    if    ($s < .03) { ok($t->SetStatus('deleted'), 'delete') } elsif ($s < .06) { $t->SetStatus('rejected') } elsif ($s < .09) { $t->SetStatus('stalled') }
    elsif ($s < .12) { $t->SetStatus('resolved'); step(200000); $t->SetStatus('open') }      # reopened and still open: RT keeps the old Resolved date
    elsif ($s < .80 || $age > 400) { $t->SetStatus('resolved'); if (rand() < .35) { $t->AddCustomFieldValue(Field => cf('Satisfaction', LookupType => 'RT::Queue-RT::Ticket')->id, Value => 1 + int rand 5) } if (rand() < .06) { step(200000); $t->SetStatus('open'); step(20000); $t->SetStatus('resolved') } }
    $t->ApplyTransactionBatch if $t->can('ApplyTransactionBatch');
    $tr{status} = $t->Status;
    print {$truth} JSON->new->canonical->utf8->encode(\%tr), "\n"; $truth->flush;
}

# a queue whose tickets end with other statuses than RT's own
sub orders {
    my $g = RT::Queue->new($SYS); ok($g->Create(Name => 'Orders', Description => 'Orders queue', Lifecycle => 'orders', CorrespondAddress => "orders\@$ORG"), 'queue Orders');
    for my $i (0 .. 5) {
        my $p = $P[ 2 + $i % 4 ]; $FAKE = $NOW - (900 - $i * 100) * 86400;
        my $t = RT::Ticket->new($SYS);
        my ($id, undef, $msg) = $t->Create(Queue => 'Orders', Subject => "Order of $p->{real}", Requestor => [ $p->{email} ], Status => 'quoted', MIMEObj => agent_mime("Order by $p->{real}, $p->{phone}", subject => "Order of $p->{real}"));
        ok($id, $msg, 'order') or next; step(90000);
        $t->SetStatus('ordered'); step(90000); $t->SetStatus('delivered') if $i % 3;
        my $fh; open $fh, '>>', "$DIR/truth.part0" or die $!; print $fh JSON->new->canonical->utf8->encode({ ticket => $id, requestor => $p->{email}, cc => undef, mentions => [], queue => 'Orders', status => $t->Status }), "\n"; close $fh;
    }
}

sub phase2 {
    my $t0 = CORE::time(); $RT::Handle->Disconnect; my @kids;
    for my $j (0 .. $JOBS - 1) {
        my $pid = fork // die "fork: $!";
        if (!$pid) {
            RT->ConnectToDatabase();
            open my $fh, '>', "$DIR/truth.part$j" or die $!; my $n = 0;
            for (my $i = $j; $i < $N; $i += $JOBS) { eval { one_ticket($i, $fh); 1 } or warn "ticket $i: $@"; $n++; say_("worker $j: $n") if $n % 50 == 0 }
            close $fh; POSIX::_exit(0);
        }
        push @kids, $pid;
    }
    waitpid $_, 0 for @kids;
    RT->ConnectToDatabase();
    say_(sprintf '%d tickets in %ds', $N, CORE::time() - $t0);
}

# ------------------------------------------------------------------ phase 3: links, merges, searches, articles, assets, tokens
sub phase3 {
    srand($SEED + 3); my @tr; for my $f (glob "$DIR/truth.part*") { open my $h, '<', $f or die; push @tr, map { JSON->new->utf8->decode($_) } <$h>; close $h; unlink $f }
    @tr = sort { $a->{ticket} <=> $b->{ticket} } @tr;
    my $acu = cu($AG[2]{name}); my (%by, %merged); push @{ $by{ $_->{requestor} } }, $_ for grep { $_->{queue} ne 'Orders' } @tr;
    my ($nl, $nm) = (0, 0);
    $FAKE = $NOW - 3600;
    for my $x (@tr) { next if $x->{status} eq 'deleted'; my $r = rand; my $o = pick(@tr); next if $o == $x || $o->{status} eq 'deleted';
        my $t = RT::Ticket->new($acu); $t->Load($x->{ticket});
        if ($r < .10) { $nl += !!ok($t->AddLink(Type => 'RefersTo', Target => $o->{ticket}), 'refers') }
        elsif ($r < .14 && $t->Status !~ /resolved|rejected/) { $nl += !!ok($t->AddLink(Type => 'DependsOn', Target => $o->{ticket}), 'depends') }
        elsif ($r < .16 && $x->{ticket} != $o->{ticket}) { $nl += !!ok($t->AddLink(Type => 'MemberOf', Target => $o->{ticket}), 'member') } }
    for my $m (sort keys %by) { my @t = grep { $_->{status} ne 'deleted' } @{ $by{$m} }; next if @t < 2 || rand() > .22; my ($a, $b) = @t[0, 1];
        my $t = RT::Ticket->new($acu); $t->Load($b->{ticket}); if (ok($t->MergeInto($a->{ticket}), 'merge')) { $nm++; $b->{merged_into} = $a->{ticket} } }
    say_("$nl links, $nm merges");
    # saved searches / dashboards / preferences: personal data in serialized Attributes
    my $n = 0;
    for my $a (@AG) { my $c = cu($a->{name}); my $u = RT::User->new($SYS); $u->Load($a->{name}); my $p = pick(@P);
        my $s = RT::SavedSearch->new($c);
        my ($ok, $msg) = $s->Save(Privacy => 'RT::User-' . $u->id, Type => 'Ticket', Name => "Tickets of $p->{real}", SearchParams => { Query => "Requestor.EmailAddress = '$p->{email}'", Format => "'__id__','__Subject__'", OrderBy => 'id', Order => 'DESC', RowsPerPage => 50 });
        ok($ok, $msg, 'saved search') and $n++;
        $u->SetPreferences('QuickNote', { note => "call $p->{mobile}" });
        my ($b) = grep { $_->{requestor} eq $p->{email} } @tr; $u->ToggleBookmark($_) for map { my $t = RT::Ticket->new($SYS); $t->Load($_->{ticket}); $t } grep {$_} $b;
        my $tok = RT::AuthToken->new(cu($a->{name})); $tok->Create(Owner => $u->id, Description => "token of $a->{real}");
    }
    my $rs = RT::SavedSearch->new(cu('root')); # system wide chart used by verify.sh and by "reports still work"
    my $class = RT::Class->new($SYS); ok($class->Create(Name => 'Knowledge', Description => 'KB'), 'class'); 
    for my $k (1 .. 6) { my $p = pick(@P); my $art = RT::Article->new($SYS); my ($x) = grep { $_->{requestor} eq $p->{email} } @tr;
        ok($art->Create(Name => "How we solved the case of $p->{real} ($k)", Summary => "Contact $p->{email}", Class => $class->id), 'article') and $x and $art->AddLink(Type => 'RefersTo', Target => "t:$x->{ticket}") }
    my $cat = RT::Catalog->new($SYS); $cat->Load('General assets');
    for my $k (1 .. 10) { my $p = $P[ $k * 3 % @P ]; my $as = RT::Asset->new($SYS);
        my ($ok, $msg) = $as->Create(Name => "Notebook of $p->{real}", Description => "S/N " . digits(8) . ", phone $p->{phone}", Catalog => $cat->id, Status => 'in-use', HeldBy => [$p->{uid} || ()], Contact => [$p->{uid} || ()]);
        ok($ok, $msg, 'asset'); my ($x) = grep { $_->{requestor} eq $p->{email} } @tr; $as->AddLink(Type => 'RefersTo', Target => "t:$x->{ticket}") if $x && $ok }
    # resolve user ids for the ground truth
    for my $p (@P, @AG) { my $u = RT::User->new($SYS); $u->LoadByEmail($p->{email}); if ($u->id) { $p->{uid} = $u->id; $p->{name} = $u->Name } }
    open my $h, '>:utf8', "$DIR/truth.json" or die $!; print $h JSON->new->canonical->pretty->encode({ people => [@P], agents => [@AG], tickets => \@tr }); close $h;
    say_("truth.json written, $n saved searches");
}
phase1(); phase2(); orders(); phase3();

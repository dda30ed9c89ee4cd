# A Perl that has compiled RT, and becomes each program of RT in a fork of itself: compiling takes most of the time that
# a short program of RT needs.
#   perl preloaded.pl SOCKET      with the environment of RT's configuration; connects to no database
# For each connection one program is run. It is asked for in one line of JSON: the `command` as a list, the `environment`,
# and the files `input`, `output` and `errors`. When the program and its own forks have ended, the answer is one line with
# the exit status, or with “signal”. A client that says no more, or is gone, ends its program.
#
# The program is not called but takes the place of the rest of this file, so that it finds what it would find when Perl
# was started with it: no caller, its own exit status, its own way to die. Only the source is filtered that follows the
# line on which BEGIN ends.
BEGIN {

    package Expunge::Preloaded;
    use strict;
    use warnings;

    # The first of its kind is the last to be run. Perl would now look at each value that was ever loaded, and in a fork
    # every page of memory that it touches is copied: a third of what a snippet takes. All that it holds ends with it.
    our $is_snippet;
    END {
        if ($is_snippet) {
            close $_ for *STDOUT, *STDERR;
            POSIX::_exit($?);
        }
    }

    use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
    use Fcntl ();
    use File::Find ();
    use Filter::Util::Call ();
    use IO::Socket::UNIX ();
    use JSON ();
    use POSIX ();

    # What RT and its tools load while they run, and some of it only with a database.
    my @modules = qw(
        Apache::Session::Lock::MySQL Apache::Session::MySQL Apache::Session::Postgres CSS::Squish
        DBIx::SearchBuilder::Handle::Pg DBIx::SearchBuilder::Handle::mysql DBD::Pg DBD::mysql Devel::StackTrace
        Getopt::Long HTML::Mason::CGIHandler HTML::Mason::PSGIHandler::Streamy HTML::TreeBuilder JavaScript::Minifier::XS
        Log::Dispatch::File Log::Dispatch::Screen MIME::Entity MIME::Parser Parallel::Prefork
        Plack::Handler::Starlet Plack::Loader Plack::Middleware::Static Pod::Usage
        RT::Handle RT::Interface::CLI RT::Interface::Email RT::Interface::Web::Handler RT::Interface::Web::MenuBuilder
        RT::Interface::Web::Session RT::PlackRunner RT::Report::Tickets RT::SavedSearch RT::SharedSettings
        RT::Search::Simple RT::Shredder RT::Shredder::Plugin RT::Shredder::Plugin::Tickets Server::Starter);

    my ($socket) = splice @ARGV;
    my $clients = IO::Socket::UNIX->new(Local => $socket, Listen => 64) or die "There is no socket $socket: $!\n";
    my $pages = preload(@modules);
    my $request = serve($clients);
    become($request, $pages);

    # Returns the handler of RT's pages, with the pages compiled. The lexicons are left to the programs: they are open
    # files, and forks that read one together would each get a part of it.
    sub preload {
        require RT;
        remember_names();
        RT->LoadConfig;
        RT->InitPluginPaths;
        RT->InitClasses;
        for my $module (@_) {
            eval "require $module; 1" or warn "$module is left to the programs: $@";
        }
        my $pages = compiled_pages();
        forget_configuration();
        return $pages;
    }

    # RT looks for the name of each option among all names that are known: thousands, once everything is loaded.
    sub remember_names {
        require Symbol::Global::Name;
        my $find = \&Symbol::Global::Name::find;
        my %names;
        no strict 'refs';
        no warnings 'redefine';
        *Symbol::Global::Name::find = sub {
            my ($class, $reference) = @_;
            my $name = $names{$reference};
            my $known = $name && *{ substr $name, 1 }{ ref $reference eq 'REF' ? 'SCALAR' : ref $reference };
            return $name if $known && $known == $reference;
            return $names{$reference} = $find->(@_);
        };
        return;
    }

    sub compiled_pages {
        my $pages = RT::Interface::Web::Handler::NewHandler('HTML::Mason::PSGIHandler::Streamy');
        my $root = $RT::MasonComponentRoot;
        my $load = sub {
            # Without the packages for pictures, that page cannot be compiled.
            return if !-f || m{/Graphs/};
            my $source = content($_);
            # Such a block asks for the configuration when the page is loaded, and the program may have another.
            return if $source =~ /<%once>/i;
            my $path = substr $_, length $root;
            eval { $pages->interp->load($path); 1 } or warn "The page $path is left to the server: $@";
        };
        my @parts = qw(Articles Asset Elements Search Ticket User Widgets Admin/Users Admin/Elements autohandler index.html);
        File::Find::find({ wanted => $load, no_chdir => 1 }, map { "$root/$_" } @parts);
        return $pages;
    }

    # A second LoadConfig would keep some values of the first.
    sub forget_configuration {
        local $SIG{__WARN__} = sub { };
        undef $RT::Config;
        @RT::Config::PreInitLoggerMessages = ();
        delete @INC{'RT/Config.pm', 'RT_Config.pm'};
        require RT::Config;
        return;
    }

    # Returns in the fork that is to become a program, with what was asked for.
    sub serve {
        my ($clients) = @_;
        $SIG{CHLD} = 'IGNORE';
        while (1) {
            my $client = $clients->accept or next;
            my $process = fork // die "There is no process: $!\n";
            next if $process;
            delete $SIG{CHLD};
            close $clients;
            my $line = readline $client;
            POSIX::_exit(0) unless defined $line;
            my $request = JSON->new->decode($line);
            return $request if watch($client);
        }
    }

    # Returns in a new fork; the process that called stays beside it, and ends with it.
    sub watch {
        my ($client) = @_;
        # Whoever holds the second end lives: the program and the forks that it makes.
        pipe my $ended, our $alive or die "There is no pipe: $!\n";
        my $program = fork // die "There is no process: $!\n";
        return 1 unless $program;
        close $alive;
        $SIG{PIPE} = 'IGNORE';
        setpgrp $program, $program;
        stop($program, $ended) unless waited($ended, $client) == $ended;
        waitpid $program, 0;
        syswrite $client, $? & 127 ? "signal\n" : ($? >> 8) . "\n";
        POSIX::_exit(0);
    }

    sub stop {
        my ($group, $ended) = @_;
        kill TERM => -$group;
        return if waited($ended, undef, 3);
        kill KILL => -$group;
        waited($ended);
        return;
    }

    # The first of two handles at whose other end something happens; 0 when the seconds are over.
    sub waited {
        my ($first, $second, $seconds) = @_;
        my $asked = '';
        vec($asked, fileno $_, 1) = 1 for grep { defined } $first, $second;
        return 0 unless select(my $found = $asked, undef, undef, $seconds) > 0;
        return vec($found, fileno $first, 1) ? $first : $second;
    }

    sub become {
        my ($request, $pages) = @_;
        setpgrp 0, 0;
        # Bytes, as the system gives them to a program.
        utf8::downgrade($_) for @{ $request->{command} }, values %{ $request->{environment} };
        my ($command, @arguments) = @{ $request->{command} };
        %ENV = %{ $request->{environment} };
        open STDIN, '<', $request->{input} or die "$request->{input}: $!\n";
        open STDOUT, '>>', $request->{output} or die "$request->{output}: $!\n";
        open STDERR, '>>', $request->{errors} or die "$request->{errors}: $!\n";
        my $file = $command eq 'perl' && "@arguments" eq '-' ? '-' : in_path($command);
        my $source = $file eq '-' ? join '', <STDIN> : content($file);
        our $is_snippet = $file eq '-';
        my $is_perl = $is_snippet || $source =~ m{\A#!/usr/bin/perl\b};
        run_alone($file, $command, @arguments) unless $is_perl;
        @ARGV = $file eq '-' ? () : @arguments;
        $0 = $file;
        $^T = time;
        $^W = $source =~ /\A#!\S+ -w/ ? 1 : 0;
        # Forks draw the same numbers otherwise, and give one name to two things.
        srand;
        offer($pages);
        my @lines = (qq{#line 1 "$file"\n}, $source);
        Filter::Util::Call::filter_add(sub { return 0 unless @lines; $_ = shift @lines; return 1 });
        return;
    }

    sub run_alone {
        my ($file, @command) = @_;
        fcntl our $alive, Fcntl::F_SETFD(), 0;
        exec { $file } @command or die "$file: $!\n";
    }

    # RT's web server gets the pages that are compiled, and keeps the others that it compiles in its own folder.
    sub offer {
        my ($pages) = @_;
        no warnings 'redefine';
        *RT::Interface::Web::Handler::NewHandler = sub {
            my $interp = $pages->interp;
            $interp->{data_dir} = $RT::MasonDataDir;
            $interp->_create_data_subdirs;
            # RT throws all away when this folder is younger than what it knows, and the first page would make it so.
            mkdir File::Spec->catdir($interp->object_dir, $interp->compiler->object_id);
            $interp->{rt_mason_cache_created} = RT::Interface::Web::MasonCacheCreatedDate();
            return $pages;
        };
        return;
    }

    sub in_path {
        my ($command) = @_;
        return $command if $command =~ m{/};
        my ($found) = grep { -x } map { "$_/$command" } split /:/, $ENV{PATH};
        return $found // die "There is no program $command.\n";
    }

    sub content {
        my ($file) = @_;
        open my $handle, '<:raw', $file or die "$file: $!\n";
        local $/;
        return scalar readline $handle;
    }
}

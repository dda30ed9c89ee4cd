-- fill persons
insert into "expunge_persons" (seq, "k1") select row_number() over (order by "k1"), "k1" from (select "t"."id" as "k1" from "persons" as "t" where "t"."id" in ($1, $2)) as chosen;  -- "29", "30"
-- fill purged_tickets
insert into "expunge_purged_tickets" (seq, "k1") select row_number() over (order by "k1"), "k1" from (select "t"."id" as "k1" from "tickets" as "t" where ("t"."customer_id" in (select k1 from "expunge_persons") and not coalesce("t"."legal_hold" = $1, false))) as chosen;  -- true
-- reduce purged_tickets to redacted_tickets
insert into "expunge_redacted_tickets" (seq, "k1") select row_number() over (order by "k1") + (select coalesce(max(seq), 0) from "expunge_redacted_tickets"), "k1" from (select distinct "u"."k1" from "tickets" as "s", "tickets" as "x", "expunge_purged_tickets" as "u" where ("s"."merged_into_id" = "x"."id" and coalesce("s"."legal_hold" = $1, false) and "x"."id" = "u"."k1" and not exists (select 1 from "expunge_redacted_tickets" as "d" where "d"."k1" = "u"."k1") and not exists (select 1 from "expunge_purged_tickets" as "su" where "s"."id" = "su"."k1")) union select distinct "u"."k1" from "messages" as "s", "messages" as "x", "expunge_purged_tickets" as "u" where ("s"."in_reply_to_id" = "x"."id" and exists (select 1 from "tickets" as "so" where ("s"."ticket_id" = "so"."id" and coalesce("so"."legal_hold" = $2, false))) and "x"."ticket_id" = "u"."k1" and not exists (select 1 from "expunge_redacted_tickets" as "d" where "d"."k1" = "u"."k1") and not exists (select 1 from "expunge_purged_tickets" as "sp" where "s"."ticket_id" = "sp"."k1")) union select distinct "u"."k1" from "ticket_links" as "x", "expunge_purged_tickets" as "u" where ("x"."source_id" = "u"."k1" and (exists (select 1 from "tickets" as "xo" where ("x"."source_id" = "xo"."id" and coalesce("xo"."legal_hold" = $3, false))) or exists (select 1 from "tickets" as "xo" where ("x"."target_id" = "xo"."id" and coalesce("xo"."legal_hold" = $4, false)))) and not exists (select 1 from "expunge_redacted_tickets" as "d" where "d"."k1" = "u"."k1")) union select distinct "u"."k1" from "ticket_links" as "x", "expunge_purged_tickets" as "u" where ("x"."target_id" = "u"."k1" and (exists (select 1 from "tickets" as "xo" where ("x"."source_id" = "xo"."id" and coalesce("xo"."legal_hold" = $5, false))) or exists (select 1 from "tickets" as "xo" where ("x"."target_id" = "xo"."id" and coalesce("xo"."legal_hold" = $6, false)))) and not exists (select 1 from "expunge_redacted_tickets" as "d" where "d"."k1" = "u"."k1"))) as held;  -- true, true, true, true, true, true
delete from "expunge_purged_tickets" where ("k1") in (select "k1" from "expunge_redacted_tickets");
-- fill touched_tickets
insert into "expunge_touched_tickets" (seq, "k1") select row_number() over (order by "k1"), "k1" from (select "t"."id" as "k1" from "tickets" as "t" where ("t"."id") in (select "h"."id" from "messages" as part, "tickets" as "h" where (("part"."author_id" in (select k1 from "expunge_persons") and "part"."direction" = $1) and "part"."ticket_id" = "h"."id") union select "h"."id" from "participants" as part, "tickets" as "h" where ("part"."person_id" in (select k1 from "expunge_persons") and "part"."ticket_id" = "h"."id"))) as chosen;  -- "in"
-- fill authored_messages
insert into "expunge_authored_messages" (seq, "k1") select row_number() over (order by "k1"), "k1" from (select "t"."id" as "k1" from "messages" as "t" where (("t"."author_id" in (select k1 from "expunge_persons") and "t"."direction" = $1) and not exists (select 1 from "expunge_purged_tickets" as "tp" where "t"."ticket_id" = "tp"."k1") and not exists (select 1 from "expunge_redacted_tickets" as "tp" where "t"."ticket_id" = "tp"."k1") and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $2, false))))) as chosen;  -- "in", true
-- fill participation_participants
insert into "expunge_participation_participants" (seq, "k1", "k2", "k3") select row_number() over (order by "k1", "k2", "k3"), "k1", "k2", "k3" from (select "t"."ticket_id" as "k1", "t"."person_id" as "k2", "t"."role" as "k3" from "participants" as "t" where ("t"."person_id" in (select k1 from "expunge_persons") and not exists (select 1 from "expunge_purged_tickets" as "tp" where "t"."ticket_id" = "tp"."k1") and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $1, false))))) as chosen;  -- true
-- reduce persons to redacted_persons
insert into "expunge_redacted_persons" (seq, "k1") select row_number() over (order by "k1") + (select coalesce(max(seq), 0) from "expunge_redacted_persons"), "k1" from (select distinct "u"."k1" from "tickets" as "s", "persons" as "x", "expunge_persons" as "u" where ("s"."agent_id" = "x"."id" and "x"."id" = "u"."k1" and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1") and not (1 = 0 or exists (select 1 from "expunge_purged_tickets" as "su" where "s"."id" = "su"."k1") or 1 = 0)) union select distinct "u"."k1" from "tickets" as "s", "persons" as "x", "expunge_persons" as "u" where ("s"."customer_id" = "x"."id" and "x"."id" = "u"."k1" and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1") and not (1 = 0 or exists (select 1 from "expunge_purged_tickets" as "su" where "s"."id" = "su"."k1") or 1 = 0)) union select distinct "u"."k1" from "messages" as "s", "persons" as "x", "expunge_persons" as "u" where ("s"."author_id" = "x"."id" and "x"."id" = "u"."k1" and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1") and not (1 = 0 or exists (select 1 from "expunge_purged_tickets" as "sp" where "s"."ticket_id" = "sp"."k1") or 1 = 0)) union select distinct "u"."k1" from "notes" as "s", "persons" as "x", "expunge_persons" as "u" where ("s"."author_id" = "x"."id" and "x"."id" = "u"."k1" and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1") and not (exists (select 1 from "expunge_persons" as "sp" where ("s"."person_id" = "sp"."k1" and "s"."ticket_id" is null)) or exists (select 1 from "expunge_purged_tickets" as "sp" where "s"."ticket_id" = "sp"."k1") or 1 = 0)) union select distinct "u"."k1" from "participants" as "s", "persons" as "x", "expunge_persons" as "u" where ("s"."person_id" = "x"."id" and "x"."id" = "u"."k1" and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1") and not (1 = 0 or exists (select 1 from "expunge_purged_tickets" as "sp" where "s"."ticket_id" = "sp"."k1") or exists (select 1 from "expunge_participation_participants" as "su" where ("s"."ticket_id" = "su"."k1" and "s"."person_id" = "su"."k2" and "s"."role" = "su"."k3")))) union select distinct "u"."k1" from "time_entries" as "s", "persons" as "x", "expunge_persons" as "u" where ("s"."agent_id" = "x"."id" and "x"."id" = "u"."k1" and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1") and not (1 = 0 or exists (select 1 from "expunge_purged_tickets" as "sp" where "s"."ticket_id" = "sp"."k1") or 1 = 0)) union select distinct "u"."k1" from "notes" as "x", "expunge_persons" as "u" where (("x"."person_id" = "u"."k1" and "x"."ticket_id" is null) and exists (select 1 from "tickets" as "xo" where ("x"."ticket_id" = "xo"."id" and coalesce("xo"."legal_hold" = $1, false))) and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1")) union select distinct "u"."k1" from "history" as "x", "expunge_persons" as "u" where (("x"."object_id" = "u"."k1" and "x"."object_type" = $2) and exists (select 1 from "tickets" as "xo" where ("x"."object_id" = "xo"."id" and "x"."object_type" = $3 and coalesce("xo"."legal_hold" = $4, false))) and not exists (select 1 from "expunge_redacted_persons" as "d" where "d"."k1" = "u"."k1"))) as held;  -- true, "person", "ticket", true
delete from "expunge_persons" where ("k1") in (select "k1" from "expunge_redacted_persons");

-- unit purged_tickets: purge tickets
-- lock
select count(*) as count from (select 1 from "expunge_purged_tickets" as "u", "tickets" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1") for update of t) as locked;  -- :from, :to
-- collect tickets
insert into "expunge_purged_tickets__tickets" select "t"."id" as "k1" from "expunge_purged_tickets" as "u", "tickets" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1" and not coalesce("t"."legal_hold" = $3, false));  -- :from, :to, true
-- collect messages
insert into "expunge_purged_tickets__messages" select "t"."id" as "k1" from "expunge_purged_tickets__tickets" as "k", "messages" as "t" where "t"."ticket_id" = "k"."k1";
-- collect ticket_links
insert into "expunge_purged_tickets__ticket_links" select "t"."id" as "k1" from "expunge_purged_tickets__tickets" as "k", "ticket_links" as "t" where "t"."source_id" = "k"."k1" union select "t"."id" as "k1" from "expunge_purged_tickets__tickets" as "k", "ticket_links" as "t" where "t"."target_id" = "k"."k1";
-- collect attachments
insert into "expunge_purged_tickets__attachments" select "t"."id" as "k1" from "expunge_purged_tickets__messages" as "k", "attachments" as "t" where "t"."message_id" = "k"."k1";
-- collect files
insert into "expunge_purged_tickets__files" select distinct "t"."id" as "k1" from "expunge_purged_tickets__attachments" as "k", "attachments" as "p", "files" as "t" where ("p"."id" = "k"."k1" and "t"."id" = "p"."file_id");
-- report Tickets by month, team and status
select to_char(date_trunc('month', "t"."created_at"), 'YYYY-MM') as "d1", "t"."team_id" as "d2", "t"."status" as "d3", count(*) as "f1", cast(sum("t"."reopened_count") as text) as "f2", cast(sum("t"."message_count") as text) as "f3" from "tickets" as "t", "expunge_purged_tickets__tickets" as "k" where "t"."id" = "k"."k1" group by date_trunc('month', "t"."created_at"), "t"."team_id", "t"."status" order by 1, 2, 3;
select to_char(date_trunc('month', "t"."created_at"), 'YYYY-MM') as "d1", "t"."team_id" as "d2", "t"."status" as "d3", count(*) as "f1", cast(sum("t"."reopened_count") as text) as "f2", cast(sum("t"."message_count") as text) as "f3" from "tickets" as "t", "expunge_purged_tickets" as "u" where "t"."id" = "u"."k1" group by date_trunc('month', "t"."created_at"), "t"."team_id", "t"."status" order by 1, 2, 3;
-- unlink tickets
update "tickets" as "t" set "merged_into_id" = null from "expunge_purged_tickets__tickets" as "k" where ("t"."merged_into_id" = "k"."k1" and not coalesce("t"."legal_hold" = $1, false) and not exists (select 1 from "expunge_purged_tickets" as "tu" where "t"."id" = "tu"."k1"));  -- true
-- unlink tickets
update "tickets" as "t" set "merged_into_id" = null from "expunge_purged_tickets__tickets" as "k" where ("t"."merged_into_id" = "k"."k1" and not coalesce("t"."legal_hold" = $1, false) and exists (select 1 from "expunge_purged_tickets" as "tu" where "t"."id" = "tu"."k1") and not exists (select 1 from "expunge_purged_tickets__tickets" as x where "t"."id" = "x"."k1"));  -- true
-- unlink messages
update "messages" as "t" set "in_reply_to_id" = null from "expunge_purged_tickets__messages" as "k" where ("t"."in_reply_to_id" = "k"."k1" and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $1, false))) and not exists (select 1 from "expunge_purged_tickets" as "tp" where "t"."ticket_id" = "tp"."k1"));  -- true
-- unlink messages
update "messages" as "t" set "in_reply_to_id" = null from "expunge_purged_tickets__messages" as "k" where ("t"."in_reply_to_id" = "k"."k1" and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $1, false))) and exists (select 1 from "expunge_purged_tickets" as "tp" where "t"."ticket_id" = "tp"."k1") and not exists (select 1 from "expunge_purged_tickets__messages" as x where "t"."id" = "x"."k1"));  -- true
-- purge attachments
delete from "attachments" as "t" using "expunge_purged_tickets__attachments" as "k" where "t"."id" = "k"."k1";
-- purge files
delete from "files" as "t" using "expunge_purged_tickets__files" as "k" where ("t"."id" = "k"."k1" and not exists (select 1 from "attachments" as s where "t"."id" = "s"."file_id" and not exists (select 1 from "messages" as "sp" where ("s"."message_id" = "sp"."id" and exists (select 1 from "expunge_purged_tickets" as "spp" where ("sp"."ticket_id" = "spp"."k1" and "spp"."seq" <= $1))))));  -- :to
-- purge sla_events
delete from "sla_events" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."ticket_id" = "k"."k1";
-- purge time_entries
delete from "time_entries" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."ticket_id" = "k"."k1";
-- purge ticket_links
delete from "ticket_links" as "t" using "expunge_purged_tickets__ticket_links" as "k" where ("t"."id" = "k"."k1" and not (exists (select 1 from "tickets" as "to" where ("t"."source_id" = "to"."id" and coalesce("to"."legal_hold" = $1, false))) or exists (select 1 from "tickets" as "to" where ("t"."target_id" = "to"."id" and coalesce("to"."legal_hold" = $2, false)))));  -- true, true
-- purge ticket_tags
delete from "ticket_tags" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."ticket_id" = "k"."k1";
-- purge forms
delete from "forms" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."ticket_id" = "k"."k1";
-- purge custom_values
delete from "custom_values" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."ticket_id" = "k"."k1";
-- purge participants
delete from "participants" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."ticket_id" = "k"."k1";
-- purge history
delete from "history" as "t" using "expunge_purged_tickets__tickets" as "k" where ("t"."object_id" = "k"."k1" and "t"."object_type" = $1);  -- "ticket"
-- purge notes
delete from "notes" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."ticket_id" = "k"."k1";
-- purge messages
delete from "messages" as "t" using "expunge_purged_tickets__messages" as "k" where "t"."id" = "k"."k1";
-- purge tickets
delete from "tickets" as "t" using "expunge_purged_tickets__tickets" as "k" where "t"."id" = "k"."k1";

-- unit redacted_tickets: redact tickets
-- lock
select count(*) as count from (select 1 from "expunge_redacted_tickets" as "u", "tickets" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1") for update of t) as locked;  -- :from, :to
-- collect tickets
insert into "expunge_redacted_tickets__tickets" select "t"."id" as "k1" from "expunge_redacted_tickets" as "u", "tickets" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1" and not coalesce("t"."legal_hold" = $3, false));  -- :from, :to, true
-- collect messages
insert into "expunge_redacted_tickets__messages" select "t"."id" as "k1" from "expunge_redacted_tickets__tickets" as "k", "messages" as "t" where "t"."ticket_id" = "k"."k1";
-- collect ticket_links
insert into "expunge_redacted_tickets__ticket_links" select "t"."id" as "k1" from "expunge_redacted_tickets__tickets" as "k", "ticket_links" as "t" where "t"."source_id" = "k"."k1" union select "t"."id" as "k1" from "expunge_redacted_tickets__tickets" as "k", "ticket_links" as "t" where "t"."target_id" = "k"."k1";
-- collect attachments
insert into "expunge_redacted_tickets__attachments" select "t"."id" as "k1" from "expunge_redacted_tickets__messages" as "k", "attachments" as "t" where "t"."message_id" = "k"."k1";
-- collect files
insert into "expunge_redacted_tickets__files" select distinct "t"."id" as "k1" from "expunge_redacted_tickets__attachments" as "k", "attachments" as "p", "files" as "t" where ("p"."id" = "k"."k1" and "t"."id" = "p"."file_id");
-- proof tickets
select count(*) as count, cast(coalesce(sum(hashint8extended(hash_record_extended(row("t"."id", cast("t"."number" as text) collate "C", cast("t"."status" as text) collate "C", "t"."priority", cast("t"."type" as text) collate "C", "t"."team_id", "t"."agent_id", cast("t"."channel" as text) collate "C", "t"."created_at", "t"."first_response_at", "t"."resolved_at", "t"."closed_at", "t"."updated_at", "t"."first_response_minutes", "t"."resolution_minutes", "t"."sla_due_at", "t"."sla_breached", "t"."reopened_count", "t"."message_count", "t"."legal_hold"), 0), 0)), 0) as text) as fingerprint from "tickets" as "t", "expunge_redacted_tickets__tickets" as "k" where "t"."id" = "k"."k1";
-- report Tickets by month, team and status
select to_char(date_trunc('month', "t"."created_at"), 'YYYY-MM') as "d1", "t"."team_id" as "d2", "t"."status" as "d3", count(*) as "f1", cast(sum("t"."reopened_count") as text) as "f2", cast(sum("t"."message_count") as text) as "f3" from "tickets" as "t", "expunge_redacted_tickets" as "u" where "t"."id" = "u"."k1" group by date_trunc('month', "t"."created_at"), "t"."team_id", "t"."status" order by 1, 2, 3;
-- purge attachments
delete from "attachments" as "t" using "expunge_redacted_tickets__attachments" as "k" where "t"."id" = "k"."k1";
-- purge files
delete from "files" as "t" using "expunge_redacted_tickets__files" as "k" where ("t"."id" = "k"."k1" and not exists (select 1 from "attachments" as s where "t"."id" = "s"."file_id" and not (exists (select 1 from "messages" as "sp" where ("s"."message_id" = "sp"."id" and exists (select 1 from "expunge_redacted_tickets" as "spp" where ("sp"."ticket_id" = "spp"."k1" and "spp"."seq" <= $1)))) or exists (select 1 from "messages" as "sp" where ("s"."message_id" = "sp"."id" and exists (select 1 from "expunge_purged_tickets" as "spp" where "sp"."ticket_id" = "spp"."k1"))))));  -- :to
-- redact tickets
update "tickets" as "t" set "title" = cast($1 as text), "search_text" = null from "expunge_redacted_tickets__tickets" as "k" where ("t"."id" = "k"."k1" and ("t"."title" <> cast($2 as text) or "t"."search_text" is not null));  -- "[removed]", "[removed]"
-- redact messages
update "messages" as "t" set "from_header" = null, "to_header" = null, "cc_header" = null, "subject" = case when "t"."subject" is not null then cast($1 as text) else "t"."subject" end, "body_plain" = case when "t"."body_plain" is not null then cast($2 as text) else "t"."body_plain" end, "body_html" = case when "t"."body_html" is not null then cast($3 as text) else "t"."body_html" end, "raw_headers" = null, "message_uid" = case when "t"."message_uid" is not null then (cast($4 as text) || cast("t"."id" as text) || cast($5 as text)) else "t"."message_uid" end from "expunge_redacted_tickets__messages" as "k" where ("t"."id" = "k"."k1" and ("t"."from_header" is not null or "t"."to_header" is not null or "t"."cc_header" is not null or ("t"."subject" is not null and "t"."subject" <> cast($6 as text)) or ("t"."body_plain" is not null and "t"."body_plain" <> cast($7 as text)) or ("t"."body_html" is not null and "t"."body_html" <> cast($8 as text)) or "t"."raw_headers" is not null or ("t"."message_uid" is not null and "t"."message_uid" <> (cast($9 as text) || cast("t"."id" as text) || cast($10 as text)))));  -- "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>", "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>"
-- redact notes
update "notes" as "t" set "text" = cast($1 as text) from "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and "t"."text" <> cast($2 as text));  -- "[removed]", "[removed]"
-- redact history
update "history" as "t" set "old_value" = case when "t"."field" not in ($1, $2, $3, $4, $5, $6) then null else "t"."old_value" end, "new_value" = case when "t"."field" not in ($7, $8, $9, $10, $11, $12) then null else "t"."new_value" end from "expunge_redacted_tickets__tickets" as "k" where (("t"."object_id" = "k"."k1" and "t"."object_type" = $13) and (("t"."old_value" is not null and "t"."field" not in ($14, $15, $16, $17, $18, $19)) or ("t"."new_value" is not null and "t"."field" not in ($20, $21, $22, $23, $24, $25))));  -- "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply", "ticket", "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply"
-- redact custom_values
update "custom_values" as "t" set "value" = case when ("t"."value" is not null and exists (select 1 from "custom_fields" as "t_of" where "t_of"."id" = "t"."field_id" and "t_of"."personal" = $1)) then cast($2 as text) else "t"."value" end from "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and ("t"."value" is not null and "t"."value" <> cast($3 as text) and exists (select 1 from "custom_fields" as "t_of" where "t_of"."id" = "t"."field_id" and "t_of"."personal" = $4)));  -- true, "[removed]", "[removed]", true
-- rewrite forms
select "t"."id" as "k1", coalesce(octet_length(cast("t"."answers" as text)), 0) as bytes from "forms" as "t", "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and "t"."answers" is not null);
update "forms" as "t" set "answers" = "v"."c1" from json_to_recordset(cast($1 as json)) as v("k1" integer, "c1" text) where "t"."id" = "v"."k1";  -- :rows
-- redact time_entries
update "time_entries" as "t" set "comment" = null from "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and "t"."comment" is not null);

-- unit authored_messages: redact messages
-- lock
select count(*) as count from (select 1 from "expunge_authored_messages" as "u", "messages" as "t", "tickets" as "h" where ((u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1") and "t"."ticket_id" = "h"."id") for update of h) as locked;  -- :from, :to
-- lock
select count(*) as count from (select 1 from "expunge_authored_messages" as "u", "messages" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1") for update of t) as locked;  -- :from, :to
-- collect messages
insert into "expunge_authored_messages__messages" select "t"."id" as "k1" from "expunge_authored_messages" as "u", "messages" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1" and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $3, false))));  -- :from, :to, true
-- collect attachments
insert into "expunge_authored_messages__attachments" select "t"."id" as "k1" from "expunge_authored_messages__messages" as "k", "attachments" as "t" where "t"."message_id" = "k"."k1";
-- collect files
insert into "expunge_authored_messages__files" select distinct "t"."id" as "k1" from "expunge_authored_messages__attachments" as "k", "attachments" as "p", "files" as "t" where ("p"."id" = "k"."k1" and "t"."id" = "p"."file_id");
-- proof messages
select count(*) as count, cast(coalesce(sum(hashint8extended(hash_record_extended(row("t"."id", cast("t"."kind" as text) collate "C", cast("t"."direction" as text) collate "C", "t"."created_at", "t"."minutes_spent"), 0), 0)), 0) as text) as fingerprint from "messages" as "t", "expunge_authored_messages__messages" as "k" where "t"."id" = "k"."k1";
-- report Messages by direction and month
select "t"."direction" as "d1", "t"."kind" as "d2", to_char(date_trunc('month', "t"."created_at"), 'YYYY-MM') as "d3", count(*) as "f1", cast(sum("t"."minutes_spent") as text) as "f2" from "messages" as "t", "expunge_authored_messages" as "u" where "t"."id" = "u"."k1" group by "t"."direction", "t"."kind", date_trunc('month', "t"."created_at") order by 1, 2, 3;
-- purge attachments
delete from "attachments" as "t" using "expunge_authored_messages__attachments" as "k" where "t"."id" = "k"."k1";
-- purge files
delete from "files" as "t" using "expunge_authored_messages__files" as "k" where ("t"."id" = "k"."k1" and not exists (select 1 from "attachments" as s where "t"."id" = "s"."file_id" and not (exists (select 1 from "expunge_authored_messages" as "sp" where ("s"."message_id" = "sp"."k1" and "sp"."seq" <= $1)) or exists (select 1 from "messages" as "sp" where ("s"."message_id" = "sp"."id" and exists (select 1 from "expunge_purged_tickets" as "spp" where "sp"."ticket_id" = "spp"."k1"))) or exists (select 1 from "messages" as "sp" where ("s"."message_id" = "sp"."id" and exists (select 1 from "expunge_redacted_tickets" as "spp" where "sp"."ticket_id" = "spp"."k1"))))));  -- :to
-- redact messages
update "messages" as "t" set "from_header" = null, "to_header" = null, "cc_header" = null, "subject" = case when "t"."subject" is not null then cast($1 as text) else "t"."subject" end, "body_plain" = case when "t"."body_plain" is not null then cast($2 as text) else "t"."body_plain" end, "body_html" = case when "t"."body_html" is not null then cast($3 as text) else "t"."body_html" end, "raw_headers" = null, "message_uid" = case when "t"."message_uid" is not null then (cast($4 as text) || cast("t"."id" as text) || cast($5 as text)) else "t"."message_uid" end, "author_id" = null from "expunge_authored_messages__messages" as "k" where ("t"."id" = "k"."k1" and ("t"."from_header" is not null or "t"."to_header" is not null or "t"."cc_header" is not null or ("t"."subject" is not null and "t"."subject" <> cast($6 as text)) or ("t"."body_plain" is not null and "t"."body_plain" <> cast($7 as text)) or ("t"."body_html" is not null and "t"."body_html" <> cast($8 as text)) or "t"."raw_headers" is not null or ("t"."message_uid" is not null and "t"."message_uid" <> (cast($9 as text) || cast("t"."id" as text) || cast($10 as text))) or "t"."author_id" is not null));  -- "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>", "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>"

-- unit participation_participants: purge participants
-- lock
select count(*) as count from (select 1 from "expunge_participation_participants" as "u", "participants" as "t", "tickets" as "h" where ((u.seq > $1 and u.seq <= $2 and ("t"."ticket_id" = "u"."k1" and "t"."person_id" = "u"."k2" and "t"."role" = "u"."k3")) and "t"."ticket_id" = "h"."id") for update of h) as locked;  -- :from, :to
-- lock
select count(*) as count from (select 1 from "expunge_participation_participants" as "u", "participants" as "t" where (u.seq > $1 and u.seq <= $2 and ("t"."ticket_id" = "u"."k1" and "t"."person_id" = "u"."k2" and "t"."role" = "u"."k3")) for update of t) as locked;  -- :from, :to
-- collect participants
insert into "expunge_participation_participants__participants" select "t"."ticket_id" as "k1", "t"."person_id" as "k2", "t"."role" as "k3" from "expunge_participation_participants" as "u", "participants" as "t" where (u.seq > $1 and u.seq <= $2 and ("t"."ticket_id" = "u"."k1" and "t"."person_id" = "u"."k2" and "t"."role" = "u"."k3") and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $3, false))));  -- :from, :to, true
-- purge participants
delete from "participants" as "t" using "expunge_participation_participants__participants" as "k" where ("t"."ticket_id" = "k"."k1" and "t"."person_id" = "k"."k2" and "t"."role" = "k"."k3");

-- unit persons: purge persons
-- lock
select count(*) as count from (select 1 from "expunge_persons" as "u", "persons" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1") for update of t) as locked;  -- :from, :to
-- collect persons
insert into "expunge_persons__persons" select "t"."id" as "k1" from "expunge_persons" as "u", "persons" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1");  -- :from, :to
-- purge saved_searches
delete from "saved_searches" as "t" using "expunge_persons__persons" as "k" where "t"."owner_id" = "k"."k1";
-- purge history
delete from "history" as "t" using "expunge_persons__persons" as "k" where (("t"."object_id" = "k"."k1" and "t"."object_type" = $1) and not exists (select 1 from "tickets" as "to" where ("t"."object_id" = "to"."id" and "t"."object_type" = $2 and coalesce("to"."legal_hold" = $3, false))));  -- "person", "ticket", true
-- purge notes
delete from "notes" as "t" using "expunge_persons__persons" as "k" where (("t"."person_id" = "k"."k1" and "t"."ticket_id" is null) and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $1, false))));  -- true
-- purge sessions
delete from "sessions" as "t" using "expunge_persons__persons" as "k" where "t"."person_id" = "k"."k1";
-- purge contact_points
delete from "contact_points" as "t" using "expunge_persons__persons" as "k" where "t"."person_id" = "k"."k1";
-- purge persons
delete from "persons" as "t" using "expunge_persons__persons" as "k" where "t"."id" = "k"."k1";

-- unit redacted_persons: redact persons
-- lock
select count(*) as count from (select 1 from "expunge_redacted_persons" as "u", "persons" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1") for update of t) as locked;  -- :from, :to
-- collect persons
insert into "expunge_redacted_persons__persons" select "t"."id" as "k1" from "expunge_redacted_persons" as "u", "persons" as "t" where (u.seq > $1 and u.seq <= $2 and "t"."id" = "u"."k1");  -- :from, :to
-- proof persons
select count(*) as count, cast(coalesce(sum(hashint8extended(hash_record_extended(row("t"."id", "t"."created_at", "t"."updated_at"), 0), 0)), 0) as text) as fingerprint from "persons" as "t", "expunge_redacted_persons__persons" as "k" where "t"."id" = "k"."k1";
-- purge sessions
delete from "sessions" as "t" using "expunge_redacted_persons__persons" as "k" where "t"."person_id" = "k"."k1";
-- purge contact_points
delete from "contact_points" as "t" using "expunge_redacted_persons__persons" as "k" where "t"."person_id" = "k"."k1";
-- redact persons
update "persons" as "t" set "login" = (cast($1 as text) || cast("t"."id" as text)), "email" = null, "first_name" = null, "last_name" = case when "t"."last_name" is not null then cast($2 as text) else "t"."last_name" end, "phone" = null, "mobile" = null, "street" = null, "zip" = null, "city" = null, "birthdate" = null, "note" = null, "password_hash" = null, "active" = cast($3 as boolean), "last_login_at" = null from "expunge_redacted_persons__persons" as "k" where ("t"."id" = "k"."k1" and ("t"."login" <> (cast($4 as text) || cast("t"."id" as text)) or "t"."email" is not null or "t"."first_name" is not null or ("t"."last_name" is not null and "t"."last_name" <> cast($5 as text)) or "t"."phone" is not null or "t"."mobile" is not null or "t"."street" is not null or "t"."zip" is not null or "t"."city" is not null or "t"."birthdate" is not null or "t"."note" is not null or "t"."password_hash" is not null or "t"."active" <> cast($6 as boolean) or "t"."last_login_at" is not null));  -- "erased-", "Erased", false, "erased-", "Erased", false
-- rewrite persons
select "t"."id" as "k1", coalesce(octet_length(cast("t"."preferences" as text)), 0) as bytes from "persons" as "t", "expunge_redacted_persons__persons" as "k" where ("t"."id" = "k"."k1" and "t"."preferences" is not null);
update "persons" as "t" set "preferences" = "v"."c1" from json_to_recordset(cast($1 as json)) as v("k1" integer, "c1" text) where "t"."id" = "v"."k1";  -- :rows
-- redact notes
update "notes" as "t" set "text" = cast($1 as text) from "expunge_redacted_persons__persons" as "k" where (("t"."person_id" = "k"."k1" and "t"."ticket_id" is null) and not exists (select 1 from "tickets" as "to" where ("t"."ticket_id" = "to"."id" and coalesce("to"."legal_hold" = $2, false))) and "t"."text" <> cast($3 as text));  -- "[removed]", true, "[removed]"
-- redact history
update "history" as "t" set "old_value" = case when "t"."field" not in ($1, $2, $3, $4, $5, $6) then null else "t"."old_value" end, "new_value" = case when "t"."field" not in ($7, $8, $9, $10, $11, $12) then null else "t"."new_value" end from "expunge_redacted_persons__persons" as "k" where (("t"."object_id" = "k"."k1" and "t"."object_type" = $13) and not exists (select 1 from "tickets" as "to" where ("t"."object_id" = "to"."id" and "t"."object_type" = $14 and coalesce("to"."legal_hold" = $15, false))) and (("t"."old_value" is not null and "t"."field" not in ($16, $17, $18, $19, $20, $21)) or ("t"."new_value" is not null and "t"."field" not in ($22, $23, $24, $25, $26, $27))));  -- "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply", "person", "ticket", true, "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply"
-- redact saved_searches
update "saved_searches" as "t" set "name" = case when "t"."name" is not null then cast($1 as text) else "t"."name" end, "query" = null from "expunge_redacted_persons__persons" as "k" where ("t"."owner_id" = "k"."k1" and (("t"."name" is not null and "t"."name" <> cast($2 as text)) or "t"."query" is not null));  -- "[removed]", "[removed]"

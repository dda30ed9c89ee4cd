-- fill redacted_tickets
insert into "expunge_redacted_tickets" (seq, "k1") select row_number() over (order by "k1"), "k1" from (select "t"."id" as "k1" from "tickets" as "t" where (((exists (select 1 from "teams" as "t_of" where "t_of"."id" = "t"."team_id" and "t_of"."name" = ?) and exists (select 1 from "custom_values" as "custom_value" where ("custom_value"."ticket_id" = "t"."id" and exists (select 1 from "custom_fields" as custom_field where "custom_field"."id" = "custom_value"."field_id" and "custom_field"."name" = ?) and ("custom_value"."value" like '____-__-__%' and substr("custom_value"."value", 1, 10) < ?)))) and "t"."status" in (?, ?, ?, ?)) and not coalesce("t"."legal_hold" = ?, 0))) as chosen;  -- "Support", "graduation", "2024-06-30", "resolved", "rejected", "closed", "merged", 1

-- unit redacted_tickets: redact tickets
-- collect tickets
insert into "expunge_redacted_tickets__tickets" select "t"."id" as "k1" from "expunge_redacted_tickets" as "u", "tickets" as "t" where (u.seq > ? and u.seq <= ? and "t"."id" = "u"."k1" and (not coalesce("t"."legal_hold" = ?, 0) and ((exists (select 1 from "teams" as "t_of" where "t_of"."id" = "t"."team_id" and "t_of"."name" = ?) and exists (select 1 from "custom_values" as "custom_value" where ("custom_value"."ticket_id" = "t"."id" and exists (select 1 from "custom_fields" as custom_field where "custom_field"."id" = "custom_value"."field_id" and "custom_field"."name" = ?) and ("custom_value"."value" like '____-__-__%' and substr("custom_value"."value", 1, 10) < ?)))) and "t"."status" in (?, ?, ?, ?))));  -- :from, :to, 1, "Support", "graduation", "2024-06-30", "resolved", "rejected", "closed", "merged"
-- collect messages
insert into "expunge_redacted_tickets__messages" select "t"."id" as "k1" from "expunge_redacted_tickets__tickets" as "k", "messages" as "t" where "t"."ticket_id" = "k"."k1";
-- collect ticket_links
insert into "expunge_redacted_tickets__ticket_links" select "t"."id" as "k1" from "expunge_redacted_tickets__tickets" as "k", "ticket_links" as "t" where "t"."source_id" = "k"."k1" union select "t"."id" as "k1" from "expunge_redacted_tickets__tickets" as "k", "ticket_links" as "t" where "t"."target_id" = "k"."k1";
-- collect attachments
insert into "expunge_redacted_tickets__attachments" select "t"."id" as "k1" from "expunge_redacted_tickets__messages" as "k", "attachments" as "t" where "t"."message_id" = "k"."k1";
-- collect files
insert into "expunge_redacted_tickets__files" select distinct "t"."id" as "k1" from "expunge_redacted_tickets__attachments" as "k", "attachments" as "p", "files" as "t" where ("p"."id" = "k"."k1" and "t"."id" = "p"."file_id");
-- proof tickets
select count(*) as count, cast(coalesce(expunge_fingerprint(expunge_hash("t"."id", "t"."number", "t"."status", "t"."priority", "t"."type", "t"."team_id", "t"."agent_id", "t"."channel", "t"."created_at", "t"."first_response_at", "t"."resolved_at", "t"."closed_at", "t"."updated_at", "t"."first_response_minutes", "t"."resolution_minutes", "t"."sla_due_at", "t"."sla_breached", "t"."reopened_count", "t"."message_count", "t"."legal_hold")), 0) as text) as fingerprint from "tickets" as "t", "expunge_redacted_tickets__tickets" as "k" where "t"."id" = "k"."k1";
-- report Tickets by month, team and status
select substr("t"."created_at", 1, 7) as "d1", "t"."team_id" as "d2", "t"."status" as "d3", count(*) as "f1", sum("t"."reopened_count") as "f2", sum("t"."message_count") as "f3" from "tickets" as "t", "expunge_redacted_tickets" as "u" where "t"."id" = "u"."k1" group by substr("t"."created_at", 1, 7), "t"."team_id", "t"."status" order by 1, 2, 3;
-- purge attachments
delete from "attachments" where ("id") in (select "t"."id" from "expunge_redacted_tickets__attachments" as "k", "attachments" as "t" where "t"."id" = "k"."k1");
-- purge files
delete from "files" where ("id") in (select "t"."id" from "expunge_redacted_tickets__files" as "k", "files" as "t" where ("t"."id" = "k"."k1" and not exists (select 1 from "attachments" as s where "t"."id" = "s"."file_id" and not exists (select 1 from "messages" as "sp" where ("s"."message_id" = "sp"."id" and exists (select 1 from "expunge_redacted_tickets" as "spp" where ("sp"."ticket_id" = "spp"."k1" and "spp"."seq" <= ?)))))));  -- :to
-- redact tickets
update "tickets" as "t" set "title" = ?, "search_text" = null from "expunge_redacted_tickets__tickets" as "k" where ("t"."id" = "k"."k1" and ("t"."title" <> ? or "t"."search_text" is not null));  -- "[removed]", "[removed]"
-- redact messages
update "messages" as "t" set "from_header" = null, "to_header" = null, "cc_header" = null, "subject" = case when "t"."subject" is not null then ? else "t"."subject" end, "body_plain" = case when "t"."body_plain" is not null then ? else "t"."body_plain" end, "body_html" = case when "t"."body_html" is not null then ? else "t"."body_html" end, "raw_headers" = null, "message_uid" = case when "t"."message_uid" is not null then (? || cast("t"."id" as text) || ?) else "t"."message_uid" end from "expunge_redacted_tickets__messages" as "k" where ("t"."id" = "k"."k1" and ("t"."from_header" is not null or "t"."to_header" is not null or "t"."cc_header" is not null or ("t"."subject" is not null and "t"."subject" <> ?) or ("t"."body_plain" is not null and "t"."body_plain" <> ?) or ("t"."body_html" is not null and "t"."body_html" <> ?) or "t"."raw_headers" is not null or ("t"."message_uid" is not null and "t"."message_uid" <> (? || cast("t"."id" as text) || ?))));  -- "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>", "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>"
-- redact notes
update "notes" as "t" set "text" = ? from "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and "t"."text" <> ?);  -- "[removed]", "[removed]"
-- redact history
update "history" as "t" set "old_value" = case when "t"."field" not in (?, ?, ?, ?, ?, ?) then null else "t"."old_value" end, "new_value" = case when "t"."field" not in (?, ?, ?, ?, ?, ?) then null else "t"."new_value" end from "expunge_redacted_tickets__tickets" as "k" where (("t"."object_id" = "k"."k1" and "t"."object_type" = ?) and (("t"."old_value" is not null and "t"."field" not in (?, ?, ?, ?, ?, ?)) or ("t"."new_value" is not null and "t"."field" not in (?, ?, ?, ?, ?, ?))));  -- "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply", "ticket", "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply"
-- redact custom_values
update "custom_values" as "t" set "value" = case when ("t"."value" is not null and exists (select 1 from "custom_fields" as "t_of" where "t_of"."id" = "t"."field_id" and "t_of"."personal" = ?)) then ? else "t"."value" end from "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and ("t"."value" is not null and "t"."value" <> ? and exists (select 1 from "custom_fields" as "t_of" where "t_of"."id" = "t"."field_id" and "t_of"."personal" = ?)));  -- 1, "[removed]", "[removed]", 1
-- rewrite forms
select "t"."id" as "k1", coalesce(octet_length(cast("t"."answers" as text)), 0) as bytes from "forms" as "t", "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and "t"."answers" is not null);
update "forms" as "t" set "answers" = "v"."c1" from (select json_extract(value, '$.k1') as "k1", json_extract(value, '$.c1') as "c1" from json_each(?)) as v where "t"."id" = "v"."k1";  -- :rows
-- redact time_entries
update "time_entries" as "t" set "comment" = null from "expunge_redacted_tickets__tickets" as "k" where ("t"."ticket_id" = "k"."k1" and "t"."comment" is not null);
-- transition history
insert into "history" ("object_type", "object_id", "field", "old_value", "new_value", "created_at") select ?, "t"."id", ?, "t"."status", ?, ? from "expunge_redacted_tickets__tickets" as "k", "tickets" as "t" where ("t"."id" = "k"."k1" and "t"."status" <> ?);  -- "ticket", "status", "closed", :localNow, "closed"
-- transition tickets
update "tickets" as "t" set "status" = ? from "expunge_redacted_tickets__tickets" as "k" where ("t"."id" = "k"."k1" and "t"."status" <> ?);  -- "closed", "closed"
-- note notes
insert into "notes" ("ticket_id", "text", "created_at") select "t"."id", ?, ? from "expunge_redacted_tickets__tickets" as "k", "tickets" as "t" where "t"."id" = "k"."k1";  -- :note, :localNow

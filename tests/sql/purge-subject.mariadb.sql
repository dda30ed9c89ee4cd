-- fill persons
insert into `expunge_persons` (seq, `k1`) select row_number() over (order by `k1`), `k1` from (select `t`.`id` as `k1` from `persons` as `t` where `t`.`id` in (?, ?)) as chosen;  -- "29", "30"
-- fill purged_tickets
insert into `expunge_purged_tickets` (seq, `k1`) select row_number() over (order by `k1`), `k1` from (select `t`.`id` as `k1` from `tickets` as `t` where (`t`.`customer_id` in (select k1 from `expunge_persons`) and not coalesce(`t`.`legal_hold` = ?, 0))) as chosen;  -- 1
-- reduce purged_tickets to redacted_tickets
insert into `expunge_redacted_tickets` (seq, `k1`) select row_number() over (order by `k1`) + cast((select coalesce(max(seq), 0) from `expunge_redacted_tickets`) as signed), `k1` from (select distinct `u`.`k1` from `tickets` as `s`, `tickets` as `x`, `expunge_purged_tickets` as `u` where (`s`.`merged_into_id` = `x`.`id` and coalesce(`s`.`legal_hold` = ?, 0) and `x`.`id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_tickets` as `d` where `d`.`k1` = `u`.`k1`) and not exists (select 1 from `expunge_purged_tickets` as `su` where `s`.`id` = `su`.`k1`)) union select distinct `u`.`k1` from `messages` as `s`, `messages` as `x`, `expunge_purged_tickets` as `u` where (`s`.`in_reply_to_id` = `x`.`id` and exists (select 1 from `tickets` as `so` where (`s`.`ticket_id` = `so`.`id` and coalesce(`so`.`legal_hold` = ?, 0))) and `x`.`ticket_id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_tickets` as `d` where `d`.`k1` = `u`.`k1`) and not exists (select 1 from `expunge_purged_tickets` as `sp` where `s`.`ticket_id` = `sp`.`k1`)) union select distinct `u`.`k1` from `ticket_links` as `x`, `expunge_purged_tickets` as `u` where (`x`.`source_id` = `u`.`k1` and (exists (select 1 from `tickets` as `xo` where (`x`.`source_id` = `xo`.`id` and coalesce(`xo`.`legal_hold` = ?, 0))) or exists (select 1 from `tickets` as `xo` where (`x`.`target_id` = `xo`.`id` and coalesce(`xo`.`legal_hold` = ?, 0)))) and not exists (select 1 from `expunge_redacted_tickets` as `d` where `d`.`k1` = `u`.`k1`)) union select distinct `u`.`k1` from `ticket_links` as `x`, `expunge_purged_tickets` as `u` where (`x`.`target_id` = `u`.`k1` and (exists (select 1 from `tickets` as `xo` where (`x`.`source_id` = `xo`.`id` and coalesce(`xo`.`legal_hold` = ?, 0))) or exists (select 1 from `tickets` as `xo` where (`x`.`target_id` = `xo`.`id` and coalesce(`xo`.`legal_hold` = ?, 0)))) and not exists (select 1 from `expunge_redacted_tickets` as `d` where `d`.`k1` = `u`.`k1`))) as held;  -- 1, 1, 1, 1, 1, 1
delete from `expunge_purged_tickets` where (`k1`) in (select `k1` from `expunge_redacted_tickets`);
-- fill touched_tickets
insert into `expunge_touched_tickets` (seq, `k1`) select row_number() over (order by `k1`), `k1` from (select `t`.`id` as `k1` from `tickets` as `t` where (`t`.`id`) in (select `h`.`id` from `messages` as part, `tickets` as `h` where ((`part`.`author_id` in (select k1 from `expunge_persons`) and `part`.`direction` = ?) and `part`.`ticket_id` = `h`.`id`) union select `h`.`id` from `participants` as part, `tickets` as `h` where (`part`.`person_id` in (select k1 from `expunge_persons`) and `part`.`ticket_id` = `h`.`id`))) as chosen;  -- "in"
-- fill authored_messages
insert into `expunge_authored_messages` (seq, `k1`) select row_number() over (order by `k1`), `k1` from (select `t`.`id` as `k1` from `messages` as `t` where ((`t`.`author_id` in (select k1 from `expunge_persons`) and `t`.`direction` = ?) and not exists (select 1 from `expunge_purged_tickets` as `tp` where `t`.`ticket_id` = `tp`.`k1`) and not exists (select 1 from `expunge_redacted_tickets` as `tp` where `t`.`ticket_id` = `tp`.`k1`) and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))))) as chosen;  -- "in", 1
-- fill participation_participants
insert into `expunge_participation_participants` (seq, `k1`, `k2`, `k3`) select row_number() over (order by `k1`, `k2`, `k3`), `k1`, `k2`, `k3` from (select `t`.`ticket_id` as `k1`, `t`.`person_id` as `k2`, `t`.`role` as `k3` from `participants` as `t` where (`t`.`person_id` in (select k1 from `expunge_persons`) and not exists (select 1 from `expunge_purged_tickets` as `tp` where `t`.`ticket_id` = `tp`.`k1`) and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))))) as chosen;  -- 1
-- reduce persons to redacted_persons
insert into `expunge_redacted_persons` (seq, `k1`) select row_number() over (order by `k1`) + cast((select coalesce(max(seq), 0) from `expunge_redacted_persons`) as signed), `k1` from (select distinct `u`.`k1` from `tickets` as `s`, `persons` as `x`, `expunge_persons` as `u` where (`s`.`customer_id` = `x`.`id` and `x`.`id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`) and not (1 = 0 or exists (select 1 from `expunge_purged_tickets` as `su` where `s`.`id` = `su`.`k1`) or 1 = 0)) union select distinct `u`.`k1` from `tickets` as `s`, `persons` as `x`, `expunge_persons` as `u` where (`s`.`agent_id` = `x`.`id` and `x`.`id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`) and not (1 = 0 or exists (select 1 from `expunge_purged_tickets` as `su` where `s`.`id` = `su`.`k1`) or 1 = 0)) union select distinct `u`.`k1` from `messages` as `s`, `persons` as `x`, `expunge_persons` as `u` where (`s`.`author_id` = `x`.`id` and `x`.`id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`) and not (1 = 0 or exists (select 1 from `expunge_purged_tickets` as `sp` where `s`.`ticket_id` = `sp`.`k1`) or 1 = 0)) union select distinct `u`.`k1` from `notes` as `s`, `persons` as `x`, `expunge_persons` as `u` where (`s`.`author_id` = `x`.`id` and `x`.`id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`) and not (exists (select 1 from `expunge_persons` as `sp` where (`s`.`person_id` = `sp`.`k1` and `s`.`ticket_id` is null)) or exists (select 1 from `expunge_purged_tickets` as `sp` where `s`.`ticket_id` = `sp`.`k1`) or 1 = 0)) union select distinct `u`.`k1` from `participants` as `s`, `persons` as `x`, `expunge_persons` as `u` where (`s`.`person_id` = `x`.`id` and `x`.`id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`) and not (1 = 0 or exists (select 1 from `expunge_purged_tickets` as `sp` where `s`.`ticket_id` = `sp`.`k1`) or exists (select 1 from `expunge_participation_participants` as `su` where (`s`.`ticket_id` = `su`.`k1` and `s`.`person_id` = `su`.`k2` and `s`.`role` = `su`.`k3`)))) union select distinct `u`.`k1` from `time_entries` as `s`, `persons` as `x`, `expunge_persons` as `u` where (`s`.`agent_id` = `x`.`id` and `x`.`id` = `u`.`k1` and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`) and not (1 = 0 or exists (select 1 from `expunge_purged_tickets` as `sp` where `s`.`ticket_id` = `sp`.`k1`) or 1 = 0)) union select distinct `u`.`k1` from `notes` as `x`, `expunge_persons` as `u` where ((`x`.`person_id` = `u`.`k1` and `x`.`ticket_id` is null) and exists (select 1 from `tickets` as `xo` where (`x`.`ticket_id` = `xo`.`id` and coalesce(`xo`.`legal_hold` = ?, 0))) and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`)) union select distinct `u`.`k1` from `history` as `x`, `expunge_persons` as `u` where ((`x`.`object_id` = `u`.`k1` and `x`.`object_type` = ?) and exists (select 1 from `tickets` as `xo` where (`x`.`object_id` = `xo`.`id` and `x`.`object_type` = ? and coalesce(`xo`.`legal_hold` = ?, 0))) and not exists (select 1 from `expunge_redacted_persons` as `d` where `d`.`k1` = `u`.`k1`))) as held;  -- 1, "person", "ticket", 1
delete from `expunge_persons` where (`k1`) in (select `k1` from `expunge_redacted_persons`);

-- unit purged_tickets: purge tickets
-- lock
select count(*) as count from `expunge_purged_tickets` as `u`, `tickets` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`) for update;  -- :from, :to
-- collect tickets
insert into `expunge_purged_tickets__tickets` select `t`.`id` as `k1` from `expunge_purged_tickets` as `u`, `tickets` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1` and not coalesce(`t`.`legal_hold` = ?, 0));  -- :from, :to, 1
-- collect messages
insert into `expunge_purged_tickets__messages` select `t`.`id` as `k1` from `expunge_purged_tickets__tickets` as `k`, `messages` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- collect ticket_links
insert into `expunge_purged_tickets__ticket_links` select `t`.`id` as `k1` from `expunge_purged_tickets__tickets` as `k`, `ticket_links` as `t` where `t`.`source_id` = `k`.`k1` union select `t`.`id` as `k1` from `expunge_purged_tickets__tickets` as `k`, `ticket_links` as `t` where `t`.`target_id` = `k`.`k1`;
-- collect attachments
insert into `expunge_purged_tickets__attachments` select `t`.`id` as `k1` from `expunge_purged_tickets__messages` as `k`, `attachments` as `t` where `t`.`message_id` = `k`.`k1`;
-- collect files
insert into `expunge_purged_tickets__files` select distinct `t`.`id` as `k1` from `expunge_purged_tickets__attachments` as `k`, `attachments` as `p`, `files` as `t` where (`p`.`id` = `k`.`k1` and `t`.`id` = `p`.`file_id`);
-- report Tickets by month, team and status
select left(cast(`t`.`created_at` as char), 7) as `d1`, `t`.`team_id` as `d2`, `t`.`status` as `d3`, count(*) as `f1`, sum(`t`.`reopened_count`) as `f2`, sum(`t`.`message_count`) as `f3` from `tickets` as `t`, `expunge_purged_tickets__tickets` as `k` where `t`.`id` = `k`.`k1` group by left(cast(`t`.`created_at` as char), 7), `t`.`team_id`, `t`.`status` order by 1, 2, 3;
select left(cast(`t`.`created_at` as char), 7) as `d1`, `t`.`team_id` as `d2`, `t`.`status` as `d3`, count(*) as `f1`, sum(`t`.`reopened_count`) as `f2`, sum(`t`.`message_count`) as `f3` from `tickets` as `t`, `expunge_purged_tickets` as `u` where `t`.`id` = `u`.`k1` group by left(cast(`t`.`created_at` as char), 7), `t`.`team_id`, `t`.`status` order by 1, 2, 3;
-- unlink tickets
update `expunge_purged_tickets__tickets` as `k`, `tickets` as `t` set `t`.`merged_into_id` = null, `t`.`created_at` = `t`.`created_at`, `t`.`first_response_at` = `t`.`first_response_at`, `t`.`resolved_at` = `t`.`resolved_at`, `t`.`closed_at` = `t`.`closed_at`, `t`.`updated_at` = `t`.`updated_at`, `t`.`sla_due_at` = `t`.`sla_due_at` where (`t`.`merged_into_id` = `k`.`k1` and not coalesce(`t`.`legal_hold` = ?, 0) and not exists (select 1 from `expunge_purged_tickets` as `tu` where `t`.`id` = `tu`.`k1`));  -- 1
-- unlink tickets
update `expunge_purged_tickets__tickets` as `k`, `tickets` as `t` set `t`.`merged_into_id` = null, `t`.`created_at` = `t`.`created_at`, `t`.`first_response_at` = `t`.`first_response_at`, `t`.`resolved_at` = `t`.`resolved_at`, `t`.`closed_at` = `t`.`closed_at`, `t`.`updated_at` = `t`.`updated_at`, `t`.`sla_due_at` = `t`.`sla_due_at` where (`t`.`merged_into_id` = `k`.`k1` and not coalesce(`t`.`legal_hold` = ?, 0) and exists (select 1 from `expunge_purged_tickets` as `tu` where `t`.`id` = `tu`.`k1`) and not exists (select 1 from `expunge_purged_tickets__tickets` as x where `t`.`id` = `x`.`k1`));  -- 1
-- unlink tickets
update `expunge_purged_tickets__tickets` as `k`, `tickets` as `t` set `t`.`merged_into_id` = null, `t`.`created_at` = `t`.`created_at`, `t`.`first_response_at` = `t`.`first_response_at`, `t`.`resolved_at` = `t`.`resolved_at`, `t`.`closed_at` = `t`.`closed_at`, `t`.`updated_at` = `t`.`updated_at`, `t`.`sla_due_at` = `t`.`sla_due_at` where (`t`.`merged_into_id` = `k`.`k1` and not coalesce(`t`.`legal_hold` = ?, 0) and exists (select 1 from `expunge_purged_tickets__tickets` as x where `t`.`id` = `x`.`k1`));  -- 1
-- unlink messages
update `expunge_purged_tickets__messages` as `k`, `messages` as `t` set `t`.`in_reply_to_id` = null, `t`.`created_at` = `t`.`created_at` where (`t`.`in_reply_to_id` = `k`.`k1` and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))) and not exists (select 1 from `expunge_purged_tickets` as `tp` where `t`.`ticket_id` = `tp`.`k1`));  -- 1
-- unlink messages
update `expunge_purged_tickets__messages` as `k`, `messages` as `t` set `t`.`in_reply_to_id` = null, `t`.`created_at` = `t`.`created_at` where (`t`.`in_reply_to_id` = `k`.`k1` and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))) and exists (select 1 from `expunge_purged_tickets` as `tp` where `t`.`ticket_id` = `tp`.`k1`) and not exists (select 1 from `expunge_purged_tickets__messages` as x where `t`.`id` = `x`.`k1`));  -- 1
-- unlink messages
update `expunge_purged_tickets__messages` as `k`, `messages` as `t` set `t`.`in_reply_to_id` = null, `t`.`created_at` = `t`.`created_at` where (`t`.`in_reply_to_id` = `k`.`k1` and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))) and exists (select 1 from `expunge_purged_tickets__messages` as x where `t`.`id` = `x`.`k1`));  -- 1
-- purge attachments
delete `t` from `expunge_purged_tickets__attachments` as `k`, `attachments` as `t` where `t`.`id` = `k`.`k1`;
-- purge files
delete `t` from `expunge_purged_tickets__files` as `k`, `files` as `t` where (`t`.`id` = `k`.`k1` and not exists (select 1 from `attachments` as s where `t`.`id` = `s`.`file_id` and not exists (select 1 from `messages` as `sp` where (`s`.`message_id` = `sp`.`id` and exists (select 1 from `expunge_purged_tickets` as `spp` where (`sp`.`ticket_id` = `spp`.`k1` and `spp`.`seq` <= ?))))));  -- :to
-- purge sla_events
delete `t` from `expunge_purged_tickets__tickets` as `k`, `sla_events` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- purge time_entries
delete `t` from `expunge_purged_tickets__tickets` as `k`, `time_entries` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- purge ticket_links
delete `t` from `expunge_purged_tickets__ticket_links` as `k`, `ticket_links` as `t` where (`t`.`id` = `k`.`k1` and not (exists (select 1 from `tickets` as `to` where (`t`.`source_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))) or exists (select 1 from `tickets` as `to` where (`t`.`target_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0)))));  -- 1, 1
-- purge ticket_tags
delete `t` from `expunge_purged_tickets__tickets` as `k`, `ticket_tags` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- purge forms
delete `t` from `expunge_purged_tickets__tickets` as `k`, `forms` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- purge custom_values
delete `t` from `expunge_purged_tickets__tickets` as `k`, `custom_values` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- purge participants
delete `t` from `expunge_purged_tickets__tickets` as `k`, `participants` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- purge history
delete `t` from `expunge_purged_tickets__tickets` as `k`, `history` as `t` where (`t`.`object_id` = `k`.`k1` and `t`.`object_type` = ?);  -- "ticket"
-- purge notes
delete `t` from `expunge_purged_tickets__tickets` as `k`, `notes` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- purge messages
delete `t` from `expunge_purged_tickets__messages` as `k`, `messages` as `t` where `t`.`id` = `k`.`k1`;
-- purge tickets
delete `t` from `expunge_purged_tickets__tickets` as `k`, `tickets` as `t` where `t`.`id` = `k`.`k1`;

-- unit redacted_tickets: redact tickets
-- lock
select count(*) as count from `expunge_redacted_tickets` as `u`, `tickets` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`) for update;  -- :from, :to
-- collect tickets
insert into `expunge_redacted_tickets__tickets` select `t`.`id` as `k1` from `expunge_redacted_tickets` as `u`, `tickets` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1` and not coalesce(`t`.`legal_hold` = ?, 0));  -- :from, :to, 1
-- collect messages
insert into `expunge_redacted_tickets__messages` select `t`.`id` as `k1` from `expunge_redacted_tickets__tickets` as `k`, `messages` as `t` where `t`.`ticket_id` = `k`.`k1`;
-- collect ticket_links
insert into `expunge_redacted_tickets__ticket_links` select `t`.`id` as `k1` from `expunge_redacted_tickets__tickets` as `k`, `ticket_links` as `t` where `t`.`source_id` = `k`.`k1` union select `t`.`id` as `k1` from `expunge_redacted_tickets__tickets` as `k`, `ticket_links` as `t` where `t`.`target_id` = `k`.`k1`;
-- collect attachments
insert into `expunge_redacted_tickets__attachments` select `t`.`id` as `k1` from `expunge_redacted_tickets__messages` as `k`, `attachments` as `t` where `t`.`message_id` = `k`.`k1`;
-- collect files
insert into `expunge_redacted_tickets__files` select distinct `t`.`id` as `k1` from `expunge_redacted_tickets__attachments` as `k`, `attachments` as `p`, `files` as `t` where (`p`.`id` = `k`.`k1` and `t`.`id` = `p`.`file_id`);
-- proof tickets
select count(*) as count, cast(coalesce(sum(cast(conv(left(sha2(concat_ws('|', coalesce(`t`.`id`, '-'), coalesce(sha2(cast(`t`.`number` as binary), 256), '-'), coalesce(sha2(cast(`t`.`status` as binary), 256), '-'), coalesce(`t`.`priority`, '-'), coalesce(sha2(cast(`t`.`type` as binary), 256), '-'), coalesce(`t`.`team_id`, '-'), coalesce(`t`.`agent_id`, '-'), coalesce(sha2(cast(`t`.`channel` as binary), 256), '-'), coalesce(`t`.`created_at`, '-'), coalesce(`t`.`first_response_at`, '-'), coalesce(`t`.`resolved_at`, '-'), coalesce(`t`.`closed_at`, '-'), coalesce(`t`.`updated_at`, '-'), coalesce(`t`.`first_response_minutes`, '-'), coalesce(`t`.`resolution_minutes`, '-'), coalesce(`t`.`sla_due_at`, '-'), coalesce(`t`.`sla_breached`, '-'), coalesce(`t`.`reopened_count`, '-'), coalesce(`t`.`message_count`, '-'), coalesce(`t`.`legal_hold`, '-')), 256), 15), 16, 10) as unsigned)), 0) as char) as fingerprint from `tickets` as `t`, `expunge_redacted_tickets__tickets` as `k` where `t`.`id` = `k`.`k1`;
-- report Tickets by month, team and status
select left(cast(`t`.`created_at` as char), 7) as `d1`, `t`.`team_id` as `d2`, `t`.`status` as `d3`, count(*) as `f1`, sum(`t`.`reopened_count`) as `f2`, sum(`t`.`message_count`) as `f3` from `tickets` as `t`, `expunge_redacted_tickets` as `u` where `t`.`id` = `u`.`k1` group by left(cast(`t`.`created_at` as char), 7), `t`.`team_id`, `t`.`status` order by 1, 2, 3;
-- purge attachments
delete `t` from `expunge_redacted_tickets__attachments` as `k`, `attachments` as `t` where `t`.`id` = `k`.`k1`;
-- purge files
delete `t` from `expunge_redacted_tickets__files` as `k`, `files` as `t` where (`t`.`id` = `k`.`k1` and not exists (select 1 from `attachments` as s where `t`.`id` = `s`.`file_id` and not (exists (select 1 from `messages` as `sp` where (`s`.`message_id` = `sp`.`id` and exists (select 1 from `expunge_redacted_tickets` as `spp` where (`sp`.`ticket_id` = `spp`.`k1` and `spp`.`seq` <= ?)))) or exists (select 1 from `messages` as `sp` where (`s`.`message_id` = `sp`.`id` and exists (select 1 from `expunge_purged_tickets` as `spp` where `sp`.`ticket_id` = `spp`.`k1`))))));  -- :to
-- redact tickets
update `expunge_redacted_tickets__tickets` as `k`, `tickets` as `t` set `t`.`title` = ?, `t`.`search_text` = null, `t`.`created_at` = `t`.`created_at`, `t`.`first_response_at` = `t`.`first_response_at`, `t`.`resolved_at` = `t`.`resolved_at`, `t`.`closed_at` = `t`.`closed_at`, `t`.`updated_at` = `t`.`updated_at`, `t`.`sla_due_at` = `t`.`sla_due_at` where (`t`.`id` = `k`.`k1` and (cast(`t`.`title` as binary) <> cast(? as binary) or `t`.`search_text` is not null));  -- "[removed]", "[removed]"
-- redact messages
update `expunge_redacted_tickets__messages` as `k`, `messages` as `t` set `t`.`from_header` = null, `t`.`to_header` = null, `t`.`cc_header` = null, `t`.`subject` = case when `t`.`subject` is not null then ? else `t`.`subject` end, `t`.`body_plain` = case when `t`.`body_plain` is not null then ? else `t`.`body_plain` end, `t`.`body_html` = case when `t`.`body_html` is not null then ? else `t`.`body_html` end, `t`.`raw_headers` = null, `t`.`message_uid` = case when `t`.`message_uid` is not null then concat(?, cast(`t`.`id` as char character set utf8mb4), ?) else `t`.`message_uid` end, `t`.`created_at` = `t`.`created_at` where (`t`.`id` = `k`.`k1` and (`t`.`from_header` is not null or `t`.`to_header` is not null or `t`.`cc_header` is not null or (`t`.`subject` is not null and cast(`t`.`subject` as binary) <> cast(? as binary)) or (`t`.`body_plain` is not null and cast(`t`.`body_plain` as binary) <> cast(? as binary)) or (`t`.`body_html` is not null and cast(`t`.`body_html` as binary) <> cast(? as binary)) or `t`.`raw_headers` is not null or (`t`.`message_uid` is not null and cast(`t`.`message_uid` as binary) <> cast(concat(?, cast(`t`.`id` as char character set utf8mb4), ?) as binary))));  -- "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>", "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>"
-- redact notes
update `expunge_redacted_tickets__tickets` as `k`, `notes` as `t` set `t`.`text` = ?, `t`.`created_at` = `t`.`created_at` where (`t`.`ticket_id` = `k`.`k1` and cast(`t`.`text` as binary) <> cast(? as binary));  -- "[removed]", "[removed]"
-- redact history
update `expunge_redacted_tickets__tickets` as `k`, `history` as `t` set `t`.`old_value` = case when `t`.`field` not in (?, ?, ?, ?, ?, ?) then null else `t`.`old_value` end, `t`.`new_value` = case when `t`.`field` not in (?, ?, ?, ?, ?, ?) then null else `t`.`new_value` end, `t`.`created_at` = `t`.`created_at` where ((`t`.`object_id` = `k`.`k1` and `t`.`object_type` = ?) and ((`t`.`old_value` is not null and `t`.`field` not in (?, ?, ?, ?, ?, ?)) or (`t`.`new_value` is not null and `t`.`field` not in (?, ?, ?, ?, ?, ?))));  -- "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply", "ticket", "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply"
-- redact custom_values
update `expunge_redacted_tickets__tickets` as `k`, `custom_values` as `t` set `t`.`value` = case when (`t`.`value` is not null and exists (select 1 from `custom_fields` as `t_of` where `t_of`.`id` = `t`.`field_id` and `t_of`.`personal` = ?)) then ? else `t`.`value` end where (`t`.`ticket_id` = `k`.`k1` and (`t`.`value` is not null and cast(`t`.`value` as binary) <> cast(? as binary) and exists (select 1 from `custom_fields` as `t_of` where `t_of`.`id` = `t`.`field_id` and `t_of`.`personal` = ?)));  -- 1, "[removed]", "[removed]", 1
-- rewrite forms
select `t`.`id` as `k1`, coalesce(octet_length(cast(`t`.`answers` as char character set utf8mb4)), 0) as bytes from `forms` as `t`, `expunge_redacted_tickets__tickets` as `k` where (`t`.`ticket_id` = `k`.`k1` and `t`.`answers` is not null);
update (select * from json_table(?, '$[*]' columns (`k1` bigint path '$.k1', `c1` longtext path '$.c1')) as j) as v, `forms` as `t` set `t`.`answers` = `v`.`c1` where `t`.`id` = `v`.`k1`;  -- :rows
-- redact time_entries
update `expunge_redacted_tickets__tickets` as `k`, `time_entries` as `t` set `t`.`comment` = null, `t`.`created_at` = `t`.`created_at` where (`t`.`ticket_id` = `k`.`k1` and `t`.`comment` is not null);

-- unit authored_messages: redact messages
-- lock
select count(*) as count from `expunge_authored_messages` as `u`, `messages` as `t`, `tickets` as `h` where ((u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`) and `t`.`ticket_id` = `h`.`id`) for update;  -- :from, :to
-- lock
select count(*) as count from `expunge_authored_messages` as `u`, `messages` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`) for update;  -- :from, :to
-- collect messages
insert into `expunge_authored_messages__messages` select `t`.`id` as `k1` from `expunge_authored_messages` as `u`, `messages` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1` and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))));  -- :from, :to, 1
-- collect attachments
insert into `expunge_authored_messages__attachments` select `t`.`id` as `k1` from `expunge_authored_messages__messages` as `k`, `attachments` as `t` where `t`.`message_id` = `k`.`k1`;
-- collect files
insert into `expunge_authored_messages__files` select distinct `t`.`id` as `k1` from `expunge_authored_messages__attachments` as `k`, `attachments` as `p`, `files` as `t` where (`p`.`id` = `k`.`k1` and `t`.`id` = `p`.`file_id`);
-- proof messages
select count(*) as count, cast(coalesce(sum(cast(conv(left(sha2(concat_ws('|', coalesce(`t`.`id`, '-'), coalesce(sha2(cast(`t`.`kind` as binary), 256), '-'), coalesce(sha2(cast(`t`.`direction` as binary), 256), '-'), coalesce(`t`.`created_at`, '-'), coalesce(`t`.`minutes_spent`, '-')), 256), 15), 16, 10) as unsigned)), 0) as char) as fingerprint from `messages` as `t`, `expunge_authored_messages__messages` as `k` where `t`.`id` = `k`.`k1`;
-- report Messages by direction and month
select `t`.`direction` as `d1`, `t`.`kind` as `d2`, left(cast(`t`.`created_at` as char), 7) as `d3`, count(*) as `f1`, sum(`t`.`minutes_spent`) as `f2` from `messages` as `t`, `expunge_authored_messages` as `u` where `t`.`id` = `u`.`k1` group by `t`.`direction`, `t`.`kind`, left(cast(`t`.`created_at` as char), 7) order by 1, 2, 3;
-- purge attachments
delete `t` from `expunge_authored_messages__attachments` as `k`, `attachments` as `t` where `t`.`id` = `k`.`k1`;
-- purge files
delete `t` from `expunge_authored_messages__files` as `k`, `files` as `t` where (`t`.`id` = `k`.`k1` and not exists (select 1 from `attachments` as s where `t`.`id` = `s`.`file_id` and not (exists (select 1 from `expunge_authored_messages` as `sp` where (`s`.`message_id` = `sp`.`k1` and `sp`.`seq` <= ?)) or exists (select 1 from `messages` as `sp` where (`s`.`message_id` = `sp`.`id` and exists (select 1 from `expunge_purged_tickets` as `spp` where `sp`.`ticket_id` = `spp`.`k1`))) or exists (select 1 from `messages` as `sp` where (`s`.`message_id` = `sp`.`id` and exists (select 1 from `expunge_redacted_tickets` as `spp` where `sp`.`ticket_id` = `spp`.`k1`))))));  -- :to
-- redact messages
update `expunge_authored_messages__messages` as `k`, `messages` as `t` set `t`.`from_header` = null, `t`.`to_header` = null, `t`.`cc_header` = null, `t`.`subject` = case when `t`.`subject` is not null then ? else `t`.`subject` end, `t`.`body_plain` = case when `t`.`body_plain` is not null then ? else `t`.`body_plain` end, `t`.`body_html` = case when `t`.`body_html` is not null then ? else `t`.`body_html` end, `t`.`raw_headers` = null, `t`.`message_uid` = case when `t`.`message_uid` is not null then concat(?, cast(`t`.`id` as char character set utf8mb4), ?) else `t`.`message_uid` end, `t`.`author_id` = null, `t`.`created_at` = `t`.`created_at` where (`t`.`id` = `k`.`k1` and (`t`.`from_header` is not null or `t`.`to_header` is not null or `t`.`cc_header` is not null or (`t`.`subject` is not null and cast(`t`.`subject` as binary) <> cast(? as binary)) or (`t`.`body_plain` is not null and cast(`t`.`body_plain` as binary) <> cast(? as binary)) or (`t`.`body_html` is not null and cast(`t`.`body_html` as binary) <> cast(? as binary)) or `t`.`raw_headers` is not null or (`t`.`message_uid` is not null and cast(`t`.`message_uid` as binary) <> cast(concat(?, cast(`t`.`id` as char character set utf8mb4), ?) as binary)) or `t`.`author_id` is not null));  -- "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>", "[removed]", "[removed]", "<p>[removed]</p>", "<", "@removed.invalid>"

-- unit participation_participants: purge participants
-- lock
select count(*) as count from `expunge_participation_participants` as `u`, `participants` as `t`, `tickets` as `h` where ((u.seq > ? and u.seq <= ? and (`t`.`ticket_id` = `u`.`k1` and `t`.`person_id` = `u`.`k2` and `t`.`role` = `u`.`k3`)) and `t`.`ticket_id` = `h`.`id`) for update;  -- :from, :to
-- lock
select count(*) as count from `expunge_participation_participants` as `u`, `participants` as `t` where (u.seq > ? and u.seq <= ? and (`t`.`ticket_id` = `u`.`k1` and `t`.`person_id` = `u`.`k2` and `t`.`role` = `u`.`k3`)) for update;  -- :from, :to
-- collect participants
insert into `expunge_participation_participants__participants` select `t`.`ticket_id` as `k1`, `t`.`person_id` as `k2`, `t`.`role` as `k3` from `expunge_participation_participants` as `u`, `participants` as `t` where (u.seq > ? and u.seq <= ? and (`t`.`ticket_id` = `u`.`k1` and `t`.`person_id` = `u`.`k2` and `t`.`role` = `u`.`k3`) and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))));  -- :from, :to, 1
-- purge participants
delete `t` from `expunge_participation_participants__participants` as `k`, `participants` as `t` where (`t`.`ticket_id` = `k`.`k1` and `t`.`person_id` = `k`.`k2` and `t`.`role` = `k`.`k3`);

-- unit persons: purge persons
-- lock
select count(*) as count from `expunge_persons` as `u`, `persons` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`) for update;  -- :from, :to
-- collect persons
insert into `expunge_persons__persons` select `t`.`id` as `k1` from `expunge_persons` as `u`, `persons` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`);  -- :from, :to
-- purge saved_searches
delete `t` from `expunge_persons__persons` as `k`, `saved_searches` as `t` where `t`.`owner_id` = `k`.`k1`;
-- purge history
delete `t` from `expunge_persons__persons` as `k`, `history` as `t` where ((`t`.`object_id` = `k`.`k1` and `t`.`object_type` = ?) and not exists (select 1 from `tickets` as `to` where (`t`.`object_id` = `to`.`id` and `t`.`object_type` = ? and coalesce(`to`.`legal_hold` = ?, 0))));  -- "person", "ticket", 1
-- purge notes
delete `t` from `expunge_persons__persons` as `k`, `notes` as `t` where ((`t`.`person_id` = `k`.`k1` and `t`.`ticket_id` is null) and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))));  -- 1
-- purge sessions
delete `t` from `expunge_persons__persons` as `k`, `sessions` as `t` where `t`.`person_id` = `k`.`k1`;
-- purge contact_points
delete `t` from `expunge_persons__persons` as `k`, `contact_points` as `t` where `t`.`person_id` = `k`.`k1`;
-- purge persons
delete `t` from `expunge_persons__persons` as `k`, `persons` as `t` where `t`.`id` = `k`.`k1`;

-- unit redacted_persons: redact persons
-- lock
select count(*) as count from `expunge_redacted_persons` as `u`, `persons` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`) for update;  -- :from, :to
-- collect persons
insert into `expunge_redacted_persons__persons` select `t`.`id` as `k1` from `expunge_redacted_persons` as `u`, `persons` as `t` where (u.seq > ? and u.seq <= ? and `t`.`id` = `u`.`k1`);  -- :from, :to
-- proof persons
select count(*) as count, cast(coalesce(sum(cast(conv(left(sha2(concat_ws('|', coalesce(`t`.`id`, '-'), coalesce(`t`.`created_at`, '-'), coalesce(`t`.`updated_at`, '-')), 256), 15), 16, 10) as unsigned)), 0) as char) as fingerprint from `persons` as `t`, `expunge_redacted_persons__persons` as `k` where `t`.`id` = `k`.`k1`;
-- purge sessions
delete `t` from `expunge_redacted_persons__persons` as `k`, `sessions` as `t` where `t`.`person_id` = `k`.`k1`;
-- purge contact_points
delete `t` from `expunge_redacted_persons__persons` as `k`, `contact_points` as `t` where `t`.`person_id` = `k`.`k1`;
-- redact persons
update `expunge_redacted_persons__persons` as `k`, `persons` as `t` set `t`.`login` = concat(?, cast(`t`.`id` as char character set utf8mb4)), `t`.`email` = null, `t`.`first_name` = null, `t`.`last_name` = case when `t`.`last_name` is not null then ? else `t`.`last_name` end, `t`.`phone` = null, `t`.`mobile` = null, `t`.`street` = null, `t`.`zip` = null, `t`.`city` = null, `t`.`birthdate` = null, `t`.`note` = null, `t`.`password_hash` = null, `t`.`active` = ?, `t`.`last_login_at` = null, `t`.`created_at` = `t`.`created_at`, `t`.`updated_at` = `t`.`updated_at` where (`t`.`id` = `k`.`k1` and (cast(`t`.`login` as binary) <> cast(concat(?, cast(`t`.`id` as char character set utf8mb4)) as binary) or `t`.`email` is not null or `t`.`first_name` is not null or (`t`.`last_name` is not null and cast(`t`.`last_name` as binary) <> cast(? as binary)) or `t`.`phone` is not null or `t`.`mobile` is not null or `t`.`street` is not null or `t`.`zip` is not null or `t`.`city` is not null or `t`.`birthdate` is not null or `t`.`note` is not null or `t`.`password_hash` is not null or cast(`t`.`active` as binary) <> cast(? as binary) or `t`.`last_login_at` is not null));  -- "erased-", "Erased", 0, "erased-", "Erased", 0
-- rewrite persons
select `t`.`id` as `k1`, coalesce(octet_length(cast(`t`.`preferences` as char character set utf8mb4)), 0) as bytes from `persons` as `t`, `expunge_redacted_persons__persons` as `k` where (`t`.`id` = `k`.`k1` and `t`.`preferences` is not null);
update (select * from json_table(?, '$[*]' columns (`k1` bigint path '$.k1', `c1` longtext path '$.c1')) as j) as v, `persons` as `t` set `t`.`preferences` = `v`.`c1`, `t`.`created_at` = `t`.`created_at`, `t`.`updated_at` = `t`.`updated_at`, `t`.`last_login_at` = `t`.`last_login_at` where `t`.`id` = `v`.`k1`;  -- :rows
-- redact notes
update `expunge_redacted_persons__persons` as `k`, `notes` as `t` set `t`.`text` = ?, `t`.`created_at` = `t`.`created_at` where ((`t`.`person_id` = `k`.`k1` and `t`.`ticket_id` is null) and not exists (select 1 from `tickets` as `to` where (`t`.`ticket_id` = `to`.`id` and coalesce(`to`.`legal_hold` = ?, 0))) and cast(`t`.`text` as binary) <> cast(? as binary));  -- "[removed]", 1, "[removed]"
-- redact history
update `expunge_redacted_persons__persons` as `k`, `history` as `t` set `t`.`old_value` = case when `t`.`field` not in (?, ?, ?, ?, ?, ?) then null else `t`.`old_value` end, `t`.`new_value` = case when `t`.`field` not in (?, ?, ?, ?, ?, ?) then null else `t`.`new_value` end, `t`.`created_at` = `t`.`created_at` where ((`t`.`object_id` = `k`.`k1` and `t`.`object_type` = ?) and not exists (select 1 from `tickets` as `to` where (`t`.`object_id` = `to`.`id` and `t`.`object_type` = ? and coalesce(`to`.`legal_hold` = ?, 0))) and ((`t`.`old_value` is not null and `t`.`field` not in (?, ?, ?, ?, ?, ?)) or (`t`.`new_value` is not null and `t`.`field` not in (?, ?, ?, ?, ?, ?))));  -- "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply", "person", "ticket", 1, "status", "team", "priority", "agent", "created", "reply", "status", "team", "priority", "agent", "created", "reply"
-- redact saved_searches
update `expunge_redacted_persons__persons` as `k`, `saved_searches` as `t` set `t`.`name` = case when `t`.`name` is not null then ? else `t`.`name` end, `t`.`query` = null where (`t`.`owner_id` = `k`.`k1` and ((`t`.`name` is not null and cast(`t`.`name` as binary) <> cast(? as binary)) or `t`.`query` is not null));  -- "[removed]", "[removed]"

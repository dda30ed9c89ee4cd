import type { Truth } from './measure.ts'

/** `table: column column`, one table a line. */
const personalByTable = `
attachments: filename disk_filename description digest
auth_sources: account_password
changesets: committer comments
comments: content
custom_values: value
documents: title description
email_addresses: address
import_items: message
imports: filename settings
issues: subject description
journal_details: old_value value
journals: notes
messages: subject content
news: title summary description
queries: name filters description
repositories: login password
time_entries: comments
tokens: value
users: login hashed_password firstname lastname salt last_login_on twofa_totp_key twofa_totp_last_used_at
wiki_content_versions: data comments
wiki_contents: text comments
wiki_pages: title
`

/** `table: column>table`, one table a line; of pointers to several kinds of rows those that the trial makes. */
const relationsByTable = `
attachments: container_id>issues author_id>users
boards: project_id>projects last_message_id>messages parent_id>boards
changes: changeset_id>changesets
changeset_parents: changeset_id>changesets parent_id>changesets
changesets: repository_id>repositories user_id>users
changesets_issues: changeset_id>changesets issue_id>issues
comments: commented_id>news author_id>users
custom_field_enumerations: custom_field_id>custom_fields
custom_fields_projects: custom_field_id>custom_fields project_id>projects
custom_fields_roles: custom_field_id>custom_fields role_id>roles
custom_fields_trackers: custom_field_id>custom_fields tracker_id>trackers
custom_values: customized_id>issues custom_field_id>custom_fields
documents: project_id>projects category_id>enumerations
email_addresses: user_id>users
enabled_modules: project_id>projects
enumerations: project_id>projects parent_id>enumerations
groups_users: group_id>users user_id>users
import_items: import_id>imports
imports: user_id>users
issue_categories: project_id>projects assigned_to_id>users
issue_relations: issue_from_id>issues issue_to_id>issues
issues: tracker_id>trackers project_id>projects category_id>issue_categories status_id>issue_statuses assigned_to_id>users priority_id>enumerations fixed_version_id>versions author_id>users parent_id>issues root_id>issues
journal_details: journal_id>journals
journals: journalized_id>issues user_id>users
member_roles: member_id>members role_id>roles inherited_from>member_roles
members: user_id>users project_id>projects
messages: board_id>boards parent_id>messages author_id>users last_reply_id>messages
news: project_id>projects author_id>users
projects: parent_id>projects default_version_id>versions default_assigned_to_id>users default_issue_query_id>queries
projects_trackers: project_id>projects tracker_id>trackers
queries: project_id>projects user_id>users
queries_roles: query_id>queries role_id>roles
repositories: project_id>projects
roles: default_time_entry_activity_id>enumerations
roles_managed_roles: role_id>roles managed_role_id>roles
time_entries: project_id>projects user_id>users issue_id>issues activity_id>enumerations author_id>users
tokens: user_id>users
trackers: default_status_id>issue_statuses
user_preferences: user_id>users
users: auth_source_id>auth_sources
versions: project_id>projects
watchers: watchable_id>issues watchable_id>messages watchable_id>news user_id>users
wiki_content_versions: wiki_content_id>wiki_contents page_id>wiki_pages author_id>users
wiki_contents: page_id>wiki_pages author_id>users
wiki_pages: wiki_id>wikis parent_id>wiki_pages
wiki_redirects: wiki_id>wikis redirects_to_wiki_id>wikis
wikis: project_id>projects
workflows: tracker_id>trackers old_status_id>issue_statuses new_status_id>issue_statuses role_id>roles
`

/** What is true of Redmine 5.0, by our own reading of its models. */
export const redmineTruth: Truth = {
  personal: new Set(entries(personalByTable).map(([table, column]) => `${table}.${column}`)),
  relations: new Set(
    entries(relationsByTable).map(([table, relation]) => `${table}.${relation.replace('>', ' > ')}`),
  ),
}

function entries(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [table = '', rest = ''] = line.split(': ')
      return rest.split(' ').map((entry) => [table, entry] as const)
    })
}

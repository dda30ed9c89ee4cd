# Fills a fresh Redmine with invented people and their issues, by Redmine's own models.
ActionMailer::Base.perform_deliveries = false
Setting.notified_events = []
given = %w[Anna Peter Maria Thomas Julia]
family = %w[Lee Muster Berger Vogt Engel]
people = (1..25).map do |n|
  user = User.new(firstname: given[n % 5], lastname: "#{family[n / 5 % 5]}#{n}", mail: "person#{n}@example.org")
  user.login = "person#{n}"
  user.password = user.password_confirmation = 'not-a-secret-1'
  user.save!
  user
end
project = Project.create!(name: 'Support', identifier: 'support', trackers: Tracker.all)
role = Role.givable.first
people.first(5).each { |user| Member.create!(user: user, project: project, roles: [role]) }
field = IssueCustomField.create!(name: 'Contact', field_format: 'string', is_for_all: true, tracker_ids: Tracker.ids)
statuses = IssueStatus.all.to_a
issues = (1..60).map do |n|
  issue = Issue.new(project: project, tracker: Tracker.first, subject: "Printer #{n}", author: people[n % 25])
  issue.description = "Hello, my printer says #{n}. #{people[n % 25].firstname}"
  issue.priority = IssuePriority.first
  issue.assigned_to = people[n % 5]
  issue.status = statuses[n % statuses.size]
  issue.custom_field_values = { field.id.to_s => "contact#{n}@example.org" }
  issue.save!(validate: false)
  issue
end
issues.each_with_index do |made, n|
  issue = Issue.find(made.id)
  issue.init_journal(people[n % 25], "A note by #{people[n % 25].firstname}")
  issue.priority = IssuePriority.last
  issue.save!(validate: false)
  Watcher.create!(watchable: issue, user: people[(n + 3) % 25]) if n % 3 == 0
  TimeEntry.create!(project: project, issue: issue, user: people[n % 5], author: people[n % 5], hours: 1, comments: "work #{n}",
                    activity: TimeEntryActivity.first, spent_on: Date.today)
end
file = Struct.new(:original_filename, :content_type, :size, :text) do
  def read(*) = text.tap { self.text = nil }
  def eof? = text.nil?
end
issues.first(12).each_with_index do |issue, n|
  attached = Attachment.new(file: file.new("letter #{n}.txt", 'text/plain', 9, "letter #{n}"), author: people[n], container: issue)
  attached.save!(validate: false)
end
IssueRelation.create!(issue_from: issues[0], issue_to: issues[1], relation_type: 'relates')
news = News.create!(project: project, author: people[0], title: 'News', summary: 'of today', description: 'Hello')
5.times { |n| news.comments << Comment.new(author: people[n], content: "comment #{n}") }
board = Board.create!(project: project, name: 'Forum', description: 'Talk')
8.times { |n| Message.create!(board: board, subject: "Question #{n}", content: 'How?', author: people[n]) }
people.first(10).each { |user| Token.create!(user: user, action: 'api') }
puts "#{User.count} users, #{Issue.count} issues"

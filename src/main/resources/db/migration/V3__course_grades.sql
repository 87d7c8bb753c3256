-- Where a course's gradebook is, as its launches told: for what is done without a launch, such as the self-test.

alter table course add column grade_scopes text;
alter table course add column line_items_url text;

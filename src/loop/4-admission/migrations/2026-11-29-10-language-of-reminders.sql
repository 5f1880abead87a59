-- Whoever wants to hear of the next wave hears of it in the language they asked in.
alter table admission.reminders add column language text not null default 'id' check (language in ('id', 'en'));

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What staff search: one entry for every manuscript, photo and record, whatever its stage, kept by triggers in the transaction
 * that saves it. Who may see an entry is decided where it is asked for (cms/search), never here. The readers' role has no part in it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table staff_search_entries (
      kind text not null,
      subject int not null,
      -- Of an article; records stand in all.
      language text,
      title text not null,
      names text not null,
      body text not null,
      marked_title text not null,
      folded_title text not null,
      title_vector tsvector not null,
      marked tsvector not null,
      folded tsvector not null,
      saved_at timestamptz not null default now(),
      primary key (kind, subject)
    ) with (toast_tuple_target = 256);
    create index staff_search_entries_newest on staff_search_entries (saved_at desc, kind, subject);
    create index staff_search_entries_folded on staff_search_entries using gin (folded) with (fastupdate = off);
    create index staff_search_entries_marked on staff_search_entries using gin (marked) with (fastupdate = off);
    create index staff_search_entries_titles on staff_search_entries using gin (title_vector) with (fastupdate = off);
    create index staff_search_entries_alike on staff_search_entries using gin (folded_title gin_trgm_ops) with (fastupdate = off);

    create function staff_search_enter(of_kind text, stored jsonb) returns void language plpgsql set search_path = public, pg_temp as $fn$
    declare
      number int := (stored ->> 'id')::int;
      lang text := case when of_kind = 'article' then stored ->> 'language' end;
      heading text; other_names text; text_body text;
    begin
      if of_kind = 'article' then
        heading := stored ->> 'headline';
        other_names := stored ->> 'standfirst';
        text_body := concat_ws(E'\\n', search_lines(coalesce(stored -> 'body', 'null')::text::json, lang), stored ->> 'lead_photo_caption', stored ->> 'correction_note');
      elsif of_kind = 'photo' then
        heading := coalesce(nullif(stored ->> 'title', ''), nullif(stored ->> 'caption_vi', ''), nullif(stored ->> 'caption_en', ''), stored ->> 'filename', '');
        other_names := concat_ws(E'\\n', stored ->> 'credit', stored ->> 'creator', stored ->> 'agency', stored ->> 'filename');
        text_body := concat_ws(E'\\n', stored ->> 'caption_vi', stored ->> 'caption_en', stored ->> 'alt_vi', stored ->> 'alt_en');
      elsif of_kind = 'person' then
        heading := stored ->> 'name';
        other_names := (select string_agg(n.name, E'\\n' order by n._order) from people_other_names n where n._parent_id = number);
        text_body := concat_ws(E'\\n', stored ->> 'biography_vi', stored ->> 'biography_en');
      else
        heading := coalesce(nullif(stored ->> 'title', ''), nullif(stored ->> 'name_vi', ''), stored ->> 'name_en', '');
        other_names := concat_ws(E'\\n', stored ->> 'name_vi', stored ->> 'name_en', stored ->> 'short_name_vi', stored ->> 'short_name_en');
        text_body := concat_ws(E'\\n', stored ->> 'description_vi', stored ->> 'description_en', stored ->> 'summary_vi', stored ->> 'summary_en');
      end if;
      heading := coalesce(heading, '');
      other_names := coalesce(other_names, '');
      -- A move changes no text: there is nothing to enter anew.
      if exists (select from staff_search_entries e where e.kind = of_kind and e.subject = number and e.title = heading and e.names = other_names and e.body = text_body) then
        return;
      end if;
      insert into staff_search_entries (kind, subject, language, title, names, body, marked_title, folded_title, title_vector, marked, folded)
      values (of_kind, number, lang, heading, other_names, text_body, left(search_marked(heading), 500),
        left(search_folded(concat_ws(' ', heading, case when of_kind <> 'article' then other_names end)), 500),
        search_vector(search_folded(heading), case when of_kind = 'article' then '' else search_folded(other_names) end, ''),
        search_vector(search_marked(heading), search_marked(other_names), search_marked(text_body)),
        search_vector(search_folded(heading), search_folded(other_names), search_folded(text_body)))
      on conflict (kind, subject) do update set language = excluded.language, title = excluded.title, names = excluded.names, body = excluded.body,
        marked_title = excluded.marked_title, folded_title = excluded.folded_title, title_vector = excluded.title_vector,
        marked = excluded.marked, folded = excluded.folded, saved_at = now();
    end $fn$;

    -- As the owner: nobody else writes what is found.
    create function staff_search_keep() returns trigger language plpgsql security definer set search_path = public, pg_temp as $fn$
    begin
      if tg_op = 'DELETE' then
        delete from staff_search_entries where kind = tg_argv[0] and subject = old.id;
      else
        perform staff_search_enter(tg_argv[0], to_jsonb(new));
      end if;
      return null;
    end $fn$;
    -- Other names are rows of their own, written after the person's.
    create function staff_search_keep_names() returns trigger language plpgsql security definer set search_path = public, pg_temp as $fn$
    begin
      perform staff_search_enter('person', to_jsonb(p)) from people p where p.id = case when tg_op = 'DELETE' then old._parent_id else new._parent_id end;
      return null;
    end $fn$;

    create trigger staff_search_keep after insert or update or delete on articles for each row execute function staff_search_keep('article');
    create trigger staff_search_keep after insert or update or delete on photos for each row execute function staff_search_keep('photo');
    create trigger staff_search_keep after insert or update or delete on people for each row execute function staff_search_keep('person');
    create trigger staff_search_keep after insert or update or delete on organizations for each row execute function staff_search_keep('organization');
    create trigger staff_search_keep after insert or update or delete on places for each row execute function staff_search_keep('place');
    create trigger staff_search_keep after insert or update or delete on events for each row execute function staff_search_keep('event');
    create trigger staff_search_keep after insert or update or delete on topics for each row execute function staff_search_keep('topic');
    create trigger staff_search_keep after insert or update or delete on people_other_names for each row execute function staff_search_keep_names();

    revoke execute on function staff_search_enter(text, jsonb), staff_search_keep(), staff_search_keep_names() from public;
    revoke all on staff_search_entries from standfirst_app;
    grant select on staff_search_entries to standfirst_app;

    select staff_search_enter('article', to_jsonb(a)) from articles a;
    select staff_search_enter('photo', to_jsonb(a)) from photos a;
    select staff_search_enter('person', to_jsonb(a)) from people a;
    select staff_search_enter('organization', to_jsonb(a)) from organizations a;
    select staff_search_enter('place', to_jsonb(a)) from places a;
    select staff_search_enter('event', to_jsonb(a)) from events a;
    select staff_search_enter('topic', to_jsonb(a)) from topics a;
    analyze staff_search_entries;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger staff_search_keep on articles;
    drop trigger staff_search_keep on photos;
    drop trigger staff_search_keep on people;
    drop trigger staff_search_keep on organizations;
    drop trigger staff_search_keep on places;
    drop trigger staff_search_keep on events;
    drop trigger staff_search_keep on topics;
    drop trigger staff_search_keep on people_other_names;
    drop function staff_search_keep, staff_search_keep_names, staff_search_enter;
    drop table staff_search_entries;
  `)
}

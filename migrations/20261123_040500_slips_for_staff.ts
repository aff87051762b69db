import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Staff find slips of the finger as readers do (20261123_033000_slips_of_the_finger), and what lies in the trash takes no place among what they find. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table staff_search_entries add column slips tsvector generated always as (search_slips(folded_title)) stored;
    drop index staff_search_entries_alike;
    create index staff_search_entries_slips on staff_search_entries using gin (slips) with (fastupdate = off);

    -- Entered anew when it is taken out of the trash.
    create or replace function staff_search_keep() returns trigger language plpgsql security definer set search_path = public, pg_temp as $fn$
    begin
      if tg_op = 'DELETE' then
        delete from staff_search_entries where kind = tg_argv[0] and subject = old.id;
      elsif to_jsonb(new) ->> 'deleted_at' is not null then
        delete from staff_search_entries where kind = tg_argv[0] and subject = new.id;
      else
        perform staff_search_enter(tg_argv[0], to_jsonb(new));
      end if;
      return null;
    end $fn$;
    delete from staff_search_entries e using articles a where e.kind = 'article' and a.id = e.subject and a.deleted_at is not null;
    delete from staff_search_entries e using photos p where e.kind = 'photo' and p.id = e.subject and p.deleted_at is not null;
    analyze staff_search_entries;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function staff_search_keep() returns trigger language plpgsql security definer set search_path = public, pg_temp as $fn$
    begin
      if tg_op = 'DELETE' then
        delete from staff_search_entries where kind = tg_argv[0] and subject = old.id;
      else
        perform staff_search_enter(tg_argv[0], to_jsonb(new));
      end if;
      return null;
    end $fn$;
    select staff_search_enter('article', to_jsonb(a)) from articles a where a.deleted_at is not null;
    select staff_search_enter('photo', to_jsonb(p)) from photos p where p.deleted_at is not null;
    drop index staff_search_entries_slips;
    alter table staff_search_entries drop column slips;
    create index staff_search_entries_alike on staff_search_entries using gin (folded_title gin_trgm_ops) with (fastupdate = off);
  `)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What readers do not get to see of what was printed. A row says from when and until when a picture is withheld from a language, or from
 * every one where that is empty; rows are never taken away, so that the statement of use can tell when a picture was public. The other
 * table has the day on which the rights in a photo are next to be read.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table withheld_pictures (
      id bigint generated always as identity primary key,
      photo integer not null references photos (id) on delete cascade,
      hash text not null,
      language text not null check (language in ('', 'vi', 'en')),
      since timestamptz not null,
      lifted_at timestamptz
    );
    create unique index withheld_pictures_now on withheld_pictures (photo, language) where lifted_at is null;
    create index withheld_pictures_hash on withheld_pictures (hash) where lifted_at is null;
    revoke update, delete on withheld_pictures from standfirst_app;
    grant update (lifted_at) on withheld_pictures to standfirst_app;
    grant select on withheld_pictures to standfirst_reader;

    -- What a revision said of leases is kept as it was, like everything else in it.
    revoke update, delete on _photos_v_version_rights_leases, _photos_v_version_rights_leases_languages from standfirst_app;

    create table days_of_rights (photo integer primary key references photos (id) on delete cascade, day date not null);
    create index days_of_rights_day on days_of_rights (day);

    -- Where a photo was ever printed, whatever became of the page.
    create index publications_article_refers on publications using gin (refers) where kind = 'article';

    -- Whatever was cleared with limits is read once, at the first look at the clock.
    insert into days_of_rights (photo, day)
    select p.id, date '2000-01-01' from photos p
    where p.cleared_revision is not null and (
      coalesce(p.rights_until, '') <> '' or coalesce(p.rights_from, '') <> ''
      or exists (select 1 from photos_rights_languages l where l.parent_id = p.id)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index publications_article_refers; drop table withheld_pictures, days_of_rights;`)
}

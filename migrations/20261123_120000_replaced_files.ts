import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A photo has several files in the course of time, and is withheld in all of them. One that was replaced while readers were not to see it
 * stays withheld when the photo is cleared again, for it is the new file that was cleared (docs/decisions/0030).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table withheld_pictures add column stays boolean not null default false;
    drop index withheld_pictures_now;
    create unique index withheld_pictures_now on withheld_pictures (photo, hash, language) where lifted_at is null;
    grant update (stays) on withheld_pictures to standfirst_app;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from withheld_pictures w using photos p where w.photo = p.id and w.lifted_at is null and w.hash <> p.hash;
    drop index withheld_pictures_now;
    create unique index withheld_pictures_now on withheld_pictures (photo, language) where lifted_at is null;
    alter table withheld_pictures drop column stays;
  `)
}

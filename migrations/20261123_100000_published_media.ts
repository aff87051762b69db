import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Which pictures and recordings may lie in the public bucket (docs/decisions/0028): a row is there before the first byte is, and until the
 * last one is gone. `record` is the publication of the photo's record that its files there speak of, 0 where there is none; null while
 * they are not whole.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create table published_media (hash text primary key, record integer);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table published_media;`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Files in the storage that no row names, on their way in or out (cms/loose-files.ts): there before the first byte is stored or removed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create table loose_files (
    key text primary key,
    hashes text[] not null,
    since timestamptz not null default now()
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table loose_files;`)
}

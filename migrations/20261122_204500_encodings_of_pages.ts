import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A stored page brings its compressed forms, so that they are made once per rendering and not again by every instance that reads it.
 * `rendered_at` is when a row was last written, marked or asked for: the longest forgotten makes room (site/store/evict-stored.ts).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table pages add column gzip bytea, add column brotli bytea;
    alter table pages alter column gzip set storage external, alter column brotli set storage external;
    create index pages_by_use on pages (rendered_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index pages_by_use;
    alter table pages drop column gzip, drop column brotli;
  `)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Which part of which original a crop is, in pixels of the upright picture. Its hash is that of what the row says (editorial/crops.ts), so
 * that no row can pass one picture's part off as another's; rows never change.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table crops (
      hash text primary key,
      original text not null check (original ~ '^[0-9a-f]{64}$'),
      x integer not null check (x >= 0),
      y integer not null check (y >= 0),
      width integer not null check (width > 0),
      height integer not null check (height > 0),
      constraint crops_hash_says_which check (
        hash = encode(sha256(convert_to(
          'crop 1 of ' || original || ': ' || x || ',' || y || ' ' || width || 'x' || height, 'UTF8'
        )), 'hex')
      )
    );
    create index crops_original on crops (original);
    revoke update, truncate on crops from standfirst_app;
    grant select on crops to standfirst_reader;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table crops;`)
}

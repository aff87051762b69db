import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Payload makes no size of its own any more; a placeholder is kept with each photo (docs/decisions/0022). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "photos_sizes_thumbnail_sizes_thumbnail_filename_idx";
  DROP INDEX "_photos_v_version_sizes_thumbnail_version_sizes_thumbnai_idx";
  ALTER TABLE "photos" DROP COLUMN "sizes_thumbnail_url";
  ALTER TABLE "photos" DROP COLUMN "sizes_thumbnail_width";
  ALTER TABLE "photos" DROP COLUMN "sizes_thumbnail_height";
  ALTER TABLE "photos" DROP COLUMN "sizes_thumbnail_mime_type";
  ALTER TABLE "photos" DROP COLUMN "sizes_thumbnail_filesize";
  ALTER TABLE "photos" DROP COLUMN "sizes_thumbnail_filename";
  ALTER TABLE "_photos_v" DROP COLUMN "version_sizes_thumbnail_url";
  ALTER TABLE "_photos_v" DROP COLUMN "version_sizes_thumbnail_width";
  ALTER TABLE "_photos_v" DROP COLUMN "version_sizes_thumbnail_height";
  ALTER TABLE "_photos_v" DROP COLUMN "version_sizes_thumbnail_mime_type";
  ALTER TABLE "_photos_v" DROP COLUMN "version_sizes_thumbnail_filesize";
  ALTER TABLE "_photos_v" DROP COLUMN "version_sizes_thumbnail_filename";
  ALTER TABLE "photos" ADD COLUMN "placeholder" varchar;
  ALTER TABLE "_photos_v" ADD COLUMN "version_placeholder" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "photos" ADD COLUMN "sizes_thumbnail_url" varchar;
  ALTER TABLE "photos" ADD COLUMN "sizes_thumbnail_width" numeric;
  ALTER TABLE "photos" ADD COLUMN "sizes_thumbnail_height" numeric;
  ALTER TABLE "photos" ADD COLUMN "sizes_thumbnail_mime_type" varchar;
  ALTER TABLE "photos" ADD COLUMN "sizes_thumbnail_filesize" numeric;
  ALTER TABLE "photos" ADD COLUMN "sizes_thumbnail_filename" varchar;
  ALTER TABLE "_photos_v" ADD COLUMN "version_sizes_thumbnail_url" varchar;
  ALTER TABLE "_photos_v" ADD COLUMN "version_sizes_thumbnail_width" numeric;
  ALTER TABLE "_photos_v" ADD COLUMN "version_sizes_thumbnail_height" numeric;
  ALTER TABLE "_photos_v" ADD COLUMN "version_sizes_thumbnail_mime_type" varchar;
  ALTER TABLE "_photos_v" ADD COLUMN "version_sizes_thumbnail_filesize" numeric;
  ALTER TABLE "_photos_v" ADD COLUMN "version_sizes_thumbnail_filename" varchar;
  CREATE INDEX "photos_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "photos" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "_photos_v_version_sizes_thumbnail_version_sizes_thumbnai_idx" ON "_photos_v" USING btree ("version_sizes_thumbnail_filename");
  ALTER TABLE "photos" DROP COLUMN "placeholder";
  ALTER TABLE "_photos_v" DROP COLUMN "version_placeholder";`)
}

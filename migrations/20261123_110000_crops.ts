import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_lead_photo_crop" AS ENUM('whole', '16:9', '4:3', '1:1', '4:5');
  CREATE TYPE "public"."enum__articles_v_version_lead_photo_crop" AS ENUM('whole', '16:9', '4:3', '1:1', '4:5');
  ALTER TABLE "articles" ADD COLUMN "lead_photo_crop" "enum_articles_lead_photo_crop" DEFAULT 'whole';
  ALTER TABLE "_articles_v" ADD COLUMN "version_lead_photo_crop" "enum__articles_v_version_lead_photo_crop" DEFAULT 'whole';
  ALTER TABLE "photos" ADD COLUMN "crops" jsonb;
  ALTER TABLE "_photos_v" ADD COLUMN "version_crops" jsonb;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "lead_photo_crop";
  ALTER TABLE "_articles_v" DROP COLUMN "version_lead_photo_crop";
  ALTER TABLE "photos" DROP COLUMN "crops";
  ALTER TABLE "_photos_v" DROP COLUMN "version_crops";
  DROP TYPE "public"."enum_articles_lead_photo_crop";
  DROP TYPE "public"."enum__articles_v_version_lead_photo_crop";`)
}

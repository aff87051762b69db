import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "photos_people_shown" ADD COLUMN "x" numeric;
  ALTER TABLE "photos_people_shown" ADD COLUMN "y" numeric;
  ALTER TABLE "photos_people_shown" ADD COLUMN "w" numeric;
  ALTER TABLE "photos_people_shown" ADD COLUMN "h" numeric;
  ALTER TABLE "_photos_v_version_people_shown" ADD COLUMN "x" numeric;
  ALTER TABLE "_photos_v_version_people_shown" ADD COLUMN "y" numeric;
  ALTER TABLE "_photos_v_version_people_shown" ADD COLUMN "w" numeric;
  ALTER TABLE "_photos_v_version_people_shown" ADD COLUMN "h" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "photos_people_shown" DROP COLUMN "x";
  ALTER TABLE "photos_people_shown" DROP COLUMN "y";
  ALTER TABLE "photos_people_shown" DROP COLUMN "w";
  ALTER TABLE "photos_people_shown" DROP COLUMN "h";
  ALTER TABLE "_photos_v_version_people_shown" DROP COLUMN "x";
  ALTER TABLE "_photos_v_version_people_shown" DROP COLUMN "y";
  ALTER TABLE "_photos_v_version_people_shown" DROP COLUMN "w";
  ALTER TABLE "_photos_v_version_people_shown" DROP COLUMN "h";`)
}

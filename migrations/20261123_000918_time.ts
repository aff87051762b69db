import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_alarms_status" AS ENUM('open', 'done');
  CREATE TYPE "public"."enum_alarms_kind" AS ENUM('late', 'not-fired', 'published-alone', 'unconfirmed');
  ALTER TYPE "public"."enum_approvals_kind" ADD VALUE 'alone';
  ALTER TYPE "public"."enum_approvals_kind" ADD VALUE 'confirm';
  CREATE TABLE "alarms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"status" "enum_alarms_status" DEFAULT 'open' NOT NULL,
  	"kind" "enum_alarms_kind" NOT NULL,
  	"article_id" integer NOT NULL,
  	"message" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "publish_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "scheduled_by_id" integer;
  ALTER TABLE "articles" ADD COLUMN "confirm_by" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_scheduled_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_confirm_by" timestamp(3) with time zone;
  ALTER TABLE "photos" ADD COLUMN "embargo_until" timestamp(3) with time zone;
  ALTER TABLE "_photos_v" ADD COLUMN "version_embargo_until" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "embargo_until" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "sensitive" boolean DEFAULT false;
  ALTER TABLE "site_settings" ADD COLUMN "publish_alone" boolean DEFAULT false;
  ALTER TABLE "alarms" ADD CONSTRAINT "alarms_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "alarms_status_idx" ON "alarms" USING btree ("status");
  CREATE INDEX "alarms_article_idx" ON "alarms" USING btree ("article_id");
  CREATE INDEX "alarms_updated_at_idx" ON "alarms" USING btree ("updated_at");
  CREATE INDEX "alarms_created_at_idx" ON "alarms" USING btree ("created_at");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_scheduled_by_id_users_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_scheduled_by_id_users_id_fk" FOREIGN KEY ("version_scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_publish_at_idx" ON "articles" USING btree ("publish_at");
  CREATE INDEX "articles_scheduled_by_idx" ON "articles" USING btree ("scheduled_by_id");
  CREATE INDEX "_articles_v_version_version_publish_at_idx" ON "_articles_v" USING btree ("version_publish_at");
  CREATE INDEX "_articles_v_version_version_scheduled_by_idx" ON "_articles_v" USING btree ("version_scheduled_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "alarms" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "alarms" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_scheduled_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_scheduled_by_id_users_id_fk";
  
  ALTER TABLE "approvals" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_approvals_kind";
  CREATE TYPE "public"."enum_approvals_kind" AS ENUM('approve', 'clear', 'void');
  ALTER TABLE "approvals" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_approvals_kind" USING "kind"::"public"."enum_approvals_kind";
  DROP INDEX "articles_publish_at_idx";
  DROP INDEX "articles_scheduled_by_idx";
  DROP INDEX "_articles_v_version_version_publish_at_idx";
  DROP INDEX "_articles_v_version_version_scheduled_by_idx";
  ALTER TABLE "articles" DROP COLUMN "publish_at";
  ALTER TABLE "articles" DROP COLUMN "scheduled_by_id";
  ALTER TABLE "articles" DROP COLUMN "confirm_by";
  ALTER TABLE "_articles_v" DROP COLUMN "version_publish_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_scheduled_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_confirm_by";
  ALTER TABLE "photos" DROP COLUMN "embargo_until";
  ALTER TABLE "_photos_v" DROP COLUMN "version_embargo_until";
  ALTER TABLE "stories" DROP COLUMN "embargo_until";
  ALTER TABLE "stories" DROP COLUMN "sensitive";
  ALTER TABLE "site_settings" DROP COLUMN "publish_alone";
  DROP TYPE "public"."enum_alarms_status";
  DROP TYPE "public"."enum_alarms_kind";`)
}

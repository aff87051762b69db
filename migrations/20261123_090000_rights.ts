import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_photos_rights_leases_languages" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_photos_rights_leases_use" AS ENUM('allow', 'deny');
  CREATE TYPE "public"."enum_photos_rights_cc_licence" AS ENUM('CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-NC-ND-4.0', 'CC-BY-3.0', 'CC-BY-SA-3.0', 'CC-BY-2.5', 'CC-BY-SA-2.5', 'CC-BY-2.0', 'CC-BY-SA-2.0');
  CREATE TYPE "public"."enum__photos_v_version_rights_leases_languages" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__photos_v_version_rights_leases_use" AS ENUM('allow', 'deny');
  CREATE TYPE "public"."enum__photos_v_version_rights_cc_licence" AS ENUM('CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-NC-ND-4.0', 'CC-BY-3.0', 'CC-BY-SA-3.0', 'CC-BY-2.5', 'CC-BY-SA-2.5', 'CC-BY-2.0', 'CC-BY-SA-2.0');
  CREATE TABLE "photos_rights_leases_languages" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_photos_rights_leases_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photos_rights_leases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"use" "enum_photos_rights_leases_use" DEFAULT 'allow' NOT NULL,
  	"note" varchar NOT NULL,
  	"from" varchar,
  	"until" varchar
  );
  
  CREATE TABLE "_photos_v_version_rights_leases_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photos_v_version_rights_leases_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photos_v_version_rights_leases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"use" "enum__photos_v_version_rights_leases_use" DEFAULT 'allow' NOT NULL,
  	"note" varchar NOT NULL,
  	"from" varchar,
  	"until" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "photos" ADD COLUMN "rights_cc_licence" "enum_photos_rights_cc_licence";
  ALTER TABLE "photos" ADD COLUMN "rights_source" varchar;
  ALTER TABLE "_photos_v" ADD COLUMN "version_rights_cc_licence" "enum__photos_v_version_rights_cc_licence";
  ALTER TABLE "_photos_v" ADD COLUMN "version_rights_source" varchar;
  ALTER TABLE "photos_rights_leases_languages" ADD CONSTRAINT "photos_rights_leases_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos_rights_leases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_rights_leases" ADD CONSTRAINT "photos_rights_leases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_version_rights_leases_languages" ADD CONSTRAINT "_photos_v_version_rights_leases_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photos_v_version_rights_leases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_version_rights_leases" ADD CONSTRAINT "_photos_v_version_rights_leases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "photos_rights_leases_languages_order_idx" ON "photos_rights_leases_languages" USING btree ("order");
  CREATE INDEX "photos_rights_leases_languages_parent_idx" ON "photos_rights_leases_languages" USING btree ("parent_id");
  CREATE INDEX "photos_rights_leases_order_idx" ON "photos_rights_leases" USING btree ("_order");
  CREATE INDEX "photos_rights_leases_parent_id_idx" ON "photos_rights_leases" USING btree ("_parent_id");
  CREATE INDEX "_photos_v_version_rights_leases_languages_order_idx" ON "_photos_v_version_rights_leases_languages" USING btree ("order");
  CREATE INDEX "_photos_v_version_rights_leases_languages_parent_idx" ON "_photos_v_version_rights_leases_languages" USING btree ("parent_id");
  CREATE INDEX "_photos_v_version_rights_leases_order_idx" ON "_photos_v_version_rights_leases" USING btree ("_order");
  CREATE INDEX "_photos_v_version_rights_leases_parent_id_idx" ON "_photos_v_version_rights_leases" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "photos_rights_leases_languages" CASCADE;
  DROP TABLE "photos_rights_leases" CASCADE;
  DROP TABLE "_photos_v_version_rights_leases_languages" CASCADE;
  DROP TABLE "_photos_v_version_rights_leases" CASCADE;
  ALTER TABLE "photos" DROP COLUMN "rights_cc_licence";
  ALTER TABLE "photos" DROP COLUMN "rights_source";
  ALTER TABLE "_photos_v" DROP COLUMN "version_rights_cc_licence";
  ALTER TABLE "_photos_v" DROP COLUMN "version_rights_source";
  DROP TYPE "public"."enum_photos_rights_leases_languages";
  DROP TYPE "public"."enum_photos_rights_leases_use";
  DROP TYPE "public"."enum_photos_rights_cc_licence";
  DROP TYPE "public"."enum__photos_v_version_rights_leases_languages";
  DROP TYPE "public"."enum__photos_v_version_rights_leases_use";
  DROP TYPE "public"."enum__photos_v_version_rights_cc_licence";`)
}

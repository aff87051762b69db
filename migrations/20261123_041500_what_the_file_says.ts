import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_photos_digital_source_type" AS ENUM('digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits', 'algorithmicallyEnhanced', 'composite', 'compositeCapture', 'digitalCreation', 'dataDrivenMedia', 'screenCapture', 'virtualRecording', 'algorithmicMedia', 'trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'compositeSynthetic');
  CREATE TYPE "public"."enum__photos_v_version_digital_source_type" AS ENUM('digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits', 'algorithmicallyEnhanced', 'composite', 'compositeCapture', 'digitalCreation', 'dataDrivenMedia', 'screenCapture', 'virtualRecording', 'algorithmicMedia', 'trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'compositeSynthetic');
  CREATE TABLE "photos_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_photos_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "photos" ADD COLUMN "file_says" jsonb;
  ALTER TABLE "photos" ADD COLUMN "copyright_notice" varchar;
  ALTER TABLE "photos" ADD COLUMN "digital_source_type" "enum_photos_digital_source_type";
  ALTER TABLE "_photos_v" ADD COLUMN "version_file_says" jsonb;
  ALTER TABLE "_photos_v" ADD COLUMN "version_copyright_notice" varchar;
  ALTER TABLE "_photos_v" ADD COLUMN "version_digital_source_type" "enum__photos_v_version_digital_source_type";
  ALTER TABLE "photos_texts" ADD CONSTRAINT "photos_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_texts" ADD CONSTRAINT "_photos_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "photos_texts_order_parent" ON "photos_texts" USING btree ("order","parent_id");
  CREATE INDEX "_photos_v_texts_order_parent" ON "_photos_v_texts" USING btree ("order","parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "photos_texts" CASCADE;
  DROP TABLE "_photos_v_texts" CASCADE;
  ALTER TABLE "photos" DROP COLUMN "file_says";
  ALTER TABLE "photos" DROP COLUMN "copyright_notice";
  ALTER TABLE "photos" DROP COLUMN "digital_source_type";
  ALTER TABLE "_photos_v" DROP COLUMN "version_file_says";
  ALTER TABLE "_photos_v" DROP COLUMN "version_copyright_notice";
  ALTER TABLE "_photos_v" DROP COLUMN "version_digital_source_type";
  DROP TYPE "public"."enum_photos_digital_source_type";
  DROP TYPE "public"."enum__photos_v_version_digital_source_type";`)
}

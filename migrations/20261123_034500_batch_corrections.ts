import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_batch_corrections_pages_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_batch_corrections_class" AS ENUM('fact', 'name', 'title', 'caption', 'number', 'translation');
  CREATE TABLE "batch_corrections_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"publication_id" integer NOT NULL,
  	"language" "enum_batch_corrections_pages_language" NOT NULL,
  	"chosen" boolean DEFAULT true,
  	"prepared" numeric,
  	"problems" jsonb
  );
  
  CREATE TABLE "batch_corrections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"wrong" varchar NOT NULL,
  	"right" varchar NOT NULL,
  	"class" "enum_batch_corrections_class" DEFAULT 'name' NOT NULL,
  	"notes_vi" varchar,
  	"notes_en" varchar,
  	"found" numeric,
  	"abandon_reason" varchar,
  	"created_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "batch_corrections_pages" ADD CONSTRAINT "batch_corrections_pages_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "batch_corrections_pages" ADD CONSTRAINT "batch_corrections_pages_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "batch_corrections_pages" ADD CONSTRAINT "batch_corrections_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."batch_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "batch_corrections" ADD CONSTRAINT "batch_corrections_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "batch_corrections_pages_order_idx" ON "batch_corrections_pages" USING btree ("_order");
  CREATE INDEX "batch_corrections_pages_parent_id_idx" ON "batch_corrections_pages" USING btree ("_parent_id");
  CREATE INDEX "batch_corrections_pages_article_idx" ON "batch_corrections_pages" USING btree ("article_id");
  CREATE INDEX "batch_corrections_pages_publication_idx" ON "batch_corrections_pages" USING btree ("publication_id");
  CREATE INDEX "batch_corrections_created_by_idx" ON "batch_corrections" USING btree ("created_by_id");
  CREATE INDEX "batch_corrections_updated_at_idx" ON "batch_corrections" USING btree ("updated_at");
  CREATE INDEX "batch_corrections_created_at_idx" ON "batch_corrections" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "batch_corrections_pages" CASCADE;
  DROP TABLE "batch_corrections" CASCADE;
  DROP TYPE "public"."enum_batch_corrections_pages_language";
  DROP TYPE "public"."enum_batch_corrections_class";`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "credit_names_other_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar NOT NULL
  );
  
  CREATE TABLE "credit_names" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "credit_names_other_forms" ADD CONSTRAINT "credit_names_other_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."credit_names"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "credit_names_other_forms_order_idx" ON "credit_names_other_forms" USING btree ("_order");
  CREATE INDEX "credit_names_other_forms_parent_id_idx" ON "credit_names_other_forms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "credit_names_name_idx" ON "credit_names" USING btree ("name");
  CREATE INDEX "credit_names_updated_at_idx" ON "credit_names" USING btree ("updated_at");
  CREATE INDEX "credit_names_created_at_idx" ON "credit_names" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "credit_names_other_forms" CASCADE;
  DROP TABLE "credit_names" CASCADE;`)
}

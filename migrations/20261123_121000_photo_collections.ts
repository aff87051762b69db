import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which photos a collection has, and in which order, is a row for each: to add or to move one touches no other. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "photo_collections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"note" varchar,
  	"revision" numeric,
  	"created_by_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "photo_collections" ADD CONSTRAINT "photo_collections_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photo_collections" ADD CONSTRAINT "photo_collections_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "photo_collections_name_idx" ON "photo_collections" USING btree ("name");
  CREATE INDEX "photo_collections_created_by_idx" ON "photo_collections" USING btree ("created_by_id");
  CREATE INDEX "photo_collections_saved_by_idx" ON "photo_collections" USING btree ("saved_by_id");
  CREATE INDEX "photo_collections_updated_at_idx" ON "photo_collections" USING btree ("updated_at");
  CREATE INDEX "photo_collections_created_at_idx" ON "photo_collections" USING btree ("created_at");

  create table photos_in_collections (
    collection integer not null references photo_collections (id) on delete cascade,
    photo integer not null references photos (id) on delete cascade,
    place numeric not null,
    added_by integer references users (id) on delete set null,
    added_at timestamptz not null default now(),
    primary key (collection, photo)
  );
  create index photos_in_collections_place on photos_in_collections (collection, place);
  create index photos_in_collections_photo on photos_in_collections (photo);
  revoke update on photos_in_collections from standfirst_app;
  grant update (place) on photos_in_collections to standfirst_app;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   drop table photos_in_collections;
   DROP TABLE "photo_collections" CASCADE;`)
}

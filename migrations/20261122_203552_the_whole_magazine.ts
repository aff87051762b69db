import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Events, topics, redirects, notes, recordings and the site's settings; records that are cleared and printed; corrections and parked updates. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_last_act" AS ENUM('published', 'updated', 'corrected');
  CREATE TYPE "public"."enum_articles_correction_class" AS ENUM('fact', 'name', 'title', 'caption', 'number', 'translation');
  CREATE TYPE "public"."enum__articles_v_version_last_act" AS ENUM('published', 'updated', 'corrected');
  CREATE TYPE "public"."enum__articles_v_version_correction_class" AS ENUM('fact', 'name', 'title', 'caption', 'number', 'translation');
  CREATE TYPE "public"."enum_notes_status" AS ENUM('open', 'done');
  CREATE TYPE "public"."enum_organizations_state" AS ENUM('draft', 'cleared');
  CREATE TYPE "public"."enum__organizations_v_version_state" AS ENUM('draft', 'cleared');
  CREATE TYPE "public"."enum_places_state" AS ENUM('draft', 'cleared');
  CREATE TYPE "public"."enum__places_v_version_state" AS ENUM('draft', 'cleared');
  CREATE TYPE "public"."enum_events_state" AS ENUM('draft', 'cleared');
  CREATE TYPE "public"."enum__events_v_version_state" AS ENUM('draft', 'cleared');
  ALTER TYPE "public"."enum_publications_kind" ADD VALUE 'person';
  ALTER TYPE "public"."enum_publications_kind" ADD VALUE 'organization';
  ALTER TYPE "public"."enum_publications_kind" ADD VALUE 'place';
  ALTER TYPE "public"."enum_publications_kind" ADD VALUE 'event';
  ALTER TYPE "public"."enum_publications_kind" ADD VALUE 'photo';
  ALTER TYPE "public"."enum_publications_kind" ADD VALUE 'topic';
  ALTER TYPE "public"."enum_publications_kind" ADD VALUE 'site';
  ALTER TYPE "public"."enum_publications_act" ADD VALUE 'retracted';
  CREATE TABLE "recordings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title_vi" varchar,
  	"title_en" varchar,
  	"transcript_vi" varchar,
  	"transcript_en" varchar,
  	"captions_vi" varchar,
  	"captions_en" varchar,
  	"credit" varchar,
  	"poster_id" integer,
  	"hash" varchar,
  	"revision" numeric,
  	"created_by_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "_recordings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title_vi" varchar,
  	"version_title_en" varchar,
  	"version_transcript_vi" varchar,
  	"version_transcript_en" varchar,
  	"version_captions_vi" varchar,
  	"version_captions_en" varchar,
  	"version_credit" varchar,
  	"version_poster_id" integer,
  	"version_hash" varchar,
  	"version_revision" numeric,
  	"version_created_by_id" integer,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"events_id" integer,
  	"stories_id" integer
  );
  
  CREATE TABLE "notes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"status" "enum_notes_status" DEFAULT 'open' NOT NULL,
  	"message" varchar NOT NULL,
  	"page" varchar,
  	"name" varchar,
  	"email" varchar,
  	"language" varchar,
  	"answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"name_vi" varchar,
  	"name_en" varchar,
  	"date" varchar,
  	"until" varchar,
  	"yearly" boolean DEFAULT false,
  	"description_vi" varchar,
  	"description_en" varchar,
  	"place_id" integer,
  	"parent_id" integer,
  	"slug" varchar,
  	"state" "enum_events_state" DEFAULT 'draft',
  	"cleared_revision" numeric,
  	"cleared" jsonb,
  	"revision" numeric,
  	"created_by_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" integer,
  	"people_id" integer
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_name_vi" varchar,
  	"version_name_en" varchar,
  	"version_date" varchar,
  	"version_until" varchar,
  	"version_yearly" boolean DEFAULT false,
  	"version_description_vi" varchar,
  	"version_description_en" varchar,
  	"version_place_id" integer,
  	"version_parent_id" integer,
  	"version_slug" varchar,
  	"version_state" "enum__events_v_version_state" DEFAULT 'draft',
  	"version_cleared_revision" numeric,
  	"version_cleared" jsonb,
  	"version_revision" numeric,
  	"version_created_by_id" integer,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" integer,
  	"people_id" integer
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"name_vi" varchar,
  	"name_en" varchar,
  	"summary_vi" varchar,
  	"summary_en" varchar,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_main_menu_vi" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_main_menu_en" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_menu_vi" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_menu_en" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"office_vi" varchar,
  	"office_en" varchar,
  	"editor_in_chief_vi" varchar,
  	"editor_in_chief_en" varchar,
  	"licence_vi" varchar,
  	"licence_en" varchar,
  	"address_vi" varchar,
  	"address_en" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"about_vi" varchar,
  	"about_en" varchar,
  	"contact_vi" varchar,
  	"contact_en" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "publications" ALTER COLUMN "article_id" DROP NOT NULL;
  ALTER TABLE "publications" ALTER COLUMN "story_id" DROP NOT NULL;
  ALTER TABLE "publications" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "articles" ADD COLUMN "correction_note" varchar;
  ALTER TABLE "articles" ADD COLUMN "last_act" "enum_articles_last_act";
  ALTER TABLE "articles" ADD COLUMN "correction_class" "enum_articles_correction_class";
  ALTER TABLE "articles" ADD COLUMN "correction_count" numeric DEFAULT 0;
  ALTER TABLE "articles" ADD COLUMN "parked_revision" numeric;
  ALTER TABLE "articles_rels" ADD COLUMN "events_id" integer;
  ALTER TABLE "articles_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_correction_note" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_last_act" "enum__articles_v_version_last_act";
  ALTER TABLE "_articles_v" ADD COLUMN "version_correction_class" "enum__articles_v_version_correction_class";
  ALTER TABLE "_articles_v" ADD COLUMN "version_correction_count" numeric DEFAULT 0;
  ALTER TABLE "_articles_v" ADD COLUMN "version_parked_revision" numeric;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "events_id" integer;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "photos" ADD COLUMN "event_id" integer;
  ALTER TABLE "_photos_v" ADD COLUMN "version_event_id" integer;
  ALTER TABLE "people" ADD COLUMN "portrait_id" integer;
  ALTER TABLE "people" ADD COLUMN "biography_vi" varchar;
  ALTER TABLE "people" ADD COLUMN "biography_en" varchar;
  ALTER TABLE "people" ADD COLUMN "slug" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_portrait_id" integer;
  ALTER TABLE "_people_v" ADD COLUMN "version_biography_vi" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_biography_en" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_slug" varchar;
  ALTER TABLE "organizations" ADD COLUMN "title" varchar;
  ALTER TABLE "organizations" ADD COLUMN "short_name_vi" varchar;
  ALTER TABLE "organizations" ADD COLUMN "short_name_en" varchar;
  ALTER TABLE "organizations" ADD COLUMN "description_vi" varchar;
  ALTER TABLE "organizations" ADD COLUMN "description_en" varchar;
  ALTER TABLE "organizations" ADD COLUMN "country_vi" varchar;
  ALTER TABLE "organizations" ADD COLUMN "country_en" varchar;
  ALTER TABLE "organizations" ADD COLUMN "website" varchar;
  ALTER TABLE "organizations" ADD COLUMN "successor_id" integer;
  ALTER TABLE "organizations" ADD COLUMN "state" "enum_organizations_state" DEFAULT 'draft';
  ALTER TABLE "organizations" ADD COLUMN "cleared_revision" numeric;
  ALTER TABLE "organizations" ADD COLUMN "cleared" jsonb;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_title" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_short_name_vi" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_short_name_en" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_description_vi" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_description_en" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_country_vi" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_country_en" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_website" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_successor_id" integer;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_state" "enum__organizations_v_version_state" DEFAULT 'draft';
  ALTER TABLE "_organizations_v" ADD COLUMN "version_cleared_revision" numeric;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_cleared" jsonb;
  ALTER TABLE "places" ADD COLUMN "title" varchar;
  ALTER TABLE "places" ADD COLUMN "description_vi" varchar;
  ALTER TABLE "places" ADD COLUMN "description_en" varchar;
  ALTER TABLE "places" ADD COLUMN "country_vi" varchar;
  ALTER TABLE "places" ADD COLUMN "country_en" varchar;
  ALTER TABLE "places" ADD COLUMN "within_id" integer;
  ALTER TABLE "places" ADD COLUMN "latitude" numeric;
  ALTER TABLE "places" ADD COLUMN "longitude" numeric;
  ALTER TABLE "places" ADD COLUMN "state" "enum_places_state" DEFAULT 'draft';
  ALTER TABLE "places" ADD COLUMN "cleared_revision" numeric;
  ALTER TABLE "places" ADD COLUMN "cleared" jsonb;
  ALTER TABLE "_places_v" ADD COLUMN "version_title" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_description_vi" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_description_en" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_country_vi" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_country_en" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_within_id" integer;
  ALTER TABLE "_places_v" ADD COLUMN "version_latitude" numeric;
  ALTER TABLE "_places_v" ADD COLUMN "version_longitude" numeric;
  ALTER TABLE "_places_v" ADD COLUMN "version_state" "enum__places_v_version_state" DEFAULT 'draft';
  ALTER TABLE "_places_v" ADD COLUMN "version_cleared_revision" numeric;
  ALTER TABLE "_places_v" ADD COLUMN "version_cleared" jsonb;
  ALTER TABLE "publications" ADD COLUMN "subject" numeric;
  ALTER TABLE "publications" DISABLE TRIGGER USER;
  UPDATE "publications" SET "subject" = "article_id";
  ALTER TABLE "publications" ENABLE TRIGGER USER;
  ALTER TABLE "publications" ALTER COLUMN "subject" SET NOT NULL;
  UPDATE "organizations" SET "title" = concat_ws(' / ', nullif("name_vi", ''), nullif(nullif("name_en", ''), "name_vi"));
  UPDATE "places" SET "title" = concat_ws(' / ', nullif("name_vi", ''), nullif(nullif("name_en", ''), "name_vi"));
  ALTER TABLE "sections" ADD COLUMN "title" varchar;
  UPDATE "sections" SET "title" = concat_ws(' / ', nullif("name_vi", ''), nullif(nullif("name_en", ''), "name_vi"));
  ALTER TABLE "recordings" ADD CONSTRAINT "recordings_poster_id_photos_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recordings" ADD CONSTRAINT "recordings_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recordings" ADD CONSTRAINT "recordings_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recordings_v" ADD CONSTRAINT "_recordings_v_parent_id_recordings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recordings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recordings_v" ADD CONSTRAINT "_recordings_v_version_poster_id_photos_id_fk" FOREIGN KEY ("version_poster_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recordings_v" ADD CONSTRAINT "_recordings_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recordings_v" ADD CONSTRAINT "_recordings_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_parent_id_events_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_main_menu_vi" ADD CONSTRAINT "site_settings_main_menu_vi_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_main_menu_en" ADD CONSTRAINT "site_settings_main_menu_en_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_menu_vi" ADD CONSTRAINT "site_settings_footer_menu_vi_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_menu_en" ADD CONSTRAINT "site_settings_footer_menu_en_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "recordings_poster_idx" ON "recordings" USING btree ("poster_id");
  CREATE INDEX "recordings_hash_idx" ON "recordings" USING btree ("hash");
  CREATE INDEX "recordings_created_by_idx" ON "recordings" USING btree ("created_by_id");
  CREATE INDEX "recordings_saved_by_idx" ON "recordings" USING btree ("saved_by_id");
  CREATE INDEX "recordings_updated_at_idx" ON "recordings" USING btree ("updated_at");
  CREATE INDEX "recordings_created_at_idx" ON "recordings" USING btree ("created_at");
  CREATE UNIQUE INDEX "recordings_filename_idx" ON "recordings" USING btree ("filename");
  CREATE INDEX "_recordings_v_parent_idx" ON "_recordings_v" USING btree ("parent_id");
  CREATE INDEX "_recordings_v_version_version_poster_idx" ON "_recordings_v" USING btree ("version_poster_id");
  CREATE INDEX "_recordings_v_version_version_hash_idx" ON "_recordings_v" USING btree ("version_hash");
  CREATE INDEX "_recordings_v_version_version_created_by_idx" ON "_recordings_v" USING btree ("version_created_by_id");
  CREATE INDEX "_recordings_v_version_version_saved_by_idx" ON "_recordings_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_recordings_v_version_version_updated_at_idx" ON "_recordings_v" USING btree ("version_updated_at");
  CREATE INDEX "_recordings_v_version_version_created_at_idx" ON "_recordings_v" USING btree ("version_created_at");
  CREATE INDEX "_recordings_v_version_version_filename_idx" ON "_recordings_v" USING btree ("version_filename");
  CREATE INDEX "_recordings_v_created_at_idx" ON "_recordings_v" USING btree ("created_at");
  CREATE INDEX "_recordings_v_updated_at_idx" ON "_recordings_v" USING btree ("updated_at");
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_topics_id_idx" ON "stories_rels" USING btree ("topics_id");
  CREATE INDEX "stories_rels_events_id_idx" ON "stories_rels" USING btree ("events_id");
  CREATE INDEX "stories_rels_stories_id_idx" ON "stories_rels" USING btree ("stories_id");
  CREATE INDEX "notes_status_idx" ON "notes" USING btree ("status");
  CREATE INDEX "notes_updated_at_idx" ON "notes" USING btree ("updated_at");
  CREATE INDEX "notes_created_at_idx" ON "notes" USING btree ("created_at");
  CREATE INDEX "events_title_idx" ON "events" USING btree ("title");
  CREATE INDEX "events_date_idx" ON "events" USING btree ("date");
  CREATE INDEX "events_place_idx" ON "events" USING btree ("place_id");
  CREATE INDEX "events_parent_idx" ON "events" USING btree ("parent_id");
  CREATE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_state_idx" ON "events" USING btree ("state");
  CREATE INDEX "events_created_by_idx" ON "events" USING btree ("created_by_id");
  CREATE INDEX "events_saved_by_idx" ON "events" USING btree ("saved_by_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_organizations_id_idx" ON "events_rels" USING btree ("organizations_id");
  CREATE INDEX "events_rels_people_id_idx" ON "events_rels" USING btree ("people_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_title_idx" ON "_events_v" USING btree ("version_title");
  CREATE INDEX "_events_v_version_version_date_idx" ON "_events_v" USING btree ("version_date");
  CREATE INDEX "_events_v_version_version_place_idx" ON "_events_v" USING btree ("version_place_id");
  CREATE INDEX "_events_v_version_version_parent_idx" ON "_events_v" USING btree ("version_parent_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_state_idx" ON "_events_v" USING btree ("version_state");
  CREATE INDEX "_events_v_version_version_created_by_idx" ON "_events_v" USING btree ("version_created_by_id");
  CREATE INDEX "_events_v_version_version_saved_by_idx" ON "_events_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_organizations_id_idx" ON "_events_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_events_v_rels_people_id_idx" ON "_events_v_rels" USING btree ("people_id");
  CREATE INDEX "topics_title_idx" ON "topics" USING btree ("title");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "site_settings_main_menu_vi_order_idx" ON "site_settings_main_menu_vi" USING btree ("_order");
  CREATE INDEX "site_settings_main_menu_vi_parent_id_idx" ON "site_settings_main_menu_vi" USING btree ("_parent_id");
  CREATE INDEX "site_settings_main_menu_en_order_idx" ON "site_settings_main_menu_en" USING btree ("_order");
  CREATE INDEX "site_settings_main_menu_en_parent_id_idx" ON "site_settings_main_menu_en" USING btree ("_parent_id");
  CREATE INDEX "site_settings_footer_menu_vi_order_idx" ON "site_settings_footer_menu_vi" USING btree ("_order");
  CREATE INDEX "site_settings_footer_menu_vi_parent_id_idx" ON "site_settings_footer_menu_vi" USING btree ("_parent_id");
  CREATE INDEX "site_settings_footer_menu_en_order_idx" ON "site_settings_footer_menu_en" USING btree ("_order");
  CREATE INDEX "site_settings_footer_menu_en_parent_id_idx" ON "site_settings_footer_menu_en" USING btree ("_parent_id");
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v" ADD CONSTRAINT "_photos_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_portrait_id_photos_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_portrait_id_photos_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_successor_id_organizations_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_successor_id_organizations_id_fk" FOREIGN KEY ("version_successor_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_within_id_places_id_fk" FOREIGN KEY ("within_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_within_id_places_id_fk" FOREIGN KEY ("version_within_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_rels_events_id_idx" ON "articles_rels" USING btree ("events_id");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_rels_events_id_idx" ON "_articles_v_rels" USING btree ("events_id");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "photos_event_idx" ON "photos" USING btree ("event_id");
  CREATE INDEX "_photos_v_version_version_event_idx" ON "_photos_v" USING btree ("version_event_id");
  CREATE INDEX "people_portrait_idx" ON "people" USING btree ("portrait_id");
  CREATE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "_people_v_version_version_portrait_idx" ON "_people_v" USING btree ("version_portrait_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "organizations_title_idx" ON "organizations" USING btree ("title");
  CREATE INDEX "organizations_successor_idx" ON "organizations" USING btree ("successor_id");
  CREATE INDEX "organizations_state_idx" ON "organizations" USING btree ("state");
  CREATE INDEX "_organizations_v_version_version_title_idx" ON "_organizations_v" USING btree ("version_title");
  CREATE INDEX "_organizations_v_version_version_successor_idx" ON "_organizations_v" USING btree ("version_successor_id");
  CREATE INDEX "_organizations_v_version_version_state_idx" ON "_organizations_v" USING btree ("version_state");
  CREATE INDEX "places_title_idx" ON "places" USING btree ("title");
  CREATE INDEX "places_within_idx" ON "places" USING btree ("within_id");
  CREATE INDEX "places_state_idx" ON "places" USING btree ("state");
  CREATE INDEX "_places_v_version_version_title_idx" ON "_places_v" USING btree ("version_title");
  CREATE INDEX "_places_v_version_version_within_idx" ON "_places_v" USING btree ("version_within_id");
  CREATE INDEX "_places_v_version_version_state_idx" ON "_places_v" USING btree ("version_state");
  CREATE INDEX "publications_subject_idx" ON "publications" USING btree ("subject");
  CREATE INDEX "sections_title_idx" ON "sections" USING btree ("title");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_recordings_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "stories_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_main_menu_vi" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_main_menu_en" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_footer_menu_vi" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_footer_menu_en" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "recordings" CASCADE;
  DROP TABLE "_recordings_v" CASCADE;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "notes" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "site_settings_main_menu_vi" CASCADE;
  DROP TABLE "site_settings_main_menu_en" CASCADE;
  DROP TABLE "site_settings_footer_menu_vi" CASCADE;
  DROP TABLE "site_settings_footer_menu_en" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_events_fk";
  
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_articles_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_events_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_articles_fk";
  
  ALTER TABLE "photos" DROP CONSTRAINT "photos_event_id_events_id_fk";
  
  ALTER TABLE "_photos_v" DROP CONSTRAINT "_photos_v_version_event_id_events_id_fk";
  
  ALTER TABLE "people" DROP CONSTRAINT "people_portrait_id_photos_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_portrait_id_photos_id_fk";
  
  ALTER TABLE "organizations" DROP CONSTRAINT "organizations_successor_id_organizations_id_fk";
  
  ALTER TABLE "_organizations_v" DROP CONSTRAINT "_organizations_v_version_successor_id_organizations_id_fk";
  
  ALTER TABLE "places" DROP CONSTRAINT "places_within_id_places_id_fk";
  
  ALTER TABLE "_places_v" DROP CONSTRAINT "_places_v_version_within_id_places_id_fk";
  
  ALTER TABLE "publications" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_kind";
  CREATE TYPE "public"."enum_publications_kind" AS ENUM('article');
  ALTER TABLE "publications" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_publications_kind" USING "kind"::"public"."enum_publications_kind";
  ALTER TABLE "publications" ALTER COLUMN "act" SET DATA TYPE text;
  DROP TYPE "public"."enum_publications_act";
  CREATE TYPE "public"."enum_publications_act" AS ENUM('published', 'updated', 'corrected');
  ALTER TABLE "publications" ALTER COLUMN "act" SET DATA TYPE "public"."enum_publications_act" USING "act"::"public"."enum_publications_act";
  DROP INDEX "articles_rels_events_id_idx";
  DROP INDEX "articles_rels_articles_id_idx";
  DROP INDEX "_articles_v_rels_events_id_idx";
  DROP INDEX "_articles_v_rels_articles_id_idx";
  DROP INDEX "photos_event_idx";
  DROP INDEX "_photos_v_version_version_event_idx";
  DROP INDEX "people_portrait_idx";
  DROP INDEX "people_slug_idx";
  DROP INDEX "_people_v_version_version_portrait_idx";
  DROP INDEX "_people_v_version_version_slug_idx";
  DROP INDEX "organizations_title_idx";
  DROP INDEX "organizations_successor_idx";
  DROP INDEX "organizations_state_idx";
  DROP INDEX "_organizations_v_version_version_title_idx";
  DROP INDEX "_organizations_v_version_version_successor_idx";
  DROP INDEX "_organizations_v_version_version_state_idx";
  DROP INDEX "places_title_idx";
  DROP INDEX "places_within_idx";
  DROP INDEX "places_state_idx";
  DROP INDEX "_places_v_version_version_title_idx";
  DROP INDEX "_places_v_version_version_within_idx";
  DROP INDEX "_places_v_version_version_state_idx";
  DROP INDEX "publications_subject_idx";
  DROP INDEX "sections_title_idx";
  ALTER TABLE "publications" ALTER COLUMN "article_id" SET NOT NULL;
  ALTER TABLE "publications" ALTER COLUMN "story_id" SET NOT NULL;
  ALTER TABLE "publications" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "articles" DROP COLUMN "correction_note";
  ALTER TABLE "articles" DROP COLUMN "last_act";
  ALTER TABLE "articles" DROP COLUMN "correction_class";
  ALTER TABLE "articles" DROP COLUMN "correction_count";
  ALTER TABLE "articles" DROP COLUMN "parked_revision";
  ALTER TABLE "articles_rels" DROP COLUMN "events_id";
  ALTER TABLE "articles_rels" DROP COLUMN "articles_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_correction_note";
  ALTER TABLE "_articles_v" DROP COLUMN "version_last_act";
  ALTER TABLE "_articles_v" DROP COLUMN "version_correction_class";
  ALTER TABLE "_articles_v" DROP COLUMN "version_correction_count";
  ALTER TABLE "_articles_v" DROP COLUMN "version_parked_revision";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "events_id";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "articles_id";
  ALTER TABLE "photos" DROP COLUMN "event_id";
  ALTER TABLE "_photos_v" DROP COLUMN "version_event_id";
  ALTER TABLE "people" DROP COLUMN "portrait_id";
  ALTER TABLE "people" DROP COLUMN "biography_vi";
  ALTER TABLE "people" DROP COLUMN "biography_en";
  ALTER TABLE "people" DROP COLUMN "slug";
  ALTER TABLE "_people_v" DROP COLUMN "version_portrait_id";
  ALTER TABLE "_people_v" DROP COLUMN "version_biography_vi";
  ALTER TABLE "_people_v" DROP COLUMN "version_biography_en";
  ALTER TABLE "_people_v" DROP COLUMN "version_slug";
  ALTER TABLE "organizations" DROP COLUMN "title";
  ALTER TABLE "organizations" DROP COLUMN "short_name_vi";
  ALTER TABLE "organizations" DROP COLUMN "short_name_en";
  ALTER TABLE "organizations" DROP COLUMN "description_vi";
  ALTER TABLE "organizations" DROP COLUMN "description_en";
  ALTER TABLE "organizations" DROP COLUMN "country_vi";
  ALTER TABLE "organizations" DROP COLUMN "country_en";
  ALTER TABLE "organizations" DROP COLUMN "website";
  ALTER TABLE "organizations" DROP COLUMN "successor_id";
  ALTER TABLE "organizations" DROP COLUMN "state";
  ALTER TABLE "organizations" DROP COLUMN "cleared_revision";
  ALTER TABLE "organizations" DROP COLUMN "cleared";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_title";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_short_name_vi";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_short_name_en";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_description_vi";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_description_en";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_country_vi";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_country_en";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_website";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_successor_id";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_state";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_cleared_revision";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_cleared";
  ALTER TABLE "places" DROP COLUMN "title";
  ALTER TABLE "places" DROP COLUMN "description_vi";
  ALTER TABLE "places" DROP COLUMN "description_en";
  ALTER TABLE "places" DROP COLUMN "country_vi";
  ALTER TABLE "places" DROP COLUMN "country_en";
  ALTER TABLE "places" DROP COLUMN "within_id";
  ALTER TABLE "places" DROP COLUMN "latitude";
  ALTER TABLE "places" DROP COLUMN "longitude";
  ALTER TABLE "places" DROP COLUMN "state";
  ALTER TABLE "places" DROP COLUMN "cleared_revision";
  ALTER TABLE "places" DROP COLUMN "cleared";
  ALTER TABLE "_places_v" DROP COLUMN "version_title";
  ALTER TABLE "_places_v" DROP COLUMN "version_description_vi";
  ALTER TABLE "_places_v" DROP COLUMN "version_description_en";
  ALTER TABLE "_places_v" DROP COLUMN "version_country_vi";
  ALTER TABLE "_places_v" DROP COLUMN "version_country_en";
  ALTER TABLE "_places_v" DROP COLUMN "version_within_id";
  ALTER TABLE "_places_v" DROP COLUMN "version_latitude";
  ALTER TABLE "_places_v" DROP COLUMN "version_longitude";
  ALTER TABLE "_places_v" DROP COLUMN "version_state";
  ALTER TABLE "_places_v" DROP COLUMN "version_cleared_revision";
  ALTER TABLE "_places_v" DROP COLUMN "version_cleared";
  ALTER TABLE "publications" DROP COLUMN "subject";
  ALTER TABLE "sections" DROP COLUMN "title";
  DROP TYPE "public"."enum_articles_last_act";
  DROP TYPE "public"."enum_articles_correction_class";
  DROP TYPE "public"."enum__articles_v_version_last_act";
  DROP TYPE "public"."enum__articles_v_version_correction_class";
  DROP TYPE "public"."enum_notes_status";
  DROP TYPE "public"."enum_organizations_state";
  DROP TYPE "public"."enum__organizations_v_version_state";
  DROP TYPE "public"."enum_places_state";
  DROP TYPE "public"."enum__places_v_version_state";
  DROP TYPE "public"."enum_events_state";
  DROP TYPE "public"."enum__events_v_version_state";`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_bylines_as" AS ENUM('text', 'photos', 'translation');
  CREATE TYPE "public"."enum_articles_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_articles_stage" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'spiked', 'retracted');
  CREATE TYPE "public"."enum_articles_public_status" AS ENUM('none', 'live', 'unpublished', 'retracted');
  CREATE TYPE "public"."enum_articles_work_kind" AS ENUM('first', 'update', 'correction');
  CREATE TYPE "public"."enum__articles_v_version_bylines_as" AS ENUM('text', 'photos', 'translation');
  CREATE TYPE "public"."enum__articles_v_version_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__articles_v_version_stage" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'spiked', 'retracted');
  CREATE TYPE "public"."enum__articles_v_version_public_status" AS ENUM('none', 'live', 'unpublished', 'retracted');
  CREATE TYPE "public"."enum__articles_v_version_work_kind" AS ENUM('first', 'update', 'correction');
  CREATE TYPE "public"."enum_photos_rights_languages" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_photos_rights_category" AS ENUM('staff', 'agency', 'handout', 'commissioned', 'creative-commons', 'public-domain', 'screenshot', 'other');
  CREATE TYPE "public"."enum_photos_state" AS ENUM('uploaded', 'cleared', 'restricted', 'sent-back', 'expired', 'withdrawn');
  CREATE TYPE "public"."enum__photos_v_version_rights_languages" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__photos_v_version_rights_category" AS ENUM('staff', 'agency', 'handout', 'commissioned', 'creative-commons', 'public-domain', 'screenshot', 'other');
  CREATE TYPE "public"."enum__photos_v_version_state" AS ENUM('uploaded', 'cleared', 'restricted', 'sent-back', 'expired', 'withdrawn');
  CREATE TYPE "public"."enum_people_state" AS ENUM('draft', 'cleared');
  CREATE TYPE "public"."enum__people_v_version_state" AS ENUM('draft', 'cleared');
  CREATE TYPE "public"."enum_publications_kind" AS ENUM('article');
  CREATE TYPE "public"."enum_publications_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_publications_act" AS ENUM('published', 'updated', 'corrected');
  CREATE TYPE "public"."enum_publications_status" AS ENUM('live', 'superseded', 'unpublished', 'retracted');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('writer', 'photographer', 'translator', 'editor', 'publisher', 'admin');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_approvals_kind" AS ENUM('approve', 'clear', 'void');
  CREATE TABLE "articles_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer NOT NULL,
  	"as" "enum_articles_bylines_as" DEFAULT 'text' NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"headline" varchar NOT NULL,
  	"standfirst" varchar,
  	"lead_photo_photo_id" integer,
  	"lead_photo_caption" varchar,
  	"lead_photo_alt" varchar,
  	"no_photo" boolean DEFAULT false,
  	"body" jsonb,
  	"language" "enum_articles_language" DEFAULT 'vi' NOT NULL,
  	"section_id" integer,
  	"slug" varchar,
  	"due_at" timestamp(3) with time zone,
  	"assignee_id" integer,
  	"translation_of_id" integer,
  	"source_revision" numeric,
  	"original" boolean DEFAULT false,
  	"story_id" integer,
  	"revision" numeric,
  	"stage" "enum_articles_stage" DEFAULT 'draft',
  	"public_status" "enum_articles_public_status" DEFAULT 'none',
  	"work_kind" "enum_articles_work_kind" DEFAULT 'first',
  	"review_round" numeric DEFAULT 0,
  	"first_published_at" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"places_id" integer
  );
  
  CREATE TABLE "_articles_v_version_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer NOT NULL,
  	"as" "enum__articles_v_version_bylines_as" DEFAULT 'text' NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_headline" varchar NOT NULL,
  	"version_standfirst" varchar,
  	"version_lead_photo_photo_id" integer,
  	"version_lead_photo_caption" varchar,
  	"version_lead_photo_alt" varchar,
  	"version_no_photo" boolean DEFAULT false,
  	"version_body" jsonb,
  	"version_language" "enum__articles_v_version_language" DEFAULT 'vi' NOT NULL,
  	"version_section_id" integer,
  	"version_slug" varchar,
  	"version_due_at" timestamp(3) with time zone,
  	"version_assignee_id" integer,
  	"version_translation_of_id" integer,
  	"version_source_revision" numeric,
  	"version_original" boolean DEFAULT false,
  	"version_story_id" integer,
  	"version_revision" numeric,
  	"version_stage" "enum__articles_v_version_stage" DEFAULT 'draft',
  	"version_public_status" "enum__articles_v_version_public_status" DEFAULT 'none',
  	"version_work_kind" "enum__articles_v_version_work_kind" DEFAULT 'first',
  	"version_review_round" numeric DEFAULT 0,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"people_id" integer,
  	"organizations_id" integer,
  	"places_id" integer
  );
  
  CREATE TABLE "photos_rights_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_photos_rights_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photos_people_shown" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"others" boolean DEFAULT false
  );
  
  CREATE TABLE "photos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"caption_vi" varchar,
  	"caption_en" varchar,
  	"alt_vi" varchar,
  	"alt_en" varchar,
  	"credit" varchar,
  	"creator" varchar,
  	"agency" varchar,
  	"taken_on" varchar,
  	"place_id" integer,
  	"place_unknown" boolean DEFAULT true,
  	"rights_category" "enum_photos_rights_category",
  	"rights_licence" varchar,
  	"rights_from" varchar,
  	"rights_until" varchar,
  	"rights_restrictions" varchar,
  	"hash" varchar,
  	"upright_width" numeric,
  	"upright_height" numeric,
  	"state" "enum_photos_state" DEFAULT 'uploaded',
  	"cleared_revision" numeric,
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
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar
  );
  
  CREATE TABLE "_photos_v_version_rights_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photos_v_version_rights_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photos_v_version_people_shown" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"others" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_photos_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_caption_vi" varchar,
  	"version_caption_en" varchar,
  	"version_alt_vi" varchar,
  	"version_alt_en" varchar,
  	"version_credit" varchar,
  	"version_creator" varchar,
  	"version_agency" varchar,
  	"version_taken_on" varchar,
  	"version_place_id" integer,
  	"version_place_unknown" boolean DEFAULT true,
  	"version_rights_category" "enum__photos_v_version_rights_category",
  	"version_rights_licence" varchar,
  	"version_rights_from" varchar,
  	"version_rights_until" varchar,
  	"version_rights_restrictions" varchar,
  	"version_hash" varchar,
  	"version_upright_width" numeric,
  	"version_upright_height" numeric,
  	"version_state" "enum__photos_v_version_state" DEFAULT 'uploaded',
  	"version_cleared_revision" numeric,
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
  	"version_sizes_thumbnail_url" varchar,
  	"version_sizes_thumbnail_width" numeric,
  	"version_sizes_thumbnail_height" numeric,
  	"version_sizes_thumbnail_mime_type" varchar,
  	"version_sizes_thumbnail_filesize" numeric,
  	"version_sizes_thumbnail_filename" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "people_other_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "people_tenures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"office_vi" varchar,
  	"office_en" varchar,
  	"organization_id" integer,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"country" varchar,
  	"state" "enum_people_state" DEFAULT 'draft',
  	"cleared_revision" numeric,
  	"cleared" jsonb,
  	"revision" numeric,
  	"created_by_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_people_v_version_other_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_tenures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"office_vi" varchar,
  	"office_en" varchar,
  	"organization_id" integer,
  	"from" varchar,
  	"to" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_country" varchar,
  	"version_state" "enum__people_v_version_state" DEFAULT 'draft',
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
  
  CREATE TABLE "organizations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name_vi" varchar,
  	"name_en" varchar,
  	"slug" varchar,
  	"revision" numeric,
  	"created_by_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_organizations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name_vi" varchar,
  	"version_name_en" varchar,
  	"version_slug" varchar,
  	"version_revision" numeric,
  	"version_created_by_id" integer,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "places" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name_vi" varchar,
  	"name_en" varchar,
  	"slug" varchar,
  	"revision" numeric,
  	"created_by_id" integer,
  	"saved_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_places_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name_vi" varchar,
  	"version_name_en" varchar,
  	"version_slug" varchar,
  	"version_revision" numeric,
  	"version_created_by_id" integer,
  	"version_saved_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_publications_kind" NOT NULL,
  	"article_id" integer NOT NULL,
  	"story_id" integer NOT NULL,
  	"language" "enum_publications_language" NOT NULL,
  	"address" varchar NOT NULL,
  	"act" "enum_publications_act" NOT NULL,
  	"status" "enum_publications_status" NOT NULL,
  	"sequence" numeric NOT NULL,
  	"revision" numeric NOT NULL,
  	"manifest" varchar NOT NULL,
  	"content" varchar NOT NULL,
  	"approval_id" integer,
  	"first_published_at" timestamp(3) with time zone NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"name_vi" varchar,
  	"name_en" varchar,
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"may_publish" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "stories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "revisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject_kind" varchar NOT NULL,
  	"subject" numeric NOT NULL,
  	"number" numeric NOT NULL,
  	"author_id" integer,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approvals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject_kind" varchar NOT NULL,
  	"subject" numeric NOT NULL,
  	"kind" "enum_approvals_kind" NOT NULL,
  	"revision" numeric NOT NULL,
  	"manifest" varchar,
  	"reference_date" varchar,
  	"by_id" integer,
  	"voids_id" integer,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" varchar NOT NULL,
  	"subject_kind" varchar NOT NULL,
  	"subject" numeric NOT NULL,
  	"revision" numeric,
  	"by_id" integer,
  	"from_stage" varchar,
  	"to_stage" varchar,
  	"reason" varchar,
  	"details" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles_bylines" ADD CONSTRAINT "articles_bylines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_bylines" ADD CONSTRAINT "articles_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_lead_photo_photo_id_photos_id_fk" FOREIGN KEY ("lead_photo_photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_translation_of_id_articles_id_fk" FOREIGN KEY ("translation_of_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bylines" ADD CONSTRAINT "_articles_v_version_bylines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bylines" ADD CONSTRAINT "_articles_v_version_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_lead_photo_photo_id_photos_id_fk" FOREIGN KEY ("version_lead_photo_photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_section_id_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_translation_of_id_articles_id_fk" FOREIGN KEY ("version_translation_of_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_story_id_stories_id_fk" FOREIGN KEY ("version_story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_rights_languages" ADD CONSTRAINT "photos_rights_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_people_shown" ADD CONSTRAINT "photos_people_shown_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photos_people_shown" ADD CONSTRAINT "photos_people_shown_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v_version_rights_languages" ADD CONSTRAINT "_photos_v_version_rights_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_version_people_shown" ADD CONSTRAINT "_photos_v_version_people_shown_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v_version_people_shown" ADD CONSTRAINT "_photos_v_version_people_shown_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v" ADD CONSTRAINT "_photos_v_parent_id_photos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v" ADD CONSTRAINT "_photos_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v" ADD CONSTRAINT "_photos_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v" ADD CONSTRAINT "_photos_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_other_names" ADD CONSTRAINT "people_other_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_tenures" ADD CONSTRAINT "people_tenures_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_tenures" ADD CONSTRAINT "people_tenures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_other_names" ADD CONSTRAINT "_people_v_version_other_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_tenures" ADD CONSTRAINT "_people_v_version_tenures_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_tenures" ADD CONSTRAINT "_people_v_version_tenures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_approval_id_approvals_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."approvals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_texts" ADD CONSTRAINT "publications_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals" ADD CONSTRAINT "approvals_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals" ADD CONSTRAINT "approvals_voids_id_approvals_id_fk" FOREIGN KEY ("voids_id") REFERENCES "public"."approvals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit" ADD CONSTRAINT "audit_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_bylines_order_idx" ON "articles_bylines" USING btree ("_order");
  CREATE INDEX "articles_bylines_parent_id_idx" ON "articles_bylines" USING btree ("_parent_id");
  CREATE INDEX "articles_bylines_person_idx" ON "articles_bylines" USING btree ("person_id");
  CREATE INDEX "articles_lead_photo_lead_photo_photo_idx" ON "articles" USING btree ("lead_photo_photo_id");
  CREATE INDEX "articles_section_idx" ON "articles" USING btree ("section_id");
  CREATE INDEX "articles_assignee_idx" ON "articles" USING btree ("assignee_id");
  CREATE INDEX "articles_translation_of_idx" ON "articles" USING btree ("translation_of_id");
  CREATE INDEX "articles_story_idx" ON "articles" USING btree ("story_id");
  CREATE INDEX "articles_stage_idx" ON "articles" USING btree ("stage");
  CREATE INDEX "articles_public_status_idx" ON "articles" USING btree ("public_status");
  CREATE INDEX "articles_work_kind_idx" ON "articles" USING btree ("work_kind");
  CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by_id");
  CREATE INDEX "articles_saved_by_idx" ON "articles" USING btree ("saved_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_users_id_idx" ON "articles_rels" USING btree ("users_id");
  CREATE INDEX "articles_rels_people_id_idx" ON "articles_rels" USING btree ("people_id");
  CREATE INDEX "articles_rels_organizations_id_idx" ON "articles_rels" USING btree ("organizations_id");
  CREATE INDEX "articles_rels_places_id_idx" ON "articles_rels" USING btree ("places_id");
  CREATE INDEX "_articles_v_version_bylines_order_idx" ON "_articles_v_version_bylines" USING btree ("_order");
  CREATE INDEX "_articles_v_version_bylines_parent_id_idx" ON "_articles_v_version_bylines" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_bylines_person_idx" ON "_articles_v_version_bylines" USING btree ("person_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_lead_photo_version_lead_photo_photo_idx" ON "_articles_v" USING btree ("version_lead_photo_photo_id");
  CREATE INDEX "_articles_v_version_version_section_idx" ON "_articles_v" USING btree ("version_section_id");
  CREATE INDEX "_articles_v_version_version_assignee_idx" ON "_articles_v" USING btree ("version_assignee_id");
  CREATE INDEX "_articles_v_version_version_translation_of_idx" ON "_articles_v" USING btree ("version_translation_of_id");
  CREATE INDEX "_articles_v_version_version_story_idx" ON "_articles_v" USING btree ("version_story_id");
  CREATE INDEX "_articles_v_version_version_stage_idx" ON "_articles_v" USING btree ("version_stage");
  CREATE INDEX "_articles_v_version_version_public_status_idx" ON "_articles_v" USING btree ("version_public_status");
  CREATE INDEX "_articles_v_version_version_work_kind_idx" ON "_articles_v" USING btree ("version_work_kind");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_saved_by_idx" ON "_articles_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_users_id_idx" ON "_articles_v_rels" USING btree ("users_id");
  CREATE INDEX "_articles_v_rels_people_id_idx" ON "_articles_v_rels" USING btree ("people_id");
  CREATE INDEX "_articles_v_rels_organizations_id_idx" ON "_articles_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_articles_v_rels_places_id_idx" ON "_articles_v_rels" USING btree ("places_id");
  CREATE INDEX "photos_rights_languages_order_idx" ON "photos_rights_languages" USING btree ("order");
  CREATE INDEX "photos_rights_languages_parent_idx" ON "photos_rights_languages" USING btree ("parent_id");
  CREATE INDEX "photos_people_shown_order_idx" ON "photos_people_shown" USING btree ("_order");
  CREATE INDEX "photos_people_shown_parent_id_idx" ON "photos_people_shown" USING btree ("_parent_id");
  CREATE INDEX "photos_people_shown_person_idx" ON "photos_people_shown" USING btree ("person_id");
  CREATE INDEX "photos_place_idx" ON "photos" USING btree ("place_id");
  CREATE INDEX "photos_hash_idx" ON "photos" USING btree ("hash");
  CREATE INDEX "photos_state_idx" ON "photos" USING btree ("state");
  CREATE INDEX "photos_created_by_idx" ON "photos" USING btree ("created_by_id");
  CREATE INDEX "photos_saved_by_idx" ON "photos" USING btree ("saved_by_id");
  CREATE INDEX "photos_updated_at_idx" ON "photos" USING btree ("updated_at");
  CREATE INDEX "photos_created_at_idx" ON "photos" USING btree ("created_at");
  CREATE UNIQUE INDEX "photos_filename_idx" ON "photos" USING btree ("filename");
  CREATE INDEX "photos_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "photos" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "_photos_v_version_rights_languages_order_idx" ON "_photos_v_version_rights_languages" USING btree ("order");
  CREATE INDEX "_photos_v_version_rights_languages_parent_idx" ON "_photos_v_version_rights_languages" USING btree ("parent_id");
  CREATE INDEX "_photos_v_version_people_shown_order_idx" ON "_photos_v_version_people_shown" USING btree ("_order");
  CREATE INDEX "_photos_v_version_people_shown_parent_id_idx" ON "_photos_v_version_people_shown" USING btree ("_parent_id");
  CREATE INDEX "_photos_v_version_people_shown_person_idx" ON "_photos_v_version_people_shown" USING btree ("person_id");
  CREATE INDEX "_photos_v_parent_idx" ON "_photos_v" USING btree ("parent_id");
  CREATE INDEX "_photos_v_version_version_place_idx" ON "_photos_v" USING btree ("version_place_id");
  CREATE INDEX "_photos_v_version_version_hash_idx" ON "_photos_v" USING btree ("version_hash");
  CREATE INDEX "_photos_v_version_version_state_idx" ON "_photos_v" USING btree ("version_state");
  CREATE INDEX "_photos_v_version_version_created_by_idx" ON "_photos_v" USING btree ("version_created_by_id");
  CREATE INDEX "_photos_v_version_version_saved_by_idx" ON "_photos_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_photos_v_version_version_updated_at_idx" ON "_photos_v" USING btree ("version_updated_at");
  CREATE INDEX "_photos_v_version_version_created_at_idx" ON "_photos_v" USING btree ("version_created_at");
  CREATE INDEX "_photos_v_version_version_filename_idx" ON "_photos_v" USING btree ("version_filename");
  CREATE INDEX "_photos_v_version_sizes_thumbnail_version_sizes_thumbnai_idx" ON "_photos_v" USING btree ("version_sizes_thumbnail_filename");
  CREATE INDEX "_photos_v_created_at_idx" ON "_photos_v" USING btree ("created_at");
  CREATE INDEX "_photos_v_updated_at_idx" ON "_photos_v" USING btree ("updated_at");
  CREATE INDEX "people_other_names_order_idx" ON "people_other_names" USING btree ("_order");
  CREATE INDEX "people_other_names_parent_id_idx" ON "people_other_names" USING btree ("_parent_id");
  CREATE INDEX "people_tenures_order_idx" ON "people_tenures" USING btree ("_order");
  CREATE INDEX "people_tenures_parent_id_idx" ON "people_tenures" USING btree ("_parent_id");
  CREATE INDEX "people_tenures_organization_idx" ON "people_tenures" USING btree ("organization_id");
  CREATE INDEX "people_state_idx" ON "people" USING btree ("state");
  CREATE INDEX "people_created_by_idx" ON "people" USING btree ("created_by_id");
  CREATE INDEX "people_saved_by_idx" ON "people" USING btree ("saved_by_id");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "_people_v_version_other_names_order_idx" ON "_people_v_version_other_names" USING btree ("_order");
  CREATE INDEX "_people_v_version_other_names_parent_id_idx" ON "_people_v_version_other_names" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_tenures_order_idx" ON "_people_v_version_tenures" USING btree ("_order");
  CREATE INDEX "_people_v_version_tenures_parent_id_idx" ON "_people_v_version_tenures" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_tenures_organization_idx" ON "_people_v_version_tenures" USING btree ("organization_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_state_idx" ON "_people_v" USING btree ("version_state");
  CREATE INDEX "_people_v_version_version_created_by_idx" ON "_people_v" USING btree ("version_created_by_id");
  CREATE INDEX "_people_v_version_version_saved_by_idx" ON "_people_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "organizations_slug_idx" ON "organizations" USING btree ("slug");
  CREATE INDEX "organizations_created_by_idx" ON "organizations" USING btree ("created_by_id");
  CREATE INDEX "organizations_saved_by_idx" ON "organizations" USING btree ("saved_by_id");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "_organizations_v_parent_idx" ON "_organizations_v" USING btree ("parent_id");
  CREATE INDEX "_organizations_v_version_version_slug_idx" ON "_organizations_v" USING btree ("version_slug");
  CREATE INDEX "_organizations_v_version_version_created_by_idx" ON "_organizations_v" USING btree ("version_created_by_id");
  CREATE INDEX "_organizations_v_version_version_saved_by_idx" ON "_organizations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_organizations_v_version_version_updated_at_idx" ON "_organizations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organizations_v_version_version_created_at_idx" ON "_organizations_v" USING btree ("version_created_at");
  CREATE INDEX "_organizations_v_created_at_idx" ON "_organizations_v" USING btree ("created_at");
  CREATE INDEX "_organizations_v_updated_at_idx" ON "_organizations_v" USING btree ("updated_at");
  CREATE INDEX "places_slug_idx" ON "places" USING btree ("slug");
  CREATE INDEX "places_created_by_idx" ON "places" USING btree ("created_by_id");
  CREATE INDEX "places_saved_by_idx" ON "places" USING btree ("saved_by_id");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "_places_v_parent_idx" ON "_places_v" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_version_slug_idx" ON "_places_v" USING btree ("version_slug");
  CREATE INDEX "_places_v_version_version_created_by_idx" ON "_places_v" USING btree ("version_created_by_id");
  CREATE INDEX "_places_v_version_version_saved_by_idx" ON "_places_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_places_v_version_version_updated_at_idx" ON "_places_v" USING btree ("version_updated_at");
  CREATE INDEX "_places_v_version_version_created_at_idx" ON "_places_v" USING btree ("version_created_at");
  CREATE INDEX "_places_v_created_at_idx" ON "_places_v" USING btree ("created_at");
  CREATE INDEX "_places_v_updated_at_idx" ON "_places_v" USING btree ("updated_at");
  CREATE INDEX "publications_article_idx" ON "publications" USING btree ("article_id");
  CREATE INDEX "publications_story_idx" ON "publications" USING btree ("story_id");
  CREATE INDEX "publications_address_idx" ON "publications" USING btree ("address");
  CREATE INDEX "publications_status_idx" ON "publications" USING btree ("status");
  CREATE INDEX "publications_approval_idx" ON "publications" USING btree ("approval_id");
  CREATE INDEX "publications_published_at_idx" ON "publications" USING btree ("published_at");
  CREATE INDEX "publications_by_idx" ON "publications" USING btree ("by_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "publications_texts_order_parent" ON "publications_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "sections_slug_idx" ON "sections" USING btree ("slug");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE INDEX "revisions_subject_kind_idx" ON "revisions" USING btree ("subject_kind");
  CREATE INDEX "revisions_subject_idx" ON "revisions" USING btree ("subject");
  CREATE INDEX "revisions_author_idx" ON "revisions" USING btree ("author_id");
  CREATE INDEX "revisions_updated_at_idx" ON "revisions" USING btree ("updated_at");
  CREATE INDEX "revisions_created_at_idx" ON "revisions" USING btree ("created_at");
  CREATE UNIQUE INDEX "subjectKind_subject_number_idx" ON "revisions" USING btree ("subject_kind","subject","number");
  CREATE INDEX "approvals_subject_kind_idx" ON "approvals" USING btree ("subject_kind");
  CREATE INDEX "approvals_subject_idx" ON "approvals" USING btree ("subject");
  CREATE INDEX "approvals_manifest_idx" ON "approvals" USING btree ("manifest");
  CREATE INDEX "approvals_by_idx" ON "approvals" USING btree ("by_id");
  CREATE INDEX "approvals_voids_idx" ON "approvals" USING btree ("voids_id");
  CREATE INDEX "approvals_updated_at_idx" ON "approvals" USING btree ("updated_at");
  CREATE INDEX "approvals_created_at_idx" ON "approvals" USING btree ("created_at");
  CREATE INDEX "audit_action_idx" ON "audit" USING btree ("action");
  CREATE INDEX "audit_subject_kind_idx" ON "audit" USING btree ("subject_kind");
  CREATE INDEX "audit_subject_idx" ON "audit" USING btree ("subject");
  CREATE INDEX "audit_by_idx" ON "audit" USING btree ("by_id");
  CREATE INDEX "audit_updated_at_idx" ON "audit" USING btree ("updated_at");
  CREATE INDEX "audit_created_at_idx" ON "audit" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_bylines" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_bylines" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "photos_rights_languages" CASCADE;
  DROP TABLE "photos_people_shown" CASCADE;
  DROP TABLE "photos" CASCADE;
  DROP TABLE "_photos_v_version_rights_languages" CASCADE;
  DROP TABLE "_photos_v_version_people_shown" CASCADE;
  DROP TABLE "_photos_v" CASCADE;
  DROP TABLE "people_other_names" CASCADE;
  DROP TABLE "people_tenures" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "_people_v_version_other_names" CASCADE;
  DROP TABLE "_people_v_version_tenures" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "_organizations_v" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "_places_v" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publications_texts" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "revisions" CASCADE;
  DROP TABLE "approvals" CASCADE;
  DROP TABLE "audit" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_articles_bylines_as";
  DROP TYPE "public"."enum_articles_language";
  DROP TYPE "public"."enum_articles_stage";
  DROP TYPE "public"."enum_articles_public_status";
  DROP TYPE "public"."enum_articles_work_kind";
  DROP TYPE "public"."enum__articles_v_version_bylines_as";
  DROP TYPE "public"."enum__articles_v_version_language";
  DROP TYPE "public"."enum__articles_v_version_stage";
  DROP TYPE "public"."enum__articles_v_version_public_status";
  DROP TYPE "public"."enum__articles_v_version_work_kind";
  DROP TYPE "public"."enum_photos_rights_languages";
  DROP TYPE "public"."enum_photos_rights_category";
  DROP TYPE "public"."enum_photos_state";
  DROP TYPE "public"."enum__photos_v_version_rights_languages";
  DROP TYPE "public"."enum__photos_v_version_rights_category";
  DROP TYPE "public"."enum__photos_v_version_state";
  DROP TYPE "public"."enum_people_state";
  DROP TYPE "public"."enum__people_v_version_state";
  DROP TYPE "public"."enum_publications_kind";
  DROP TYPE "public"."enum_publications_language";
  DROP TYPE "public"."enum_publications_act";
  DROP TYPE "public"."enum_publications_status";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_approvals_kind";`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The trash: what lies there has left every list. The database holds that nothing that was public gets there, and that nothing is
 * deleted that has not lain there for thirty days (editorial/trash.ts).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  ALTER TABLE "photos" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "_photos_v" ADD COLUMN "version_deleted_at" timestamp(3) with time zone;
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "photos_deleted_at_idx" ON "photos" USING btree ("deleted_at");
  CREATE INDEX "_photos_v_version_version_deleted_at_idx" ON "_photos_v" USING btree ("version_deleted_at");

  create function trash_is_for_drafts() returns trigger language plpgsql set search_path = public, pg_temp as $fn$
  begin
    if new.public_status <> 'none' or new.stage not in ('draft', 'changes-requested', 'spiked')
      or exists (select 1 from publications p where p.article_id = new.id) then
      raise exception 'Only a draft that was never public goes to the trash.' using errcode = 'SF001';
    end if;
    return new;
  end $fn$;
  create trigger trash_is_for_drafts before insert or update on articles for each row
    when (new.deleted_at is not null) execute function trash_is_for_drafts();

  create function trash_keeps_thirty_days() returns trigger language plpgsql set search_path = public, pg_temp as $fn$
  begin
    if old.deleted_at is null or old.deleted_at > newsroom_now() - interval '30 days' then
      raise exception 'Nothing is deleted that has not lain in the trash for thirty days.' using errcode = 'SF001';
    end if;
    return old;
  end $fn$;
  create trigger trash_keeps_thirty_days before delete on articles for each row execute function trash_keeps_thirty_days();
  create trigger trash_keeps_thirty_days before delete on photos for each row execute function trash_keeps_thirty_days();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  drop trigger trash_is_for_drafts on articles;
  drop trigger trash_keeps_thirty_days on articles;
  drop trigger trash_keeps_thirty_days on photos;
  drop function trash_is_for_drafts(), trash_keeps_thirty_days();
  DROP INDEX "articles_deleted_at_idx";
  DROP INDEX "_articles_v_version_version_deleted_at_idx";
  DROP INDEX "photos_deleted_at_idx";
  DROP INDEX "_photos_v_version_version_deleted_at_idx";
  ALTER TABLE "articles" DROP COLUMN "deleted_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_deleted_at";
  ALTER TABLE "photos" DROP COLUMN "deleted_at";
  ALTER TABLE "_photos_v" DROP COLUMN "version_deleted_at";`)
}

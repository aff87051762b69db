import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * One clock for everything that happens at a time, which only the owner of the database can move: tests do. What the database
 * holds of time: nothing goes live before its embargo ends, a sensitive story takes three people, and one person alone publishes
 * only while the settings allow it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table clock (ahead interval not null);
    create function newsroom_now() returns timestamptz language sql stable security definer set search_path = public, pg_temp as $fn$
      select now() + coalesce((select ahead from clock limit 1), interval '0')
    $fn$;
    revoke all on clock from standfirst_app;
    create index articles_scheduled on articles (publish_at) where stage = 'scheduled';
    create index articles_unconfirmed on articles (confirm_by) where confirm_by is not null;

    create or replace function article_submitter(article int) returns int language sql stable set search_path = public, pg_temp as $fn$
      select a.by_id from audit a
      where a.subject_kind = 'article' and a.subject = article and a.action = 'submit'
        and a.id > coalesce((
          select max(b.id) from audit b
          where b.subject_kind = 'article' and b.subject = article and b.action in ('publish', 'fire', 'publish-alone') and b.to_stage = 'published'
        ), 0)
      order by a.id desc limit 1
    $fn$;

    -- Who wrote and published what is live: everyone who saved a revision of it since the printing before, and the publisher.
    create function article_makers(article int) returns json language sql stable set search_path = public, pg_temp as $fn$
      select coalesce(json_agg(distinct who), '[]') from (
        select r.author_id as who from revisions r, publications live
        where live.article_id = article and live.status = 'live' and r.subject_kind = 'article' and r.subject = article
          and r.number <= live.revision and r.number > coalesce((
            select max(p.revision) from publications p where p.article_id = article and p.sequence < live.sequence
          ), 0)
        union
        select by_id from publications where article_id = article and status = 'live'
      ) makers where who is not null
    $fn$;

    -- Until when nothing of a story, or of the photos a page shows, may reach readers; null where nothing holds it back.
    create function embargo_of(story int, refers text[]) returns timestamptz language sql stable set search_path = public, pg_temp as $fn$
      select max(until) from (
        select s.embargo_until as until from stories s where s.id = story
        union all
        select p.embargo_until from photos p
        where p.id in (select substr(r, 7)::int from unnest(refers) r where r ~ '^photo:\\d{1,9}$')
      ) floors
    $fn$;

    create or replace function publication_needs_approval() returns trigger language plpgsql set search_path = public, pg_temp as $fn$
    begin
      if encode(sha256(convert_to(new.content, 'UTF8')), 'hex') <> new.manifest then
        raise exception 'The content of this publication does not hash to its manifest.' using errcode = 'SF001';
      end if;
      if new.kind = 'article' and new.act = 'retracted' then
        if new.status <> 'retracted' or new.article_id is distinct from new.subject
          or new.by_id is null or not has_role(new.by_id, 'publisher')
          or not exists (select 1 from publications p where p.article_id = new.article_id) then
          raise exception 'Only a publisher retracts, and only what was printed.' using errcode = 'SF001';
        end if;
        return new;
      end if;
      if new.status <> 'live' then
        raise exception 'A publication begins as live.' using errcode = 'SF001';
      end if;
      if new.kind = 'article' then
        if new.article_id is distinct from new.subject or not exists (
          select 1 from approvals a
          where a.subject_kind = 'article' and a.subject = new.article_id and a.manifest = new.manifest
            and a.by_id is not null
            and not exists (select 1 from approvals v where v.voids_id = a.id)
            and (
              (a.kind = 'approve'
                and a.by_id not in (select article_savers(new.article_id))
                and a.by_id is distinct from article_submitter(new.article_id)
                and has_role(a.by_id, 'editor', 'publisher'))
              or (a.kind = 'alone' and a.id = new.approval_id and a.by_id = new.by_id and has_role(a.by_id, 'publisher')
                and coalesce((select s.publish_alone from site_settings s limit 1), false))
            )
        ) then
          raise exception 'Nobody outside its authors has approved exactly what this publication would print.' using errcode = 'SF001';
        end if;
        if embargo_of(new.story_id, texts_in(new.content::jsonb -> 'refers')) > newsroom_now() then
          raise exception 'The embargo on this has not ended.' using errcode = 'SF001';
        end if;
        if coalesce((select s.sensitive from stories s where s.id = new.story_id), false) and not exists (
          select 1 from approvals a
          where a.id = new.approval_id and a.kind = 'approve' and has_role(a.by_id, 'publisher') and a.by_id <> new.by_id
            and new.by_id not in (select article_savers(new.article_id))
            and new.by_id is distinct from article_submitter(new.article_id)
        ) then
          raise exception 'A sensitive story takes three people: who wrote it, a publisher who approved it, and another who publishes it.' using errcode = 'SF001';
        end if;
      elsif new.kind = 'topic' then
        if new.by_id is null or not has_role(new.by_id, 'editor', 'publisher') then
          raise exception 'Topics are printed by editors and publishers.' using errcode = 'SF001';
        end if;
      elsif new.kind = 'site' then
        if new.by_id is null or not has_role(new.by_id, 'admin') then
          raise exception 'The settings of the site are printed by whoever keeps them.' using errcode = 'SF001';
        end if;
      elsif not exists (
        select 1 from approvals a
        where a.id = new.approval_id and a.kind = 'clear' and a.subject_kind = new.kind::text and a.subject = new.subject
          and a.manifest = new.manifest and a.by_id is not null
          and (has_role(a.by_id, 'editor', 'publisher') or (new.kind = 'photo' and has_role(a.by_id, 'photographer')))
          and a.by_id is distinct from (
            select r.author_id from revisions r where r.subject_kind = new.kind::text and r.subject = new.subject and r.number = a.revision
          )
      ) then
        raise exception 'Nobody but its last editor has cleared exactly this record.' using errcode = 'SF001';
      end if;
      return new;
    end $fn$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index articles_scheduled, articles_unconfirmed;
    drop function article_makers, embargo_of, newsroom_now;
    drop table clock;
  `)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database holds of records: a cleared one is printed as somebody else than its last editor cleared it; topics and
 * settings are printed by those who keep them; a retraction is printed by a publisher, after something was. What a
 * publication refers to stands in a column of its own, taken from its content.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function texts_in(list jsonb) returns text[] language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $fn$
      select coalesce(array_agg(value order by value), '{}') from jsonb_array_elements_text(coalesce(list, '[]'::jsonb))
    $fn$;
    alter table publications add column refers text[] generated always as (texts_in(content::jsonb -> 'refers')) stored;
    create index publications_live_refers on publications using gin (refers) where status = 'live';
    create index publications_by_subject on publications (kind, subject);
    create unique index publications_one_live_per_record on publications (kind, subject) where status = 'live' and kind <> 'article';

    create function has_role(account int, variadic wanted text[]) returns boolean language sql stable set search_path = public, pg_temp as $fn$
      select exists (select 1 from users_roles r where r.parent_id = account and r.value::text = any (wanted))
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
          where a.kind = 'approve' and a.subject_kind = 'article' and a.subject = new.article_id and a.manifest = new.manifest
            and a.by_id is not null
            and a.by_id not in (select article_savers(new.article_id))
            and a.by_id is distinct from article_submitter(new.article_id)
            and has_role(a.by_id, 'editor', 'publisher')
            and not exists (select 1 from approvals v where v.voids_id = a.id)
        ) then
          raise exception 'Nobody outside its authors has approved exactly what this publication would print.' using errcode = 'SF001';
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

    create or replace function publication_keeps_its_word() returns trigger language plpgsql set search_path = public, pg_temp as $fn$
    begin
      if old.status <> 'live' or new.status = 'live' then
        raise exception 'A publication that is no longer live stays so.' using errcode = 'SF002';
      end if;
      if to_jsonb(new) - 'status' - 'updated_at' - 'section' - 'refers'
        is distinct from to_jsonb(old) - 'status' - 'updated_at' - 'section' - 'refers' then
        raise exception 'A publication is never changed; print another.' using errcode = 'SF002';
      end if;
      return new;
    end $fn$;

    revoke update, delete on
      _events_v, _events_v_rels, _recordings_v, _articles_v_rels
      from standfirst_app;
    grant select ("from", "to") on redirects to standfirst_reader;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index publications_by_subject, publications_one_live_per_record, publications_live_refers;
    alter table publications drop column refers;
    drop function texts_in, has_role;
  `)
}
